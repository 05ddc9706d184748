/** What a team decided of rules, in its settings and in comments. */
import { describe, expect, it } from 'vitest';
import { FAKE_CONFIG } from '../fake-world.ts';
import { hirecard } from './run.ts';

const PAIR = `format: hirecard/role@1
id: pair
title: Pair
dimensions:
  - { id: a, name: Asking }
  - { id: b, name: Building }
`;
const CODE = 'role/number-of-dimensions';

function files(validate: string, role = PAIR) {
  return {
    'roles/pair.yaml': role,
    'scorecards/.keep': '',
    'hirecard.config.yaml': `format: hirecard/config@1\nvalidate:\n${validate}`,
  };
}

/** The levels of that one finding. */
function levels(out: string): readonly string[] {
  const { findings } = JSON.parse(out) as { findings: readonly { code: string; level: string }[] };
  return findings.filter(({ code }) => code === CODE).map(({ level }) => level);
}

describe('levels in the settings of a workspace', () => {
  it.each([
    [`  levels: { ${CODE}: off }\n`, []],
    [`  levels: { ${CODE}: note }\n`, ['note']],
    [`  levels: { ${CODE}: error }\n`, ['error']],
    [`  levels: { role/*: off }\n`, []],
    [`  levels: { role/*: off, ${CODE}: warning }\n`, ['warning']],
  ])('%j', async (validate, expected) => {
    const run = await hirecard(['validate', 'roles', '--format', 'json'], { files: files(validate) });
    expect(levels(run.out)).toEqual(expected);
  });

  it('an error of the team fails the run', async () => {
    const run = await hirecard(['validate', 'roles'], { files: files(`  levels: { ${CODE}: error }\n`) });
    expect(run.exit).toBe(1);
    expect(run.out).toMatch(new RegExp(`^roles/pair\\.yaml:4:\\d+ error .*\\[${CODE}\\]$`, 'm'));
  });

  it('that are wrong are told in every run, and nothing of the file counts', async () => {
    const wrong = files(`  levels: { ${CODE}: off, fairness/aeg: error }\n`);
    const run = await hirecard(['validate', 'roles'], { files: wrong });
    expect(run.exit).toBe(1);
    expect(run.out).toMatch(/^hirecard\.config\.yaml:3:\d+ error .*\[config\/unknown-code\]$/m);
    expect(run.out).toContain(`[${CODE}]`);
    const whole = await hirecard(['validate'], { files: wrong });
    expect(whole.out.match(/\[config\/unknown-code\]/g)).toHaveLength(1);
  });

  it('of a person do not count, and are warned of', async () => {
    const person = `${FAKE_CONFIG}/config.yaml`;
    const all = {
      'roles/pair.yaml': PAIR,
      [person]: `format: hirecard/config@1\nvalidate: { levels: { ${CODE}: off } }\n`,
    };
    expect((await hirecard(['validate', 'roles'], { files: all })).out).toContain(`[${CODE}]`);
    expect((await hirecard(['validate', person], { files: all })).out).toContain('[config/personal-validate]');
  });

  it('a file of settings that may not be read is told: exit 2, the rest is checked', async () => {
    const run = await hirecard(['validate', 'roles'], {
      files: files('  {}\n'),
      readsFail: (path) => (path.endsWith('hirecard.config.yaml') ? 'denied' : undefined),
    });
    expect(run.exit).toBe(2);
    expect(run.out).toMatch(/^hirecard\.config\.yaml:1:1 error .*\[io\/denied\]$/m);
    expect(run.out).toContain(`[${CODE}]`);
  });

  it('are shown by hirecard config', async () => {
    const set = files(`  levels: { ${CODE}: off }\n  exclude: [drafts]\n`);
    const run = await hirecard(['config'], { files: set, columns: 160 });
    const rows = run.out.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
    expect(rows).toContain(`validate ${CODE}: off; without drafts hirecard.config.yaml:2`);
    const json = await hirecard(['config', '--format', 'json'], { files: set });
    expect(JSON.parse(json.out).settings.validate).toEqual({
      value: { levels: { [CODE]: 'off' }, exclude: ['drafts'] },
      from: { file: 'hirecard.config.yaml', line: 2 },
    });
    const wrong = await hirecard(['config'], { files: files('  levels: { a/b: off }\n') });
    expect(wrong.exit).toBe(1);
    expect(wrong.err).toContain('[config/unknown-code]');
  });
});

