/** A disk that fails in the middle of an interview. */
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/diagnostics/user-error.ts';
import type { FileProblemKind, Prompter } from '../../../src/world.ts';
import type { ScriptedAnswer } from '../../fake-prompter.ts';
import type { FakeWorld } from '../../fake-world.ts';
import { aWorld, CARD, DIAGNOSIS, drafts, files, REST, run, START, SUBMIT, textOf, WHO } from './a-walk.ts';

const AGAIN: ScriptedAnswer = { asks: 'Try again?', picks: 'Try again' };
const GIVE_UP: ScriptedAnswer = { asks: 'Try again?', picks: 'Stop here; what could not be saved is lost' };
const UP_TO_EMPATHY: readonly ScriptedAnswer[] = [START, ...DIAGNOSIS, { asks: 'Evidence for Empathy', types: 'Kind' }];

/** A person on whose disk writing fails from the first question that contains `from`, until they say "try again". */
function diskTrouble(world: FakeWorld, from: string, kind: FileProblemKind, healsOnRetry = false): FakeWorld {
  const { person } = world;
  const meet = (message: string) => {
    if (message.includes(from)) world.files.failWrites(kind);
    if (message.includes('Try again?') && healsOnRetry) world.files.failWrites(undefined);
  };
  const seeing = <Q extends { readonly message: string }, R>(ask: (question: Q) => Promise<R>) => {
    return async (question: Q) => {
      meet(question.message);
      return ask(question);
    };
  };
  const prompter = {
    ...person,
    text: seeing(person.text),
    rate: seeing(person.rate),
    choose: seeing(person.choose as (question: { readonly message: string }) => Promise<never>),
    takeNote: (question) => {
      meet(question.status());
      return person.takeNote(question);
    },
  } as Prompter;
  return { ...world, prompter: async () => prompter };
}

const draftIn = (world: FakeWorld) => JSON.parse(textOf(world, drafts(world)[0] ?? ''));

