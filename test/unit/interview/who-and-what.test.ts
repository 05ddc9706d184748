/** Choosing without typing: who is proposed, what is proposed, and which ids new names get. */
import { describe, expect, it } from 'vitest';
import { shortDraftId } from '../../../src/interview/drafts/draft-name.ts';
import type { Prompter } from '../../../src/world.ts';
import type { ScriptedAnswer } from '../../fake-prompter.ts';
import { FAKE_CONFIG, type FakeWorld, type FakeWorldOptions } from '../../fake-world.ts';
import { SUPPORT_FILES, SUPPORT_ROLE } from '../../terminal/a-role.ts';
import { aWorld, drafts, later, run, textOf, WHO } from './a-walk.ts';

const PAUSE: ScriptedAnswer = { asks: 'Ready?', command: 'pause' };
const TWO_STAGES = SUPPORT_ROLE.replace(
  'fields:',
  '  - { id: letter, name: Letter, dimensions: [diagnosis] }\nfields:',
);
const draftIn = (world: FakeWorld) => JSON.parse(textOf(world, drafts(world)[0] ?? ''));

const withConfig = (config: string): FakeWorldOptions => ({
  files: {
    ...SUPPORT_FILES,
    'roles/support.yaml': TWO_STAGES,
    'roles/baker.yaml': SUPPORT_ROLE.replace('id: support', 'id: baker').replace('Support engineer', 'Baker'),
    'hirecard.config.yaml': config,
  },
  gitIdentity: { name: 'Gina Git' },
});

describe('settings', () => {
  const CONFIG = `format: hirecard/config@1
role: support
stage: letter
`;
  const PERSON = `format: hirecard/config@1
interviewer: { id: ana, name: Ana Souza }
`;
  const ASKED: readonly ScriptedAnswer[] = [
    { asks: 'Role', accepts: true },
    { asks: "Candidate's name", types: 'Jane Doe' },
    { asks: 'Id for Jane Doe', accepts: true },
    { asks: 'Stage', accepts: true },
    { asks: 'Interviewer', accepts: true },
    PAUSE,
  ];

  it('are proposed, each at its question, and taken only with Enter', async () => {
    const options = withConfig(CONFIG);
    const world = aWorld(ASKED, { ...options, files: { ...options.files, [`${FAKE_CONFIG}/config.yaml`]: PERSON } });
    expect(await run(world, {})).toBe(130);
    world.person.finished();
    expect(draftIn(world)).toMatchObject({
      role: { id: 'support' },
      stage: 'letter',
      interviewer: { id: 'ana', name: 'Ana Souza' },
    });
  });

  it('without an interviewer in them, git names one', async () => {
    const world = aWorld(ASKED, withConfig(CONFIG));
    await run(world, {});
    world.person.finished();
    expect(draftIn(world).interviewer).toEqual({ id: 'gina-git', name: 'Gina Git' });
  });

  it('of a role or a stage that is not there propose nothing', async () => {
    const world = aWorld([{ asks: 'Role', accepts: true }], withConfig('format: hirecard/config@1\nrole: pilot\n'));
    await expect(run(world, {})).rejects.toThrow('no initial answer');
    expect(world.errText()).toContain('The role "pilot" in the settings is not there');
    const stage = aWorld([{ asks: 'Stage', accepts: true }], withConfig('format: hirecard/config@1\nstage: final\n'));
    await expect(run(stage, WHO)).rejects.toThrow('no initial answer');
    expect(stage.errText()).toContain('The stage "final" in the settings is not there');
    const other = aWorld(
      [{ asks: 'Role', picks: 'Baker' }, PAUSE],
      withConfig('format: hirecard/config@1\nstage: letter\n'),
    );
    await run(other, { candidate: 'jane-doe', interviewer: 'ana' });
    expect(other.errText()).not.toContain('in the settings');
  });

  it('that are broken stop the interview before the first question', async () => {
    const world = aWorld([], withConfig('format: hirecard/config@1\nrole: [\n'));
    await expect(run(world, WHO)).rejects.toMatchObject({ code: 'config/invalid' });
  });

  it.each([true, false])('say with which editor; questions are plain where the world is (%s)', async (plain) => {
    const options = withConfig(CONFIG);
    const files = { ...options.files, [`${FAKE_CONFIG}/config.yaml`]: `${PERSON}editor: nano\n` };
    const world = aWorld([{ asks: 'Stage', picks: 'Phone' }, PAUSE], { ...options, files, plain });
    const asked: unknown[] = [];
    const prompter = async (how: unknown) => {
      asked.push(how);
      return world.person;
    };
    await run({ ...world, prompter }, WHO);
    expect(asked).toEqual([{ plain, editor: 'nano' }]);
  });
});

