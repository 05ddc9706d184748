/** Amendments and roles that were edited meanwhile. */
import { describe, expect, it } from 'vitest';
import { hirecard } from '../../command/run.ts';
import type { ScriptedAnswer } from '../../fake-prompter.ts';
import { SUPPORT_FILES, SUPPORT_ROLE } from '../../terminal/a-role.ts';
import { ANSWERS, SUBMIT } from './a-walk.ts';

const REWEIGHTED = SUPPORT_ROLE.replace('60%', '80%').replace('40%', '20%');
const RENAMED = SUPPORT_ROLE.replaceAll('diagnosis', 'root-cause').replaceAll('Diagnosis', 'Root cause');
const AMEND = ['interview', '--answers', 'a.yaml', '--amend', '--reason', 'Wrong file'];
const SECOND = 'scorecards/support/jane-doe/phone.ana.2.json';

const submit = (
  files: Readonly<Record<string, string>>,
  answers = ANSWERS,
  argv: readonly string[] = AMEND.slice(0, 3),
) => hirecard(argv, { files: { ...files, 'a.yaml': answers } });

const submitted = () => submit(SUPPORT_FILES);
const without = (files: Readonly<Record<string, string>>, path: string) =>
  Object.fromEntries(Object.entries(files).filter(([other]) => other !== path));

describe('an amendment from an answers file', () => {
  it('is read with the rubric of the scorecard it replaces, whatever became of the role', async () => {
    const { files } = await submitted();
    const role = JSON.parse(files['scorecards/support/jane-doe/phone.ana.json'] ?? '').role;
    for (const later of [
      { ...files, 'roles/support.yaml': RENAMED },
      { ...without(files, 'roles/support.yaml'), 'roles/.gitkeep': '' },
      { ...files, 'roles/support.yaml': 'not a role' },
    ]) {
      const run = await submit(later, ANSWERS, AMEND);
      expect(run.err).toBe('');
      expect(JSON.parse(run.files[SECOND] ?? '')).toMatchObject({ role, ratings: [{ dimension: 'diagnosis' }, {}] });
    }
  });

  it('with --current-rubric it is read with the role as it is now', async () => {
    const { files } = await submitted();
    const later = { ...files, 'roles/support.yaml': RENAMED };
    const old = await submit(later, ANSWERS, [...AMEND, '--current-rubric']);
    expect(old.exit).toBe(2);
    expect(old.err).toContain('diagnosis');
    const moved = await submit(later, ANSWERS.replace('diagnosis', 'root-cause'), [...AMEND, '--current-rubric']);
    expect(moved.exit).toBe(0);
    expect(JSON.parse(moved.files[SECOND] ?? '').ratings[0]).toMatchObject({ dimension: 'root-cause' });
  });

  it('of nothing is refused, and so is a file with faults', async () => {
    expect((await submit(SUPPORT_FILES, ANSWERS, AMEND)).err).toContain('[card/nothing-to-amend]');
    expect((await submit(SUPPORT_FILES, ANSWERS.replace('empathy: 3', 'empathy: 9'), AMEND)).err).toContain('empathy');
    const { files } = await submitted();
    expect((await submit(files, ANSWERS.replace('interviewer: ana', 'interviewer: bo'), AMEND)).err).toContain(
      '[card/nothing-to-amend]',
    );
    expect((await submit(files, ANSWERS, [...AMEND, '--role', 'other'])).err).toContain('[role/not-found]');
  });
});

describe('a scorecard that cannot be read', () => {
  it('is reported without a word of a colleague’s', async () => {
    const ana = await submitted();
    const both = await submit(ana.files, ANSWERS.replace('interviewer: ana', 'interviewer: bo'));
    const damaged = (path: string) => (both.files[path] ?? '').replace('"rating": 2', '"rating": 7');
    const paths = ['scorecards/support/jane-doe/phone.ana.json', 'scorecards/support/jane-doe/phone.bo.json'];
    const files = { ...both.files, ...Object.fromEntries(paths.map((path) => [path, damaged(path)])) };
    const run = await submit(files, ANSWERS, AMEND);
    expect(run.err).toContain('[card/unreadable]');
    expect(run.err).toContain('phone.ana.json');
    expect(run.err).not.toContain('phone.bo.json');
  });
});

describe('scorecards of two rubrics', () => {
  /** Ana before the role was edited, Bo after it. */
  async function twoRubrics() {
    const { files } = await submitted();
    const edited = { ...files, 'roles/support.yaml': REWEIGHTED };
    return (await submit(edited, ANSWERS.replace('interviewer: ana', 'interviewer: bo'))).files;
  }

  /** The command in a hint, as a shell would take it apart. */
  const commandIn = (hint: string): readonly string[] => {
    const line = hint.replace(/\s+/g, ' ').match(/hirecard (amend .*?"[^"]*")/)?.[1] ?? '';
    return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  };

  it('the hint of the panel, followed to the letter at a terminal, leads to a panel', async () => {
    const files = await twoRubrics();
    const refused = await hirecard(['panel', 'jane-doe'], { files });
    expect(refused.err).toContain('[card/role-changed]');
    const argv = commandIn(refused.err);
    expect(argv).toContain('--current-rubric');
    const amended = await hirecard(argv, { files, terminal: true, answers: SUBMIT });
    expect(amended.err).toContain('The role support was edited after the scorecard was submitted.');
    expect(amended.exit).toBe(0);
    const panel = await hirecard(['panel', 'jane-doe'], { files: amended.files });
    expect(panel.err).toBe('');
    expect(panel.exit).toBe(0);
  });

  it('without the option the walk offers the new rubric', async () => {
    const files = await twoRubrics();
    const MOVE: ScriptedAnswer = { asks: 'Go on with which rubric?', picks: 'The new one' };
    const argv = ['interview', '--amend', '--role', 'support', '--candidate', 'jane-doe', '--interviewer', 'ana'];
    const options = { files, terminal: true, answers: [MOVE, ...SUBMIT] };
    const amended = await hirecard([...argv, '--reason', 'The role was changed'], options);
    expect(amended.exit).toBe(0);
    expect((await hirecard(['panel', 'jane-doe'], { files: amended.files })).exit).toBe(0);
  });

  it('and so does an answers file with --current-rubric', async () => {
    const amended = await submit(await twoRubrics(), ANSWERS, [...AMEND, '--current-rubric']);
    expect((await hirecard(['panel', 'jane-doe'], { files: amended.files })).exit).toBe(0);
  });
});
