import { describe, expect, it } from 'vitest';
import { hirecard } from './run.ts';
import { CARD_OF_ANA, callAnswers, ROLE, submitted } from './sample-workspace.ts';

const files = await submitted([callAnswers('ana', 5), callAnswers('ben', 4)]);

/** Every scorecard and rubric once for each of so many candidates. */
function candidates(count: number): Readonly<Record<string, string | Uint8Array>> {
  const card = String(files[CARD_OF_ANA]);
  const { [CARD_OF_ANA]: _, ...others } = files;
  const cards = Array.from({ length: count }, (_, index) => {
    const id = card.replace(
      /"id": "[0-9a-f-]{36}"/,
      `"id": "00000000-0000-7000-9000-${String(index).padStart(12, '0')}"`,
    );
    return [`scorecards/support/c${index}/call.ana.json`, id.replace('"jane-doe"', `"c${index}"`)] as const;
  });
  return { ...others, ...Object.fromEntries(cards) };
}

async function readsOf(kept: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const reads: string[] = [];
  const readsFail = (path: string) => {
    reads.push(path);
    return undefined;
  };
  const run = await hirecard(['validate', 'scorecards'], { files: kept, readsFail });
  expect(run.exit, run.out).toBe(0);
  return reads;
}

describe('validate and scorecards', () => {
  it('reads each rubric and each role once, however many scorecards there are', async () => {
    const changed = {
      ...candidates(30),
      'roles/support.yaml': ROLE.replace('weight: 60%', 'weight: 50%').replace('weight: 20%', 'weight: 30%'),
    };
    const reads = await readsOf(changed);
    expect(reads.filter((path) => path.includes('.rubrics/'))).toHaveLength(1);
    expect(reads.filter((path) => path.endsWith('support.yaml'))).toHaveLength(1);
  });

  it('reads twice as much for twice as many candidates, and not four times', async () => {
    const [few, many] = [await readsOf(candidates(20)), await readsOf(candidates(40))];
    expect(many.length).toBeLessThan(2.5 * few.length);
  });

  it('says of each scorecard what was changed in the role since, as a warning where that can change a score', async () => {
    const role = ROLE.replace('weight: 60%', 'weight: 50%').replace('weight: 20%', 'weight: 30%');
    const run = await hirecard(['validate', CARD_OF_ANA], { files: { ...files, 'roles/support.yaml': role } });
    expect(run.exit).toBe(0);
    expect(run.out).toContain(
      'warning The role support was changed since this scorecard was rated, in a way that can change a score: weight of diagnosis (before: 60%; after: 50%), weight of empathy (before: 20%; after: 30%). [card/rubric-outdated]',
    );
    expect(run.out).toContain('roles/support.yaml:1:1 the role as it is now');
  });

  it('names the first three changes and how many more there are, those of scores first', async () => {
    const role = ROLE.replace('title: Support engineer', 'title: Support')
      .replaceAll('name: Empathy', 'name: Care')
      .replace('ask: Can work one weekend a month', 'ask: Can work two weekends a month')
      .replace('must_have: 3', 'must_have: 4');
    const run = await hirecard(['validate', CARD_OF_ANA], { files: { ...files, 'roles/support.yaml': role } });
    expect(run.out).toMatch(
      /can change a score: must have of diagnosis \(before: 3; after: 4\), .* and 1 more\. \[card/,
    );
  });

  it('says nothing of a comment in the role, of a role that is gone, and of one with errors', async () => {
    const { 'roles/support.yaml': _, ...others } = files;
    const gone = { ...others, 'roles/.keep': '' };
    for (const kept of [
      gone,
      { ...files, 'roles/support.yaml': `# new\n${ROLE}` },
      { ...files, 'roles/support.yaml': 'x' },
    ]) {
      const run = await hirecard(['validate', 'scorecards'], { files: kept });
      expect({ exit: run.exit, out: run.out }).toEqual({ exit: 0, out: '' });
    }
  });

  it('says nothing of what an amendment has replaced but that it cannot be used', async () => {
    const role = ROLE.replace('title: Support engineer', 'title: Support');
    const amended = await submitted([callAnswers('ana', 5)]);
    const amend = ['amend', 'jane-doe', '--answers', 'a.yaml', '--reason', 'typed too fast', '--interviewer', 'ana'];
    const run = await hirecard(amend, { files: { ...amended, 'a.yaml': callAnswers('ana', 4) } });
    expect(run.exit, run.err).toBe(0);
    const { 'a.yaml': _, ...after } = run.files;
    const checked = await hirecard(['validate', 'scorecards', '--format', 'json'], {
      files: { ...after, 'roles/support.yaml': role },
    });
    const found: readonly { file: string; code: string }[] = JSON.parse(checked.out).findings;
    expect(found.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'scorecards/support/jane-doe/call.ana.2.json card/rubric-outdated',
    ]);
    const broken = { ...after, [CARD_OF_ANA]: String(after[CARD_OF_ANA]).replace('"rating": 5', '"rating": 4') };
    expect((await hirecard(['validate', 'scorecards'], { files: broken })).out).toContain(`${CARD_OF_ANA}:`);
  });

  it('checks a chain also when only its last scorecard is named', async () => {
    const copy = 'scorecards/support/jane-doe/call.ana.2.json';
    const run = await hirecard(['validate', copy], { files: { ...files, [copy]: files[CARD_OF_ANA] ?? '' } });
    expect(run.exit).toBe(1);
    expect(run.out).toContain('[card/duplicate-id]');
    expect(run.err).toContain(' in 1 file\n');
  });

  it('takes what an editor has, not what is on the disk, and places it among its neighbours', async () => {
    const typed = String(files[CARD_OF_ANA]).replace('"rating": 5', '"rating": 6');
    const check = (path: string, stdin: string) => hirecard(['validate', '-', '--stdin-path', path], { files, stdin });
    expect((await check(CARD_OF_ANA, typed)).out).toContain('[card/rating-off-scale]');
    const fresh = 'scorecards/support/jane-doe/call.ana.2.json';
    expect((await check(fresh, String(files[CARD_OF_ANA]))).out).toContain(`${fresh}:`);
  });

  it('quotes no more of the evidence than the phrase that it is about', async () => {
    const card = String(files[CARD_OF_ANA]).replace('Heard the call through', 'Secret story: she is pregnant');
    const run = await hirecard(['validate', CARD_OF_ANA, '--format', 'json'], {
      files: { ...files, [CARD_OF_ANA]: card },
    });
    const [finding] = JSON.parse(run.out).findings;
    expect(finding).toMatchObject({ level: 'note', code: 'fairness/pregnancy' });
    expect(finding.message).toContain('"she is pregnant"');
    expect(run.out).not.toContain('Secret');
  });
});
