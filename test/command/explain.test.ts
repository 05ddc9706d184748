import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { explainRule } from '../../src/cli/validate/explain.ts';
import { UserError } from '../../src/diagnostics/user-error.ts';
import { RULES } from '../../src/lint/catalogue.ts';
import { fakeWorld } from '../fake-world.ts';
import { hirecard } from './run.ts';

async function explained(code: string, { columns = 80, format = 'terminal' } = {}): Promise<string> {
  const world = fakeWorld({ columns });
  expect(await explainRule(world, code, format)).toBe(0);
  return world.outText();
}

async function refusal(code: string, format?: string): Promise<UserError> {
  const failure = await explainRule(fakeWorld(), code, format).catch((thrown: unknown) => thrown);
  if (failure instanceof UserError) return failure;
  throw new Error('it was not refused');
}

describe('validate --explain', () => {
  it('is an option of the command', async () => {
    const run = await hirecard(['validate', '--explain', 'role/weights-sum']);
    expect(run).toMatchObject({ exit: 0, out: await explained('role/weights-sum'), err: '' });
    const unknown = await hirecard(['validate', '--explain', 'role/weight-sum']);
    expect(unknown).toMatchObject({ exit: 2, out: '' });
    expect(unknown.err).toContain('[cli/unknown-rule]');
  });

  it('says what a code means, why, with a file, what is said of that, and the file without it', async () => {
    const text = await explained('role/weights-sum');
    expect(text).toMatch(/^role\/weights-sum\n/);
    expect(text).toContain('Weights in percent do not add up to 100%.');
    expect(text).toContain('weight: 15% }');
    expect(text).toMatch(/baker\.yaml:4:1 error .*95%.* \[role\/weights-sum\]/);
    expect(text).toContain('weight: 20% }');
  });

  it('says how to live with a warning or a note, and that an error cannot be silenced', async () => {
    const note = await explained('role/exercise-unused');
    expect(note).toContain('# hirecard-ignore role/exercise-unused why');
    expect(note).toContain('role/exercise-unused: off');
    const error = await explained('yaml/tab');
    expect(error).toContain('cannot be silenced');
    expect(error).not.toContain('hirecard-ignore');
  });

  it('offers no comment in a scorecard, which is JSON', async () => {
    const text = await explained('card/listed-twice');
    expect(text).not.toContain('hirecard-ignore');
    expect(text).toContain('card/listed-twice: off');
  });

  it('names what cannot be seen in an example', async () => {
    expect(await explained('yaml/tab')).toContain('‹tab›title');
    expect(await explained('yaml/no-break-space')).toContain('summary:‹U+00A0›Bakes');
    expect(await explained('yaml/utf-16')).toContain('baker.yaml, saved as UTF-16');
  });

  it('says what is said of every example, or the situation of what no file can show', async () => {
    for (const { code, docs } of RULES) {
      const text = await explained(code);
      if (typeof docs.bad === 'object' && 'situation' in docs.bad) expect(text).not.toContain('What validate says');
      else expect(text).toContain(`[${code}]`);
    }
  });

  it.each(['card', 'card/', 'card/*'])('lists the codes of a family, asked for as %s', async (name) => {
    const text = await explained(name, { columns: 200 });
    const codes = [...text.matchAll(/^(\w+)\/[a-z0-9-]+ /gm)];
    expect(codes).toHaveLength(RULES.filter(({ code }) => code.startsWith('card/')).length);
    expect(new Set(codes.map(([, family]) => family))).toEqual(new Set(['card']));
  });

  it('lists a category', async () => {
    expect(await explained('arithmetic')).toContain('role/equals-on-combined');
  });

  it.each([40, 80])('breaks prose at %i columns', async (columns) => {
    const prose = (await explained('io/loop', { columns })).split('\n');
    expect(prose.filter((line) => line.length > columns)).toEqual([]);
  });

  it('refuses a code that is none, with the one that was meant', async () => {
    expect(await refusal('role/weight-sum')).toMatchObject({
      code: 'cli/unknown-rule',
      hint: 'Did you mean "role/weights-sum"?',
    });
    expect((await refusal('weights-sum')).hint).toBe('Did you mean "role/weights-sum"?');
    expect((await refusal('zzzzzzzzzz')).hint).toContain('--explain');
  });

  it('refuses formats of findings', async () => {
    expect((await refusal('yaml/tab', 'sarif')).code).toBe('cli/explain-format');
  });
});

describe('validate --explain --format json', () => {
  const isRules = new Ajv({ strict: true, strictTypes: false }).compile(
    JSON.parse(readFileSync('schema/rules.schema.json', 'utf8')),
  );

  it.each([...new Set(RULES.map(({ category }) => category))])(
    'prints what its schema says for %s',
    async (category) => {
      const document = JSON.parse(await explained(category, { format: 'json' }));
      expect(isRules(document), JSON.stringify(isRules.errors)).toBe(true);
      expect(document.rules).toHaveLength(RULES.filter((rule) => rule.category === category).length);
    },
  );

  it('gives the text of an example as it is', async () => {
    const { rules } = JSON.parse(await explained('yaml/tab', { format: 'json' }));
    expect(rules[0].bad.files[0].text).toContain('\n\ttitle');
  });

  it('gives a single rule in the same shape', async () => {
    const { rules } = JSON.parse(await explained('yaml/utf-16', { format: 'json' }));
    expect(rules).toMatchObject([
      {
        code: 'yaml/utf-16',
        bad: { files: [{ path: 'baker.yaml', encoding: 'utf16le' }] },
        findings: [{ level: 'error' }],
      },
    ]);
  });
});