describe('a disk that fails in the middle', () => {
  it('full, then some space was freed: the answer is saved after all', async () => {
    const world = aWorld([...UP_TO_EMPATHY, AGAIN, { asks: 'Your rating of Empathy', command: 'pause' }]);
    expect(await run(diskTrouble(world, 'Evidence for Empathy', 'full', true))).toBe(130);
    world.person.finished();
    expect(draftIn(world).pendingEvidence).toEqual({ empathy: 'Kind' });
    expect(world.errText()).toContain('This answer could not be saved.');
    expect(world.errText()).toContain('Every answer up to here is saved in');
  });

  it('trying again is what Enter does, and no key of running text gives up', async () => {
    const world = aWorld([...UP_TO_EMPATHY, { asks: 'Try again?', accepts: true }, GIVE_UP]);
    const troubled = diskTrouble(world, 'Evidence for Empathy', 'full');
    const keys: (string | undefined)[] = [];
    const prompter = await troubled.prompter({ plain: false });
    const choose: Prompter['choose'] = (question) => {
      if (question.message === 'Try again?') keys.push(...question.choices.map(({ key }) => key));
      return prompter.choose(question);
    };
    await expect(run({ ...troubled, prompter: async () => ({ ...prompter, choose }) })).rejects.toThrow(UserError);
    world.person.finished();
    expect(keys).toEqual([undefined, undefined, undefined, undefined]);
  });

  it.each([
    ['full', 'Free some space'],
    ['read-only', 'can be written to again'],
    ['denied', 'have the right to write there'],
    ['loop', 'put this right'],
  ] as const)('%s: the advice fits, and who gives up keeps all before it', async (kind, advice) => {
    const world = aWorld([...UP_TO_EMPATHY, GIVE_UP]);
    await expect(run(diskTrouble(world, 'Evidence for Empathy', kind))).rejects.toBeInstanceOf(UserError);
    expect(draftIn(world).ratings).toEqual([{ dimension: 'diagnosis', rating: 4, evidence: 'Halved it' }]);
    const said = world.errText().replace(/\s+/g, ' ');
    expect(said).toContain(advice);
    expect(said.includes('Free some space')).toBe(kind === 'full');
    expect(said).toContain('Stopped. Every answer before it is saved in');
    expect(said).toContain('hirecard interview --resume');
    expect(said).not.toContain('up to here');
  });

  it('what could not be saved is shown once more, whole and safe to look at', async () => {
    const evidence = `${'Long enough for any screen, and then some. '.repeat(40)}\u001b[2Jlast`;
    const script = [START, ...DIAGNOSIS, { asks: 'Evidence for Empathy', types: evidence }, GIVE_UP] as const;
    const world = aWorld(script);
    await expect(run(diskTrouble(world, 'Evidence for Empathy', 'full'))).rejects.toBeInstanceOf(UserError);
    const [, after = ''] = world.errText().split('What could not be saved, to be copied from here:\n');
    expect(after).toContain(`\n${evidence.replace('\u001b', '‹U+001B›')}\n`);
  });

  it('nothing is to be copied where a rating could not be saved, or a text is on the disk already', async () => {
    const world = aWorld([...UP_TO_EMPATHY, { asks: 'Your rating of Empathy', rates: '3' }, GIVE_UP]);
    await expect(run(diskTrouble(world, 'Your rating of Empathy', 'full'))).rejects.toBeInstanceOf(UserError);
    expect(world.errText()).toContain('Every answer before it');
    expect(world.errText()).not.toContain('to be copied');
  });

  it('a note: it is called one, it is shown, and the way back leads to the notes', async () => {
    const note = (text: string): ScriptedAnswer => ({ asks: 'of 30 minutes', notes: text, about: 'General' });
    const world = aWorld([note('Early'), note('Tired'), GIVE_UP]);
    const prompter = await diskTrouble(world, 'of 30', 'full').prompter({ plain: false });
    let isSecond = false;
    const takeNote: Prompter['takeNote'] = (question) => {
      if (isSecond) return prompter.takeNote(question);
      isSecond = true;
      return world.person.takeNote(question);
    };
    const troubled = { ...world, prompter: async () => ({ ...prompter, takeNote }) };
    await expect(run(troubled, { ...WHO, notes: true })).rejects.toBeInstanceOf(UserError);
    expect(draftIn(world).notes).toMatchObject([{ text: 'Early' }]);
    expect(world.errText()).toContain('This note could not be saved.');
    expect(world.errText()).toContain('Stopped. Every note before it is saved in');
    expect(world.errText()).toContain('\n\nTired\n');
    expect(world.errText()).toContain('hirecard interview --notes --resume');
  });

  it('Ctrl-C at the question whether to try again loses no more than giving up, and says the same', async () => {
    const world = aWorld([...UP_TO_EMPATHY, { asks: 'Try again?', interrupts: true }]);
    expect(await run(diskTrouble(world, 'Evidence for Empathy', 'full'))).toBe(130);
    expect(world.errText()).toContain('Stopped. Every answer before it is saved in');
    expect(world.errText()).toContain('\n\nKind\n');
  });

  it('full at the submit: no scorecard, the draft is whole, and a second try writes it', async () => {
    const world = aWorld([START, ...DIAGNOSIS, ...REST, ...SUBMIT, AGAIN]);
    expect(await run(diskTrouble(world, 'Afterwards', 'full', true))).toBe(0);
    expect(JSON.parse(textOf(world, CARD)).verdict).toEqual({ answer: 'Yes', reason: 'Calm' });
  });

  it('full at the submit, and the person gives up: nothing is lost, and that is said', async () => {
    const stop: ScriptedAnswer = { asks: 'Try again?', picks: 'Stop here; the draft keeps everything' };
    const world = aWorld([START, ...DIAGNOSIS, ...REST, ...SUBMIT, stop]);
    await expect(run(diskTrouble(world, 'Afterwards', 'full'))).rejects.toBeInstanceOf(UserError);
    expect(files(world)).not.toContain(CARD);
    expect(world.errText()).toContain('Every answer up to here is saved in');
    expect(draftIn(world).verdict).toEqual({ answer: 'Yes', reason: 'Calm' });
  });
});
