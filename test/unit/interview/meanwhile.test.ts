import { describe, expect, it } from 'vitest';
import type { Prompter } from '../../../src/world.ts';
import type { ScriptedAnswer } from '../../fake-prompter.ts';
import type { FakeWorld } from '../../fake-world.ts';
import { SUPPORT_FILES } from '../../terminal/a-role.ts';
import { ANSWERS, aWorld, CARD, DIAGNOSIS, drafts, later, REST, run, START, SUBMIT, textOf, WHO } from './a-walk.ts';

describe('a scorecard of the same interview that came in while the draft was open', () => {
  const AMENDS: readonly ScriptedAnswer[] = [
    { asks: 'What should become of this draft?', picks: 'It amends' },
    { asks: 'Why is the submitted scorecard amended?', types: 'The file was of somebody else' },
  ];
  const SECOND = CARD.replace('.json', '.2.json');

  async function pausedAndSubmitted(): Promise<FakeWorld> {
    const world = aWorld([START, ...DIAGNOSIS, { asks: 'Evidence for Empathy', command: 'pause' }]);
    await run(world);
    await submitMeanwhile(world);
    return world;
  }

  /** From another machine: the draft of this one is not tidied up. */
  async function submitMeanwhile(world: FakeWorld) {
    const [path = ''] = drafts(world);
    const draft = textOf(world, path);
    world.files.put('a.yaml', ANSWERS);
    expect(await run(later(world, []), { answers: 'a.yaml' })).toBe(0);
    world.files.put(path, draft);
  }

  it('is said before the walk, and the draft can become its amendment', async () => {
    const first = await pausedAndSubmitted();
    const second = later(first, [...AMENDS, ...REST, ...SUBMIT]);
    expect(await run(second, { resume: true })).toBe(0);
    second.person.finished();
    const amendment = JSON.parse(textOf(second, SECOND));
    expect(amendment.amends).toEqual({
      id: JSON.parse(textOf(second, CARD)).id,
      reason: 'The file was of somebody else',
    });
    expect(amendment.ratings[0]).toMatchObject({ rating: 4 });
    expect(drafts(second)).toEqual([]);
  });

  it('the draft can stay as it is, and nothing is lost', async () => {
    const first = await pausedAndSubmitted();
    const before = first.files.snapshot();
    const second = later(first, [{ asks: 'What should become of this draft?', picks: 'It stays' }]);
    expect(await run(second, { resume: true })).toBe(130);
    expect(second.errText()).toContain('scorecards/support/jane-doe/phone.ana.json');
    expect(second.errText()).toContain('hirecard interview --resume');
    expect(second.files.snapshot()).toEqual(before);
  });

  it('the same offer when it came in after the last question', async () => {
    const world = aWorld([START, ...DIAGNOSIS, ...REST, ...SUBMIT, ...AMENDS]);
    const choose: Prompter['choose'] = async (question) => {
      if (question.message.startsWith('Submit?')) await submitMeanwhile(world);
      return world.person.choose(question);
    };
    const person = { ...world.person, choose };
    expect(await run({ ...world, prompter: async () => person })).toBe(0);
    world.person.finished();
    expect(JSON.parse(textOf(world, SECOND)).amends.reason).toBe('The file was of somebody else');
  });

  it('and when the scorecard that the draft amends was amended by another', async () => {
    const first = aWorld([], { files: { ...SUPPORT_FILES, 'a.yaml': ANSWERS } });
    await run(first, { answers: 'a.yaml' });
    const second = later(first, [
      { asks: 'Why is the submitted', types: 'Mixed up' },
      { asks: 'Submit this scorecard?', picks: 'Pause' },
    ]);
    await run(second, { ...WHO, amend: true });
    const [path = ''] = drafts(second);
    const draft = textOf(second, path);
    await run(later(second, []), { answers: 'a.yaml', amend: true, reason: 'Again' });
    second.files.put(path, draft);
    const third = later(second, [
      AMENDS[0] as ScriptedAnswer,
      { asks: 'Why is the submitted', accepts: true },
      ...SUBMIT,
    ]);
    expect(await run(third, { resume: true })).toBe(0);
    const last = JSON.parse(textOf(third, CARD.replace('.json', '.3.json')));
    expect(last.amends).toEqual({ id: JSON.parse(textOf(third, SECOND)).id, reason: 'Mixed up' });
  });
});
