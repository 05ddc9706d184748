/** Who and what, question by question: names from the command line, who is focused, and the way back. */
import { describe, expect, it } from 'vitest';
import type { Prompter } from '../../../src/world.ts';
import type { ScriptedAnswer } from '../../fake-prompter.ts';
import type { FakeWorld, FakeWorldOptions } from '../../fake-world.ts';
import { SUPPORT_FILES, SUPPORT_ROLE } from '../../terminal/a-role.ts';
import { aWorld, drafts, later, run, textOf, WHO } from './a-walk.ts';

const PAUSE: ScriptedAnswer = { asks: 'Ready?', command: 'pause' };
/** The interview that was asked for was begun before. */
const RESUMED: ScriptedAnswer = { asks: 'There is an open draft', interrupts: true };
const TWO_STAGES = SUPPORT_ROLE.replace(
  'fields:',
  '  - { id: letter, name: Letter, dimensions: [diagnosis] }\nfields:',
);
const BAKER = SUPPORT_ROLE.replace('id: support', 'id: baker').replace('Support engineer', 'Baker');
const TWO_ROLES = { ...SUPPORT_FILES, 'roles/support.yaml': TWO_STAGES, 'roles/baker.yaml': BAKER };

const draftsIn = (world: FakeWorld) => drafts(world).map((path) => JSON.parse(textOf(world, path)));
const lastDraft = (world: FakeWorld) =>
  draftsIn(world)
    .toSorted((a, b) => a.updatedAt.localeCompare(b.updatedAt))
    .at(-1);

interface Shown {
  readonly message: string;
  readonly labels: readonly string[];
  readonly initial: string | undefined;
}

/** As `run`, with every list as it was shown. */
async function shownIn(world: FakeWorld, options: Parameters<typeof run>[1]): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  const choose: Prompter['choose'] = (question) => {
    const { message, choices, initial } = question;
    const first = choices.find(({ value }) => value === initial);
    shown.push({ message, labels: choices.map(({ label }) => label), initial: first?.label });
    return world.person.choose(question);
  };
  await run({ ...world, prompter: async () => ({ ...world.person, choose }) } as FakeWorld, options);
  world.person.finished();
  return shown;
}

/** Jane Doe was interviewed by Ana Souza before. */
async function known(answers: readonly ScriptedAnswer[], options: FakeWorldOptions = {}): Promise<FakeWorld> {
  const first = aWorld([PAUSE], options);
  await run(first, { ...WHO, interviewerName: 'Ana Souza' });
  return later(first, answers);
}

describe('a name on the command line without an id', () => {
  it('of someone new is used: only the id is asked', async () => {
    const world = await known([{ asks: 'Id for Brand New, used in file names', accepts: true }, PAUSE]);
    await run(world, { role: 'support', candidateName: 'Brand New', interviewer: 'ana' });
    world.person.finished();
    expect(lastDraft(world).candidate).toEqual({ id: 'brand-new', name: 'Brand New' });
  });

  it('of an interviewer as well, whoever is proposed', async () => {
    const world = await known([{ asks: 'Id for Bo Ek', accepts: true }, PAUSE]);
    await run(world, { ...WHO, interviewer: false, interviewerName: 'Bo Ek' });
    world.person.finished();
    expect(lastDraft(world).interviewer).toEqual({ id: 'bo-ek', name: 'Bo Ek' });
  });

  it.each([
    ['Candidate', { role: 'support', candidateName: 'Jane Doe', interviewer: 'ana' }, 'Jane Doe (jane-doe)'],
    ['Interviewer (you)', { role: 'support', candidate: 'john', interviewerName: 'Ana Souza' }, 'Ana Souza (ana)'],
  ])('that is someone’s here: %s begins with them', async (message, options, label) => {
    const world = await known([{ asks: message, accepts: true }, message === 'Candidate' ? RESUMED : PAUSE]);
    const [list] = await shownIn(world, options);
    expect(list).toMatchObject({ message, initial: label });
  });

  it('that is someone’s here may be another person’s too; then it is not asked again', async () => {
    const world = await known([
      { asks: 'Candidate', picks: 'Someone new' },
      { asks: 'Id for Jane Doe', accepts: true },
      PAUSE,
    ]);
    await run(world, { role: 'support', candidateName: 'Jane Doe', interviewer: 'ana' });
    world.person.finished();
    expect(lastDraft(world).candidate).toEqual({ id: 'jane-doe-2', name: 'Jane Doe' });
  });
});

describe('without any identity', () => {
  it('the interviewer list begins with someone else, so that Enter signs for nobody', async () => {
    const world = await known([
      { asks: 'Interviewer (you)', accepts: true },
      { asks: 'Your name', types: 'Bo Ek' },
      { asks: 'Id for Bo Ek', accepts: true },
      PAUSE,
    ]);
    const [list] = await shownIn(world, { role: 'support', candidate: 'john' });
    expect(list).toEqual({
      message: 'Interviewer (you)',
      labels: ['Someone else', 'Ana Souza (ana)'],
      initial: 'Someone else',
    });
  });

  it('candidates stay the most recent first', async () => {
    const world = await known([{ asks: 'Candidate', picks: 'Jane Doe' }, RESUMED]);
    const [list] = await shownIn(world, { role: 'support', interviewer: 'ana' });
    expect(list?.labels).toEqual(['Jane Doe (jane-doe)', 'Someone new']);
  });
});

