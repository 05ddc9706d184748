/** Notes during the conversation, and what becomes of them while rating. */
import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../../src/interview/notes/topics.ts';
import { elapsedText, noteTime } from '../../../src/interview/screens/elapsed.ts';
import { evidenceWithNotes } from '../../../src/interview/steps/notes-as-evidence.ts';
import type { Prompter } from '../../../src/world.ts';
import type { ScriptedAnswer } from '../../fake-prompter.ts';
import type { FakeWorld } from '../../fake-world.ts';
import { plainDimension, plainRole } from '../report/plain-role.ts';
import { aDraft, applied } from './a-draft.ts';
import { aWorld, CARD, drafts, later, REST, run, START, SUBMIT, textOf, WHO } from './a-walk.ts';

const BEGAN = '2026-11-20T10:00:00.000Z';
const minute = (minutes: number) => new Date(Date.parse(BEGAN) + minutes * 60_000);

describe('elapsed time', () => {
  it.each([
    [0, { from: 60, to: 60 }, '0 of 60 minutes'],
    [12.9, { from: 60, to: 60 }, '12 of 60 minutes'],
    [60.9, { from: 60, to: 60 }, '60 of 60 minutes'],
    [61, { from: 60, to: 60 }, 'over: 61 of 60 minutes'],
    [50, { from: 45, to: 60 }, '50 of 60 minutes'],
    [1, undefined, '1 minute'],
    [12, undefined, '12 minutes'],
    [240, { from: 60, to: 60 }, 'over: 240 of 60 minutes'],
    [241, { from: 60, to: 60 }, 'began 2026-11-20 10:00 UTC'],
    [720, undefined, '720 minutes'],
    [721, undefined, 'began 2026-11-20 10:00 UTC'],
    // A stage of a day: nobody talks for longer than half of it.
    [721, { from: 480, to: 480 }, 'began 2026-11-20 10:00 UTC'],
    [-1, undefined, 'began 2026-11-20 10:00 UTC'],
  ])('after %d minutes of %o: %s', (minutes, stage, text) => {
    expect(elapsedText(BEGAN, minute(minutes), stage)).toBe(text);
  });

  it('of a note is its minute, or its time of day where there is no minute', () => {
    expect(noteTime(minute(12).toISOString(), BEGAN, undefined)).toBe('12 min');
    expect(noteTime(minute(12).toISOString(), undefined, undefined)).toBe('2026-11-20 10:12 UTC');
    expect(noteTime(minute(800).toISOString(), BEGAN, undefined)).toBe('2026-11-20 23:20 UTC');
  });
});

describe('topics', () => {
  it('are the dimensions of the stage in order, each with its questions under it, then the conversation', () => {
    const strategy = {
      ...plainDimension('strategy', 'Strategy', 60),
      questions: [{ ask: 'What did you stop?', listenFor: [], followUps: [] }],
    };
    const plain = plainRole();
    const role = {
      ...plain,
      dimensions: plain.dimensions.map((one) =>
        one.id === 'strategy' ? { ...one, questions: strategy.questions } : one,
      ),
    } as typeof plain;
    const at = BEGAN;
    const draft = applied(
      role,
      aDraft(role),
      { kind: 'note', note: { at, dimension: 'strategy', text: 'a' } },
      { kind: 'note', note: { at, dimension: 'strategy', question: 'What did you stop?', text: 'b' } },
      { kind: 'note', note: { at, dimension: 'strategy', question: 'What did you stop?', text: 'c' } },
      { kind: 'note', note: { at, text: 'd' } },
    );
    expect(topicsOf(role, draft).map(({ label, under, count }) => [label, under, count])).toEqual([
      ['Strategy', undefined, 1],
      ['What did you stop?', 0, 2],
      ['Influence', undefined, 0],
      ['Writing', undefined, 0],
      ['General', undefined, 1],
    ]);
  });
});

describe('notes as evidence', () => {
  const note = (text: string) => ({ at: BEGAN, text });

  it('come after what was typed, one a line, each once', () => {
    expect(evidenceWithNotes('', [note('a'), note('b')])).toBe('a\nb');
    expect(evidenceWithNotes('typed ', [note('a'), note('a')])).toBe('typed\na');
    expect(evidenceWithNotes('typed\na', [note('a'), note('b')])).toBe('typed\na\nb');
  });

  it('are not taken for said because they are part of a word that was', () => {
    expect(evidenceWithNotes('did not know', [note('no')])).toBe('did not know\nno');
  });
});