describe('a new candidate', () => {
  const named = async (name: string, id: ScriptedAnswer = { asks: 'Id for', accepts: true }) => {
    const world = aWorld([{ asks: "Candidate's name", types: name }, id, PAUSE]);
    expect(await run(world, { role: 'support', interviewer: 'ana' })).toBe(130);
    world.person.finished();
    return draftIn(world).candidate;
  };

  it.each([
    ['Jürgen Müller', 'jurgen-muller'],
    ["Sinéad O'Brien", 'sinead-obrien'],
    ['山田 太郎', expect.stringMatching(/^candidate-[a-z0-9]{1,7}$/)],
    ['👩‍💻', expect.stringMatching(/^candidate-[a-z0-9]{1,7}$/)],
    ['Con', 'con-1'],
    ['x'.repeat(200), 'x'.repeat(64)],
  ])('%s has an id that can be used', async (name, id) => {
    expect(await named(name)).toEqual({ id, name });
  });

  it('may have another id than the proposed one', async () => {
    expect(await named('Jane Doe', { asks: 'Id for Jane Doe', types: 'jd-7' })).toEqual({
      id: 'jd-7',
      name: 'Jane Doe',
    });
  });

  it('needs a name, and an id that can be a file name and is nobody else’s', async () => {
    const first = aWorld([PAUSE]);
    await run(first);
    const checks = new Map<string, NonNullable<Parameters<Prompter['text']>[0]['check']>>();
    const second = later(first, [
      { asks: 'Candidate', picks: 'Someone new' },
      { asks: "Candidate's name", types: 'Jane Doe' },
      { asks: 'Id for Jane Doe', accepts: true },
      PAUSE,
    ]);
    const text: Prompter['text'] = (question) => {
      if (question.check) checks.set(question.message.split(' ')[0] ?? '', question.check);
      return second.person.text(question);
    };
    await run(
      { ...second, prompter: async () => ({ ...second.person, text }) },
      { role: 'support', interviewer: 'ana' },
    );
    second.person.finished();
    const ids = drafts(second).map((path) => JSON.parse(textOf(second, path)).candidate.id);
    expect(ids.toSorted()).toEqual(['jane-doe', 'jane-doe-2']);
    expect(checks.get("Candidate's")?.('  ')).toBe('A name is needed.');
    const check = checks.get('Id');
    expect(check?.('jane-doe')).toContain('is Jane Doe already');
    expect(check?.('../jane')).toContain('"../jane" has');
    expect(check?.('x'.repeat(65))).toContain('65 characters long');
    expect(check?.('jd')).toBeUndefined();
  });

  it('has the name that was looked for and not found', async () => {
    const first = aWorld([PAUSE]);
    await run(first);
    const second = later(first, [
      { asks: 'Candidate', picks: 'Someone new', typed: 'John Roe' },
      { asks: "Candidate's name", accepts: true },
      { asks: 'Id for John Roe', accepts: true },
      { asks: 'Interviewer', picks: 'Someone else', typed: 'Bo Ek' },
      { asks: 'Your name', accepts: true },
      { asks: 'Id for Bo Ek', accepts: true },
      PAUSE,
    ]);
    expect(await run(second, { role: 'support' })).toBe(130);
    second.person.finished();
    const found = drafts(second).map((path) => JSON.parse(textOf(second, path)));
    expect(found.map(({ candidate }) => candidate.name)).toContain('John Roe');
    expect(found.map(({ interviewer }) => interviewer.name)).toContain('Bo Ek');
  });

  it('of the same long name gets another id of at most 64 characters', async () => {
    const name = 'x'.repeat(200);
    const first = aWorld([PAUSE]);
    await run(first, { ...WHO, candidate: 'x'.repeat(64), candidateName: name });
    const second = later(first, [
      { asks: 'Candidate', picks: 'Someone new' },
      { asks: "Candidate's name", types: name },
      { asks: 'Id for', accepts: true },
      PAUSE,
    ]);
    expect(await run(second, { role: 'support', interviewer: 'ana' })).toBe(130);
    const ids = drafts(second).map((path) => JSON.parse(textOf(second, path)).candidate.id);
    expect(ids).toContain(`${'x'.repeat(62)}-2`);
  });
});

describe('the short id of a draft', () => {
  it.each([
    ['eight characters', 'abcdefgh-1', [], 'abcdefgh'],
    ['more where another begins the same', 'abcdefgh-1x', ['abcdefgh-2y'], 'abcdefgh-1'],
    ['itself among the others does not count', 'abcdefgh-1', ['abcdefgh-1'], 'abcdefgh'],
    ['the whole id where another is a longer one of it', 'abcdefghi', ['abcdefghijk'], 'abcdefghi'],
    ['a short id whole', 'abc', ['abd'], 'abc'],
  ])('is %s', (_what, id, others, short) => {
    expect(shortDraftId(id, others)).toBe(short);
  });
});