describe('an id that is taken', () => {
  const TWICE: readonly ScriptedAnswer[] = [{ asks: 'Id for Jane Doe', accepts: true }, PAUSE];

  it('is said before another one is asked', async () => {
    const world = await known([
      { asks: 'Candidate', picks: 'Someone new' },
      { asks: "Candidate's name", types: 'Jane Doe' },
      ...TWICE,
    ]);
    await run(world, { role: 'support', interviewer: 'ana' });
    world.person.finished();
    const said = world.errText().replace(/\s+/g, ' ');
    expect(said).toContain('The id jane-doe is Jane Doe already. If that is who you mean, go back and pick them');
  });

  it('is said with the option where the list was passed over', async () => {
    const world = await known([{ asks: 'Id for JANE DOE', accepts: true }, PAUSE]);
    await run(world, { role: 'support', candidateName: 'JANE DOE', interviewer: 'ana' });
    expect(world.errText().replace(/\s+/g, ' ')).toContain('begin again with --candidate jane-doe');
  });

  it('is not said of one that is free', async () => {
    const world = await known([{ asks: 'Id for Bo Ek', accepts: true }, PAUSE]);
    await run(world, { role: 'support', candidateName: 'Bo Ek', interviewer: 'ana' });
    expect(world.errText()).not.toContain('already');
  });
});

describe('the way back', () => {
  const back = (asks: string, typed?: string): ScriptedAnswer => ({
    asks,
    command: 'back',
    ...(typed === undefined ? {} : { typed }),
  });

  it('goes through every question in turn and keeps what was answered', async () => {
    const world = aWorld(
      [
        { asks: 'Role', picks: 'Support engineer' },
        { asks: "Candidate's name", types: 'Jane Do' },
        { asks: 'Id for Jane Do', types: 'jd' },
        { asks: 'Stage', picks: 'Letter' },
        { asks: 'Your name', types: 'Ana Souza' },
        back('Id for Ana Souza', 'as'),
        back('Your name', 'Ana Souza'),
        back('Stage'),
        back('Id for Jane Do', 'jd'),
        back("Candidate's name", 'Jane Do'),
        // Everything once more with Enter alone, but for the name, which was wrong.
        { asks: 'Role', accepts: true },
        { asks: "Candidate's name", types: 'Jane Doe' },
        { asks: 'Id for Jane Doe', accepts: true },
        { asks: 'Stage', accepts: true },
        { asks: 'Your name', accepts: true },
        { asks: 'Id for Ana Souza', accepts: true },
        PAUSE,
      ],
      { files: TWO_ROLES },
    );
    expect(await run(world, {})).toBe(130);
    world.person.finished();
    expect(lastDraft(world)).toMatchObject({
      role: { id: 'support' },
      candidate: { id: 'jane-doe', name: 'Jane Doe' },
      stage: 'letter',
      interviewer: { id: 'as', name: 'Ana Souza' },
    });
  });

  it('is not offered at the first question, also where that is not the role', async () => {
    const first = aWorld([back('Role')], { files: TWO_ROLES });
    await expect(run(first, {})).rejects.toThrow('does not offer the command back');
    const second = aWorld([back("Candidate's name")]);
    await expect(run(second, { role: 'support' })).rejects.toThrow('does not offer the command back');
  });

  it('passes over what was said on the command line', async () => {
    const world = aWorld(
      [{ asks: 'Role', picks: 'Support engineer' }, back('Stage'), { asks: 'Role', picks: 'Baker' }, PAUSE],
      { files: TWO_ROLES },
    );
    await run(world, { candidate: 'jane-doe', interviewer: 'ana' });
    world.person.finished();
    // The baker has one stage only, so that it is not asked.
    expect(lastDraft(world)).toMatchObject({ role: { id: 'baker' }, stage: 'phone' });
  });

  it('leads from a new person back to those known', async () => {
    const world = await known([
      { asks: 'Candidate', picks: 'Someone new', typed: 'Jan' },
      back("Candidate's name", 'Jan'),
      { asks: 'Candidate', picks: 'Jane Doe' },
      { asks: 'Interviewer', picks: 'Someone else' },
      { asks: 'Your name', types: 'Bo' },
      { asks: 'Id for Bo', accepts: true },
      PAUSE,
    ]);
    await run(world, { role: 'support' });
    world.person.finished();
    expect(lastDraft(world)).toMatchObject({ candidate: { id: 'jane-doe' }, interviewer: { id: 'bo' } });
  });
});

describe('a role file with errors', () => {
  const PICK: readonly ScriptedAnswer[] = [{ asks: 'Role', picks: 'Support' }, PAUSE];

  it('is said to be left out, with the command that tells why', async () => {
    const world = aWorld(PICK, { files: { ...SUPPORT_FILES, 'roles/bad.yaml': 'not a role' } });
    await run(world, { candidate: 'jane-doe', interviewer: 'ana' });
    expect(world.errText()).toContain('1 role is not in this list');
    expect(world.errText()).toContain('hirecard validate roles/bad.yaml\n');
  });

  it('and others are counted', async () => {
    const files = { ...SUPPORT_FILES, 'roles/bad.yaml': 'not a role', 'roles/worse.yaml': '[' };
    const world = aWorld(PICK, { files });
    await run(world, { candidate: 'jane-doe', interviewer: 'ana' });
    expect(world.errText()).toContain('2 roles are not in this list');
    expect(world.errText()).toContain('hirecard validate\n');
  });

  it('nothing is said where there is none', async () => {
    const world = aWorld(PICK);
    await run(world, { candidate: 'jane-doe', interviewer: 'ana' });
    expect(world.errText()).not.toContain('not in this list');
  });
});