const NOTE = (about: string, notes: string, asks = 'of 30 minutes'): ScriptedAnswer => ({ asks, notes, about });
const ACTION = (picks: string, asks = 'of 30 minutes'): ScriptedAnswer => ({ asks, picks });
const NOTES = { ...WHO, notes: true } as const;
const draftIn = (world: FakeWorld) => JSON.parse(textOf(world, drafts(world)[0] ?? ''));
const QUESTION = 'Tell me about a fault that took you longest to find.';

const texts = (world: FakeWorld) => draftIn(world).notes.map(({ text }: { text: string }) => text);

describe('taking notes', () => {
  it('begins without the brief, saves each with its time, and goes on at the first dimension', async () => {
    const world = aWorld([
      NOTE('Diagnosis', 'Split the network'),
      NOTE('Tell me', 'The one with the fan'),
      NOTE('General', 'Arrived early'),
      ACTION('Rate now'),
      { asks: 'Evidence for Diagnosis', command: 'pause' },
    ]);
    expect(await run(world, NOTES)).toBe(130);
    world.person.finished();
    const draft = draftIn(world);
    expect(draft.notes).toEqual([
      { at: expect.any(String), dimension: 'diagnosis', text: 'Split the network' },
      { at: expect.any(String), dimension: 'diagnosis', question: QUESTION, text: 'The one with the fan' },
      { at: expect.any(String), text: 'Arrived early' },
    ]);
    expect(draft.notes[0].at >= draft.conversationStartedAt).toBe(true);
    expect(world.person.texts).toEqual([]);
  });

  it('can be chosen at the brief', async () => {
    const world = aWorld([
      { asks: 'Ready?', picks: 'Take notes first' },
      NOTE('Empathy', 'Let him finish'),
      ACTION('Rate now'),
      { asks: 'Evidence for Diagnosis', command: 'pause' },
    ]);
    expect(await run(world)).toBe(130);
    world.person.finished();
    expect(world.person.texts[0]).toContain('Phone interview');
    expect(draftIn(world).notes).toHaveLength(1);
  });

  it('is on disk before the next line: an interrupted conversation keeps every note and its clock', async () => {
    const first = aWorld([NOTE('Diagnosis', 'Split the network'), { asks: 'of 30 minutes', interrupts: true }]);
    expect(await run(first, NOTES)).toBe(130);
    const id = '00000000';
    expect(first.errText()).toContain('Stopped. Every note up to here is saved in');
    expect(first.errText()).toContain(`    hirecard interview --notes --resume ${id}\n`);
    expect(first.errText()).toContain(`    hirecard interview --resume ${id}\n`);
    const { conversationStartedAt } = draftIn(first);
    // Two hours later: the stage has 30 minutes, and nobody is in that conversation any more.
    const second = later(first, [
      ACTION('Rate now', 'began 2026-11-20 10:00 UTC'),
      { asks: 'Evidence for Diagnosis', command: 'pause' },
    ]);
    second.setClock('2026-11-20T12:30:00.000Z');
    expect(await run(second, { resume: id, notes: true })).toBe(130);
    second.person.finished();
    expect(draftIn(second)).toMatchObject({ conversationStartedAt, notes: [{ text: 'Split the network' }] });
  });

  it('can be paused, which names the way back to the notes and the way to the ratings', async () => {
    const world = aWorld([NOTE('General', 'Tired'), ACTION('Pause')]);
    expect(await run(world, NOTES)).toBe(130);
    world.person.finished();
    expect(world.errText()).toContain('Paused. Every note up to here is saved in');
    expect(world.errText()).toContain('Go on with the notes:');
    expect(world.errText()).toContain('Or rate:');
  });

  it('a pause while rating names the ratings only', async () => {
    const world = aWorld([NOTE('General', 'Tired'), ACTION('Rate now'), { asks: 'Evidence for', command: 'pause' }]);
    await run(world, NOTES);
    expect(world.errText()).toContain('Every answer up to here is saved');
    expect(world.errText()).not.toContain('--notes');
  });

  it('refuses to begin where nothing is asked, or where there is no conversation', async () => {
    await expect(run(aWorld([]), { answers: 'a.yaml', notes: true })).rejects.toMatchObject({
      code: 'cli/options-conflict',
    });
    await expect(run(aWorld([]), { ...NOTES, amend: true })).rejects.toMatchObject({ code: 'cli/options-conflict' });
  });
});

