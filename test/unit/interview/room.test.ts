import { expect, it } from 'vitest';
import { withOneEmptyLine } from '../../../src/interview/room.ts';
import { fakeWorld } from '../../fake-world.ts';
import { aWorld, DIAGNOSIS, later, REST, run, START, SUBMIT, WHO } from './a-walk.ts';

it('is one empty line between two texts, and a question in between needs its own', async () => {
  const world = fakeWorld({ answers: [{ asks: 'Sure?', confirms: true }] });
  const { world: roomy, prompter } = withOneEmptyLine(world, await world.prompter({ plain: false }));
  roomy.err.write('a\n\n');
  roomy.err.write('\nb\n');
  roomy.err.write('\n');
  roomy.err.write('\n');
  roomy.err.write('c\n\n');
  await prompter.confirm({ message: 'Sure?', initial: true });
  roomy.err.write('\nd\n');
  expect(world.errText()).toBe('a\n\nb\n\nc\n\n\nd\n');
});

it('has the width of the terminal as it is now', async () => {
  const world = fakeWorld({});
  let columns = 80;
  const err = Object.defineProperty({ ...world.err }, 'columns', { get: () => columns });
  const { world: roomy } = withOneEmptyLine({ ...world, err }, await world.prompter({ plain: false }));
  columns = 40;
  expect(roomy.err.columns).toBe(40);
});

it('stands above the review of an amendment whose reason was given, and above the notes', async () => {
  const world = aWorld([START, ...DIAGNOSIS, ...REST, ...SUBMIT]);
  await run(world);
  const amended = later(world, SUBMIT);
  await run(amended, { ...WHO, amend: true, reason: 'Mixed up' });
  expect(amended.errText()).toContain('the panel.\n\nReview\n');
  const noted = later(world, [{ asks: 'of 30 minutes', picks: 'Pause' }]);
  await run(noted, { ...WHO, candidate: 'john-roe', candidateName: 'John Roe', notes: true });
  // The question brings the other one: its picture begins with an empty line.
  expect(noted.errText()).toMatch(/Notes\n {2}Every line is saved at once, with its time\.\n(?!\n\n)/);
});
