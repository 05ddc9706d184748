import { describe, expect, it } from 'vitest';
import { hirecard } from './run.ts';
import { CARD_OF_ANA, callAnswers, submitted } from './sample-workspace.ts';

const role = {
  format: 'hirecard/role@1',
  id: 'baker',
  title: 'Baker',
  dimensions: [
    { id: 'bread', name: 'Bread' },
    { id: 'cakes', name: 'Cakes' },
  ],
};

async function findings(text: string, name = 'baker.json') {
  const { out, exit } = await hirecard(['validate', name, '--format', 'json'], { files: { [name]: text } });
  const all: readonly { code: string; level: string; message: string; range: object }[] = JSON.parse(out).findings;
  return { exit, found: all.filter(({ code }) => /^(?:yaml|ignore)\//.test(code)) };
}

const JSON_TEXT = JSON.stringify(role, null, 2);

describe('a file that is called .json', () => {
  it('is checked like any other, and is JSON', async () => {
    expect(await findings(JSON_TEXT)).toEqual({ exit: 0, found: [] });
    expect((await findings(`\uFEFF${JSON_TEXT}\r\n`)).found).toEqual([]);
  });

  it('is read all the same where it is not JSON, with a warning at the place', async () => {
    const trailing = JSON_TEXT.replace('"title": "Baker"', '"title": \'Baker\'');
    const { exit, found } = await findings(trailing);
    expect(exit).toBe(0);
    expect(found).toMatchObject([
      {
        code: 'yaml/not-json',
        level: 'warning',
        message: 'This file is called .json and is not JSON: a text is in single quotes.',
        range: { start: { line: 4, column: 12 }, end: { line: 4, column: 19 } },
      },
    ]);
  });

  it('has no comments, so that none in it silences anything', async () => {
    const { found } = await findings(`# hirecard-ignore-file yaml/not-json it is mine\n${JSON_TEXT}`);
    expect(found).toMatchObject([{ code: 'yaml/not-json', range: { start: { line: 1, column: 1 } } }]);
  });

  it('is told once of what YAML does not allow either', async () => {
    const { found } = await findings(JSON_TEXT.replace('"baker",', '"baker" "x",'));
    expect(found.map(({ code }) => code)).not.toContain('yaml/not-json');
    expect(found.length).toBeGreaterThan(0);
  });

  it('may be a scorecard that was edited by hand', async () => {
    const files = await submitted([callAnswers('ana', 4)]);
    const card = String(files[CARD_OF_ANA]).replace(/}\s*$/, ',}');
    const { out, exit } = await hirecard(['validate', CARD_OF_ANA], { files: { ...files, [CARD_OF_ANA]: card } });
    expect(exit).toBe(0);
    expect(out).toMatch(/warning This file is called \.json and is not JSON: a comma stands after the last item\./);
  });
});

it('a file that is called otherwise may be YAML in braces', async () => {
  expect(
    (await findings('{ format: hirecard/role@1, id: baker, title: Baker, dimensions: [] }', 'baker.yaml')).found,
  ).toEqual([]);
});