describe('--notes where the interview has an open draft', () => {
  const RESUME: ScriptedAnswer = { asks: 'There is an open draft', picks: 'Resume it' };
  it('comes back to the notes, from there to where the ratings stand, and keeps everything however often it is paused', async () => {
    const first = aWorld([NOTE('Diagnosis', 'Split the network'), ACTION('Pause')]);
    expect(await run(halfTyped(first, 'Half a thought'), NOTES)).toBe(130);
    const second = later(first, [
      RESUME,
      NOTE('General', 'Tired', 'minutes'),
      ACTION('Rate now', 'minutes'),
      { asks: 'Evidence for Diagnosis', command: 'pause', typed: 'Halved' },
    ]);
    expect(await run(second, NOTES)).toBe(130);
    const third = later(second, [
      RESUME,
      NOTE('Empathy', 'Let him finish', 'minutes'),
      ACTION('Go on rating', 'minutes'),
      { asks: 'Evidence for Diagnosis', accepts: true },
      { asks: 'Your rating of Diagnosis', rates: '4' },
      { asks: 'Evidence for Empathy', command: 'pause' },
    ]);
    expect(await run(third, NOTES)).toBe(130);
    const fourth = later(third, [RESUME, { asks: 'Evidence for Empathy', command: 'pause' }]);
    expect(await run(fourth, WHO)).toBe(130);
    for (const world of [first, second, third, fourth]) world.person.finished();
    expect(texts(fourth)).toEqual(['Split the network', 'Half a thought', 'Tired', 'Let him finish']);
    expect(draftIn(fourth)).toMatchObject({
      conversationStartedAt: draftIn(first).conversationStartedAt,
      ratings: [{ dimension: 'diagnosis', evidence: 'Halved' }],
    });
    expect(drafts(fourth)).toHaveLength(1);
  });

  it('pausing at once, twice, changes nothing', async () => {
    const first = aWorld([NOTE('Diagnosis', 'Split the network'), ACTION('Pause')]);
    await run(first, NOTES);
    const before = draftIn(first);
    const second = later(first, [RESUME, ACTION('Pause', 'minutes')]);
    await run(second, NOTES);
    const third = later(second, [RESUME, ACTION('Pause', 'minutes')]);
    expect(await run(third, NOTES)).toBe(130);
    third.person.finished();
    expect(draftIn(third)).toEqual({ ...before, updatedAt: expect.any(String) });
  });
});

describe('coming back to the notes', () => {
  const RESUME: ScriptedAnswer = { asks: 'There is an open draft', picks: 'Resume it' };

  it('shows those that were written so far, each with its minute and what it is about', async () => {
    const first = aWorld([NOTE('Diagnosis', 'Split the network'), NOTE('General', 'Tired'), ACTION('Pause')]);
    await run(first, NOTES);
    expect(first.errText()).not.toContain('Split the network');
    const second = later(first, [RESUME, ACTION('Pause', 'minutes')]);
    await run(second, NOTES);
    expect(second.errText()).toContain(
      'with its time.\n\n0 min · Diagnosis: Split the network\n0 min · General: Tired\n',
    );
  });

  it('shows the last ten of many, and how many there are before them; of a long one three lines', async () => {
    const many = Array.from({ length: 12 }, (_, place) => NOTE('General', `Note ${place + 1}.`));
    const long = NOTE('General', 'word '.repeat(200));
    const first = aWorld([...many, long, ACTION('Pause')]);
    await run(first, NOTES);
    const second = later(first, [RESUME, ACTION('Pause', 'minutes')]);
    await run(second, NOTES);
    const said = second.errText();
    expect(said).toContain('  3 notes before these\n0 min · General: Note 4.\n');
    expect(said).not.toContain('Note 3.');
    expect(said).toMatch(/ {6}and \d+ more lines\n/);
    expect(said.match(/word/g)?.length).toBeLessThan(60);
  });

  it('shows them from the review too, by the time of day where no clock ran', async () => {
    const world = aWorld([
      START,
      { asks: 'Evidence for Diagnosis', types: 'Halved it' },
      { asks: 'Your rating of Diagnosis', rates: '4' },
      ...REST,
      { asks: 'Submit this scorecard?', picks: 'Notes' },
      NOTE('Empathy', 'Kind to the host', 'Notes after the conversation'),
      ACTION('Back to the review', 'Notes after the conversation'),
      { asks: 'Submit this scorecard?', picks: 'Notes' },
      ACTION('Pause', 'Notes after the conversation'),
    ]);
    await run(world);
    world.person.finished();
    expect(world.errText()).toMatch(/\n\n2026-\d\d-\d\d \d\d:\d\d UTC · Empathy: Kind to the host\n/);
  });
});