describe('a comment that ignores', () => {
  const ignoring = (comment: string) => PAIR.replace('dimensions:', `${comment}\ndimensions:`);

  it('silences, and is counted in the closing line and for programs', async () => {
    const all = files('  {}\n', ignoring(`# hirecard-ignore ${CODE} we look for two things`));
    const run = await hirecard(['validate', 'roles'], { files: all });
    expect(run.exit).toBe(0);
    expect(run.out).not.toContain(`[${CODE}]`);
    expect(run.err).toMatch(/ in 1 file \(1 silenced\)\n$/);
    const json = await hirecard(['validate', 'roles', '--format', 'json'], { files: all });
    expect(JSON.parse(json.out).summary).toMatchObject({ files: 1, silenced: 1 });
  });

  it('also silences what the team made an error, for it is a rule all the same', async () => {
    const all = files(`  levels: { ${CODE}: error }\n`, ignoring(`# hirecard-ignore ${CODE} we look for two things`));
    expect((await hirecard(['validate', 'roles'], { files: all })).exit).toBe(0);
  });

  it.each([
    ['the level that holds here', `levels: { ${CODE}: error }`, ['error']],
    ['the level of the rule', '{}', ['note']],
    ['nothing, where the team turned the rule off', `levels: { ${CODE}: off }`, []],
  ])('tells programs what it silenced at %s', async (_, settings, expected) => {
    const all = files(`  ${settings}\n`, ignoring(`# hirecard-ignore ${CODE} we look for two things`));
    const { runs } = JSON.parse((await hirecard(['validate', 'roles', '--format', 'sarif'], { files: all })).out);
    const results = runs[0].results as readonly { ruleId: string; level: string; suppressions?: readonly unknown[] }[];
    const silenced = results.filter(({ ruleId, suppressions }) => ruleId === CODE && suppressions?.length === 1);
    expect(silenced.map(({ level }) => level)).toEqual(expected);
  });

  it('is not unused where the team turned the rule off', async () => {
    const all = files(`  levels: { ${CODE}: off }\n`, ignoring(`# hirecard-ignore ${CODE} two are enough`));
    const run = await hirecard(['validate', 'roles'], { files: all });
    expect(run.out).not.toContain('ignore/');
    expect(run.err).not.toContain('silenced');
  });

  it.each([
    ['without a reason', `# hirecard-ignore ${CODE}`, 'error ignore/no-reason 4:1', 1],
    ['of an error', '# hirecard-ignore role/weights-sum so it is', 'error ignore/not-possible 4:19', 1],
    ['of nothing', '# hirecard-ignore role/exercise-unused so it is', 'warning ignore/unused 4:19', 0],
    ['of a code that is none', '# hirecard-ignore role/exercise-usd so it is', 'warning ignore/unknown-code 4:19', 0],
  ])('%s is told', async (_, comment, fault, exit) => {
    const run = await hirecard(['validate', 'roles', '--format', 'json'], {
      files: files('  {}\n', ignoring(comment)),
    });
    const found = JSON.parse(run.out).findings.map(
      ({
        level,
        code,
        range: { start },
      }: {
        level: string;
        code: string;
        range: { start: { line: number; column: number } };
      }) => `${level} ${code} ${start.line}:${start.column}`,
    );
    expect(found).toContain(fault);
    expect(run.exit).toBe(exit);
    expect(levels(run.out)).not.toEqual([]);
  });
});
