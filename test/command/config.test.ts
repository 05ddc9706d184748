import { describe, expect, it } from 'vitest';
import { FAKE_CONFIG } from '../fake-world.ts';
import { SUPPORT_FILES } from '../terminal/a-role.ts';
import { hirecard } from './run.ts';
import { callAnswers, submitted } from './sample-workspace.ts';

const PERSON = `${FAKE_CONFIG}/config.yaml`;
const TEAM = 'hirecard.config.yaml';
const FORMAT = 'format: hirecard/config@1\n';

describe('hirecard config', () => {
  it('shows each setting with its value and where it stands', async () => {
    const files = {
      ...SUPPORT_FILES,
      [PERSON]: `${FORMAT}interviewer: { id: ana, name: Ana Souza }\nplain: false\n`,
      [TEAM]: `${FORMAT}role: support\n`,
    };
    const run = await hirecard(['config'], { files, columns: 120 });
    expect(run.exit).toBe(0);
    expect(run.err).toBe('');
    const rows = run.out.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
    expect(rows).toContainEqual(expect.stringContaining(`interviewer Ana Souza (ana) ${PERSON}:2`));
    expect(rows).toContainEqual(expect.stringContaining(`plain no ${PERSON}:3`));
    expect(rows).toContainEqual(expect.stringContaining(`role support ${TEAM}:2`));
    expect(rows).toContainEqual(expect.stringContaining('stage asked not set'));
    expect(run.out).toContain(`/team/${TEAM}`);
  });

  it('proposes whom the interview proposes: by the id that scorecards here have for the name', async () => {
    const files = await submitted([callAnswers('{ id: ana, name: Ana Souza }', 4)]);
    const proposedTo = async (name: string) => {
      const run = await hirecard(['config', '--format', 'json'], { files, gitIdentity: { name } });
      return JSON.parse(run.out).proposedInterviewer;
    };
    expect(await proposedTo('Ana Souza')).toEqual({ id: 'ana', name: 'Ana Souza' });
    expect(await proposedTo('Ana Silva')).toEqual({ id: 'ana-silva', name: 'Ana Silva' });
  });

  it('works outside a workspace, says that nothing is there, and who would be proposed', async () => {
    const run = await hirecard(['config'], { gitIdentity: { name: 'Jürgen Müller' }, columns: 120 });
    expect(run.exit).toBe(0);
    expect(run.out).toContain('asked; proposed from git: Jürgen Müller (jurgen-muller)');
    expect(run.out).toContain(PERSON);
    expect(run.out).toContain('It is not there.');
    expect(run.out).not.toContain(TEAM);
    expect(run.out).toContain('format: hirecard/config@1');
  });

  it('shows what is wrong with a broken file, and what the other sets: exit 1', async () => {
    const files = { [PERSON]: `${FORMAT}interviewer: ana\n`, [TEAM]: `${FORMAT}rolle: support\nstage: Call\n` };
    const run = await hirecard(['config'], { files, columns: 120 });
    expect(run.exit).toBe(1);
    expect(run.err).toContain('config/unknown-key');
    expect(run.err).toContain('config/invalid-id');
    expect(run.err).toContain('rolle: support');
    expect(run.out).toContain('It has errors, so nothing of it counts.');
    expect(run.out).toMatch(/interviewer\s+ana/);
  });

  it('warns of an editor that a workspace would have run, and does not count it: exit 0', async () => {
    const run = await hirecard(['config'], { files: { [TEAM]: `${FORMAT}editor: emacs\n` } });
    expect(run.exit).toBe(0);
    expect(run.err).toContain('config/shared-editor');
    expect(run.out).not.toContain('emacs');
  });

  it('warns of a role and a stage that the workspace does not have: exit 0', async () => {
    const files = { ...SUPPORT_FILES, [TEAM]: `${FORMAT}role: pilot\nstage: final\n` };
    const run = await hirecard(['config'], { files });
    expect(run.exit).toBe(0);
    expect(run.err).toContain(`${TEAM}:2:7 warning`);
    expect(run.err).toContain('[config/unknown-role]');
    expect(run.err).toContain(`${TEAM}:3:8 warning`);
    expect(run.err).toContain('[config/unknown-stage]');
    const json = await hirecard(['config', '--format', 'json'], { files });
    const { findings } = JSON.parse(json.out);
    expect(findings.map(({ code }: { code: string }) => code)).toEqual(['config/unknown-role', 'config/unknown-stage']);
    const outside = await hirecard(['config'], { files: { [PERSON]: `${FORMAT}role: pilot\n` } });
    expect({ exit: outside.exit, err: outside.err }).toEqual({ exit: 0, err: '' });
  });

  it('lets nothing of a file reach the terminal as control', async () => {
    const files = { [PERSON]: `${FORMAT}interviewer: { id: ana, name: "A\\u202Ena" }\neditor: "v\\u200Bi"\n` };
    const run = await hirecard(['config'], { files });
    expect(run.exit, run.err).toBe(0);
    expect(run.out).toContain('(ana)');
    expect(run.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    const git = await hirecard(['config'], { gitIdentity: { name: 'Eve\u001b[31m\u202e' } });
    expect(git.out).toContain('proposed from git');
    expect(git.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('gives programs the same, with the findings', async () => {
    const files = { [PERSON]: `${FORMAT}plain: false\n`, [TEAM]: 'role: [' };
    const run = await hirecard(['config', '--format', 'json'], { files, gitIdentity: { name: 'Ana' } });
    expect(run.exit).toBe(1);
    expect(run.err).toBe('');
    expect(JSON.parse(run.out)).toMatchObject({
      format: 'hirecard/settings@1',
      settings: {
        interviewer: { value: null, from: null },
        role: { value: null, from: null },
        stage: { value: null, from: null },
        editor: { value: null, from: null },
        plain: { value: false, from: { file: PERSON, line: 2 } },
      },
      proposedInterviewer: { id: 'ana', name: 'Ana' },
      files: [
        { owner: 'person', path: PERSON, state: 'read' },
        { owner: 'workspace', path: `/team/${TEAM}`, state: 'broken' },
      ],
      findings: [expect.objectContaining({ file: TEAM, level: 'error' })],
    });
  });

  it('says so when a file may not be read: exit 2', async () => {
    const run = await hirecard(['config'], {
      files: { [PERSON]: FORMAT },
      readsFail: (path) => (path === PERSON ? 'denied' : undefined),
    });
    expect(run.exit).toBe(2);
    expect(run.err).toContain('[io/denied]');
  });
});