describe('correcting a note', () => {
  const TWO = [NOTE('Diagnosis', 'Split the netwrk'), NOTE('General', 'Tired')];
  const END = [ACTION('Pause')];

  it('has the latest first, and another text takes the place of the old one', async () => {
    const world = aWorld([
      ...TWO,
      ACTION('Correct a note'),
      { asks: 'Which note?', picks: '0 min  Split' },
      { asks: 'Note on Diagnosis, 0 min', types: 'Split the network' },
      ...END,
    ]);
    const labels = listed(world, 'Which note?');
    await run(labels.world, NOTES);
    world.person.finished();
    expect(labels.seen).toEqual(['0 min  Tired', '0 min  Split the netwrk']);
    expect(draftIn(world).notes.map(({ text }: { text: string }) => text)).toEqual(['Split the network', 'Tired']);
  });

  it('an empty text takes it away, once that was confirmed', async () => {
    const world = aWorld([
      ...TWO,
      ACTION('Correct a note'),
      { asks: 'Which note?', picks: '0 min  Tired' },
      { asks: 'Note on General', types: ' ' },
      { asks: 'Take this note away?', accepts: true },
      ACTION('Correct a note'),
      { asks: 'Which note?', picks: '0 min  Tired' },
      { asks: 'Note on General', types: '' },
      { asks: 'Take this note away?', picks: 'Take it away' },
      ...END,
    ]);
    await run(world, NOTES);
    world.person.finished();
    expect(draftIn(world).notes).toEqual([expect.objectContaining({ text: 'Split the netwrk' })]);
  });

  it('is left with back, and an emptied line takes nothing away', async () => {
    const world = aWorld([
      ...TWO,
      ACTION('Correct a note'),
      { asks: 'Which note?', command: 'back' },
      ACTION('Correct a note'),
      { asks: 'Which note?', picks: '0 min  Tired' },
      { asks: 'Note on General', command: 'back', typed: '' },
      ...END,
    ]);
    await run(world, NOTES);
    world.person.finished();
    expect(draftIn(world).notes).toHaveLength(2);
  });

  it.each([
    ['back', [{ asks: 'Note on General', command: 'back', typed: 'Tired, he said' }, ...END]],
    ['a pause', [{ asks: 'Note on General', command: 'pause', typed: 'Tired, he said' }]],
    ['an interruption', [{ asks: 'Note on General', interrupts: true, typed: 'Tired, he said' }]],
  ] as const)('keeps what was typed when it is left with %s', async (_how, rest) => {
    const pick = { asks: 'Which note?', picks: '0 min  Tired' };
    const world = aWorld([...TWO, ACTION('Correct a note'), pick, ...rest]);
    expect(await run(world, NOTES)).toBe(130);
    world.person.finished();
    expect(texts(world)).toEqual(['Split the netwrk', 'Tired, he said']);
  });

  it('leads back to the list of topics, however it was left, and never into the line of one', async () => {
    const world = aWorld([
      NOTE('Diagnosis', 'Split the netwrk'),
      ACTION('Correct a note'),
      { asks: 'Which note?', picks: '0 min  Split' },
      { asks: 'Note on Diagnosis, 0 min', types: 'Split the network' },
      ACTION('Correct a note'),
      { asks: 'Which note?', command: 'back' },
      ...END,
    ]);
    const begunAt: (number | undefined)[] = [];
    const takeNote: Prompter['takeNote'] = (question) => {
      begunAt.push(question.topic);
      return world.person.takeNote(question);
    };
    await run({ ...world, prompter: async () => ({ ...world.person, takeNote }) }, NOTES);
    world.person.finished();
    // After a note that was saved one goes on writing about the same; after a correction nowhere.
    expect(begunAt).toEqual([undefined, 0, undefined, undefined]);
  });

  it('a line that was begun is a note before, and one of the list', async () => {
    const world = aWorld([
      ACTION('Rate now'),
      { asks: 'Evidence for Diagnosis', command: 'back' },
      { asks: 'Ready?', picks: 'Take notes first' },
      ACTION('Correct a note'),
      { asks: 'Which note?', picks: '0 min  Half a thought' },
      { asks: 'Note on Diagnosis', types: 'A whole thought' },
      ...END,
    ]);
    await run(halfTyped(world, 'Half a thought'), NOTES);
    world.person.finished();
    expect(texts(world)).toEqual(['A whole thought']);
  });

  it('is not offered before there is a note', async () => {
    const world = aWorld([ACTION('Correct a note')]);
    await expect(run(world, NOTES)).rejects.toThrow('notes have no action');
  });
});

/** The labels of a list when it is asked, while the script answers it. */
function listed(world: FakeWorld, message: string) {
  const seen: string[] = [];
  const choose: Prompter['choose'] = (question) => {
    if (question.message === message) seen.push(...question.choices.map(({ label }) => label));
    return world.person.choose(question);
  };
  return { seen, world: { ...world, prompter: async () => ({ ...world.person, choose }) } };
}

/** Leaves the notes with a half-typed line, the first time they are left. */
function halfTyped(world: FakeWorld, typed: string) {
  let isFirst = true;
  const takeNote = async (question: Parameters<Prompter['takeNote']>[0]) => {
    const reply = await world.person.takeNote(question);
    if (!isFirst || reply.kind === 'note') return reply;
    isFirst = false;
    return { ...reply, topic: 0, typed };
  };
  const prompter = { ...world.person, takeNote } as Prompter;
  return { ...world, prompter: async () => prompter };
}

describe('a line that was begun and not entered', () => {
  it.each([
    ['pausing', [ACTION('Pause')]],
    ['rating', [ACTION('Rate now'), { asks: 'Evidence for Diagnosis', interrupts: true }]],
  ] as const)('is a note after %s, and that is said', async (_how, script) => {
    const world = aWorld(script);
    await run(halfTyped(world, 'Half a thought'), NOTES);
    world.person.finished();
    expect(draftIn(world).notes).toEqual([{ at: expect.any(String), dimension: 'diagnosis', text: 'Half a thought' }]);
    expect(world.errText()).toContain('The line you had begun is kept as a note on Diagnosis.');
  });

  it('is on disk before the next question', async () => {
    const world = aWorld([ACTION('Rate now'), { asks: 'Evidence for Diagnosis', command: 'pause' }]);
    const half = halfTyped(world, 'Half a thought');
    const seen: string[] = [];
    const person = await half.prompter();
    const text: Prompter['text'] = (question) => {
      seen.push(...texts(world));
      return person.text(question);
    };
    await run({ ...half, prompter: async () => ({ ...person, text }) }, NOTES);
    expect(seen).toEqual(['Half a thought']);
  });
});

describe('notes while rating', () => {
  const NOTED = [
    NOTE('Diagnosis', 'Split the network'),
    NOTE('Tell me', 'The one with the fan'),
    NOTE('General', 'Arrived early'),
    ACTION('Rate now'),
  ];

  it('stand above the evidence question of their dimension, and become its evidence with a key', async () => {
    const world = aWorld([
      ...NOTED,
      { asks: 'Evidence for Diagnosis', command: 'notes', typed: 'Calm' },
      { asks: 'Your rating of Diagnosis', rates: '5' },
      ...REST,
      ...SUBMIT,
    ]);
    expect(await run(world, NOTES)).toBe(0);
    world.person.finished();
    expect(world.errText()).toContain('Your notes\n  0 min  Split the network\n  0 min  The one with the fan\n');
    expect(world.errText()).toContain('Evidence as saved:\n  Calm\n  Split the network\n  The one with the fan\n');
    expect(world.errText()).toContain('Your general notes\n  0 min  Arrived early\n');
    const card = JSON.parse(textOf(world, CARD));
    expect(card.ratings[0].evidence).toBe('Calm\nSplit the network\nThe one with the fan');
    expect(card.notes).toHaveLength(3);
    expect(world.outText()).toContain('with 3 notes');
  });

  it('general ones stand beside every dimension, after its own, in three lines; the rest is a key away', async () => {
    const general = ['Arrived early', 'Tired', 'Left glad', 'Wrote again'].map((text) => NOTE('General', text));
    const world = aWorld([
      NOTE('Diagnosis', 'Split the network'),
      ...general,
      ACTION('Rate now'),
      { asks: 'Evidence for Diagnosis', command: 'notes', typed: '' },
      { asks: 'Your rating of Diagnosis', rates: '4' },
      { asks: 'Evidence for Empathy', command: 'pause' },
    ]);
    await run(world, NOTES);
    world.person.finished();
    const beside =
      'Your general notes\n  0 min  Arrived early\n  0 min  Tired\n  0 min  Left glad\n      and 1 more note: ? shows all\n\n';
    expect(world.errText()).toContain(`Your notes\n  0 min  Split the network\n\n${beside}`);
    // Empathy has none of its own.
    expect(world.errText().split(beside)).toHaveLength(3);
    expect(draftIn(world).ratings[0].evidence).toBe('Split the network');
  });

  it('of a long general one the beginning stands beside the dimension', async () => {
    const world = aWorld([
      NOTE('General', 'word '.repeat(100)),
      ACTION('Rate now'),
      { asks: 'Evidence for Diagnosis', command: 'pause' },
    ]);
    await run(world, NOTES);
    expect(world.errText()).toMatch(/Your general notes\n(?: .*word\n){3} {6}and more: \? shows all\n/);
  });

  it('the key is offered only where there are some', async () => {
    const world = aWorld([NOTE('Diagnosis', 'x'), ACTION('Rate now'), ...REST.slice(0, 0)]);
    const offered = new Map<string, readonly string[]>();
    const text: Prompter['text'] = async ({ message, commands = [] }) => {
      offered.set(message.slice(0, 'Evidence for Diagnosis'.length), commands);
      return message.includes('Diagnosis') ? { kind: 'answer', value: '' } : { kind: 'command', command: 'pause' };
    };
    const rate: Prompter['rate'] = async () => ({ kind: 'answer', value: 2 });
    await run({ ...world, prompter: async () => ({ ...world.person, text, rate }) }, NOTES);
    expect(offered.get('Evidence for Diagnosis')).toContain('notes');
    expect([...offered].find(([message]) => message.includes('Empathy'))?.[1]).not.toContain('notes');
  });

  it('are all in the help, with anchors and questions', async () => {
    const many = Array.from({ length: 8 }, (_, place) => NOTE('Diagnosis', `Note ${place + 1}`));
    const world = aWorld([
      ...many,
      ...NOTED,
      { asks: 'Evidence for Diagnosis', command: 'help' },
      { asks: 'Diagnosis', picks: 'Go on' },
      { asks: 'Evidence for Diagnosis', command: 'pause' },
    ]);
    await run(world, NOTES);
    world.person.finished();
    expect(world.errText()).toContain('and 4 more notes');
    const [help = ''] = world.person.texts;
    for (const text of ['Tries fixes at random.', QUESTION, 'What was ruled out', 'Note 8', 'Arrived early']) {
      expect(help).toContain(text);
    }
  });

  it('an evidence that has to be there may be replaced by the notes', async () => {
    const world = aWorld([
      ...NOTED,
      { asks: 'Evidence for Diagnosis', types: 'Calm' },
      { asks: 'Your rating of Diagnosis', rates: '5' },
      { asks: 'Evidence for Empathy', command: 'back' },
      { asks: 'Evidence for Diagnosis', command: 'notes', typed: '' },
      { asks: 'Your rating of Diagnosis', command: 'pause' },
    ]);
    await run(world, NOTES);
    world.person.finished();
    expect(draftIn(world).ratings[0].evidence).toBe('Split the network\nThe one with the fan');
  });

  it('can be added from the review, where no clock starts', async () => {
    const world = aWorld([
      START,
      { asks: 'Evidence for Diagnosis', types: 'Halved it' },
      { asks: 'Your rating of Diagnosis', rates: '4' },
      ...REST,
      { asks: 'Submit this scorecard?', picks: 'Notes' },
      NOTE('Empathy', 'Forgot: kind to the host', 'Notes after the conversation'),
      ACTION('Back to the review', 'Notes after the conversation'),
      ...SUBMIT,
    ]);
    expect(await run(world)).toBe(0);
    world.person.finished();
    const card = JSON.parse(textOf(world, CARD));
    expect(card.notes).toEqual([{ at: expect.any(String), dimension: 'empathy', text: 'Forgot: kind to the host' }]);
  });
});
