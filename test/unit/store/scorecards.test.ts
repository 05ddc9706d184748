import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/domain/exact.ts';
import { candidatesOf, listCards, loadCandidate, submitScorecard } from '../../../src/store/scorecards.ts';
import { SAMPLE_YAML, sampleCard } from '../../sample-role.ts';
import { FIRST_CARD, team } from './team.ts';

const AMENDED = FIRST_CARD.replace('.json', '.2.json');

describe('submitScorecard', () => {
  it('writes the rubric, then the card, and nothing else', async () => {
    const { world, workspace, role, card, digest } = team();
    const submitted = await submitScorecard(world, workspace, role, card());
    expect(submitted).toEqual({ file: 'scorecards/baker/jane-doe/bench.ana.json', alreadySubmitted: false });
    expect(world.files.writes).toEqual([`/team/scorecards/baker/.rubrics/${digest.slice(7)}.json`, FIRST_CARD]);
  });

  it('refuses a second scorecard of the same interview and names the way; the first is untouched', async () => {
    const { world, submit } = team();
    await submit();
    const before = world.files.snapshot();
    await expect(submit()).rejects.toMatchObject({
      code: 'card/already-submitted',
      message:
        'ana has already submitted a scorecard of jane-doe for bench (scorecards/baker/jane-doe/bench.ana.json).',
      hint: expect.stringContaining(
        'hirecard amend jane-doe --role baker --stage bench --interviewer ana --reason "why"',
      ),
    });
    expect(world.files.snapshot()).toEqual(before);
  });

  it('takes the same card once more without writing: a submit that was cut short after the card was written', async () => {
    const { world, workspace, role, submit } = team();
    const first = await submit();
    const before = world.files.snapshot();
    expect(await submitScorecard(world, workspace, role, first)).toMatchObject({ alreadySubmitted: true });
    expect(world.files.snapshot()).toEqual(before);
  });

  it('sweeps what a kill left beside the scorecards, and nothing that may be somebody else’s', async () => {
    const { world, workspace, submit } = team();
    await submit();
    const folder = '/team/scorecards/baker/jane-doe';
    const same = `${folder}/.bench.ana.json.0123456789ab.tmp`;
    const others = ['.bench.ana.json.ba9876543210.tmp', '.bench.eve.json.0123456789ab.tmp', '.notes.tmp'];
    world.files.put(same, world.files.text(FIRST_CARD) ?? '');
    for (const name of others) world.files.put(`${folder}/${name}`, '{');
    expect((await loadCandidate(world, workspace, 'jane-doe')).findings).toEqual([]);
    expect(await listCards(world, workspace)).toHaveLength(1);
    await submit({ interviewer: { id: 'ben' } });
    expect(world.files.text(same)).toBeUndefined();
    for (const name of others) expect(world.files.text(`${folder}/${name}`)).toBe('{');
  });

  it('writes an amendment beside the card it replaces, and an amendment of that', async () => {
    const { world, submit } = team();
    const first = await submit();
    const second = await submit({ amends: { id: first.id, reason: 'Mixed up' } });
    await submit({ amends: { id: second.id, reason: 'Again' } });
    const names = Object.keys(world.files.snapshot()).filter((path) => path.includes('jane-doe'));
    expect(names).toEqual([AMENDED, FIRST_CARD.replace('.json', '.3.json'), FIRST_CARD].sort());
  });

  it('refuses an amendment of what was replaced, and of what is not there', async () => {
    const { submit } = team();
    const first = await submit();
    await submit({ amends: { id: first.id, reason: 'Mixed up' } });
    const outdated = submit({ amends: { id: first.id, reason: 'Too late' } });
    await expect(outdated).rejects.toMatchObject({
      code: 'card/amends-outdated',
      message: expect.stringContaining('.2.json'),
    });
    await expect(submit({ amends: { id: 'none', reason: 'x' } })).rejects.toMatchObject({
      code: 'card/amends-unknown',
    });
    const ofBen = submit({ interviewer: { id: 'ben' }, amends: { id: first.id, reason: 'x' } });
    await expect(ofBen).rejects.toMatchObject({ code: 'card/amends-unknown' });
  });

  it('lets one of two win who submit in the same moment', async () => {
    const { world, submit } = team();
    const results = await Promise.allSettled([submit(), submit(), submit()]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'card/already-submitted' });
    }
    expect(Object.keys(world.files.snapshot()).filter((path) => path.includes('bench.ana'))).toEqual([FIRST_CARD]);
  });

  it('does not turn in circles when a folder has the name of the card', async () => {
    const { world, submit } = team();
    await world.files.makeFolder(FIRST_CARD);
    await expect(submit()).rejects.toMatchObject({ kind: 'exists' });
  });

  it.each(['full', 'read-only', 'denied'] as const)('on a disk that is %s leaves no card', async (kind) => {
    const { world, submit } = team();
    const before = world.files.snapshot();
    world.files.failWrites(kind);
    await expect(submit()).rejects.toMatchObject({ kind });
    expect(world.files.snapshot()).toEqual(before);
    world.files.failWrites((path) => (path === FIRST_CARD ? kind : undefined));
    await expect(submit()).rejects.toMatchObject({ kind });
    expect(world.files.text(FIRST_CARD)).toBeUndefined();
    world.files.failWrites(undefined);
    await submit();
  });

  it('checks ids before any path is made of them', async () => {
    const { world, submit } = team();
    for (const id of ['../x', 'con', 'a.b', '']) {
      await expect(submit({ candidate: { id } })).rejects.toMatchObject({ code: 'card/invalid-id' });
    }
    expect(world.files.writes).toEqual([]);
  });
});

describe('listCards and candidatesOf', () => {
  it('lists what the files state, replaced ones marked, unreadable ones by their path', async () => {
    const { world, workspace, submit } = team();
    const first = await submit();
    const second = await submit({ amends: { id: first.id, reason: 'Mixed up' } });
    await submit({ candidate: { id: 'bo' }, interviewer: { id: 'ben' }, submittedAt: '2026-11-21T09:00:00Z' });
    world.files.put('scorecards/baker/jane-doe/talk.cy.json', '{ "cut');
    world.files.putOther('scorecards/baker/jane-doe/talk.dee.json');
    world.files.put('scorecards/baker/jane-doe/.bench.ana.json.abc.tmp', '');
    const cards = await listCards(world, workspace);
    expect(
      cards.map(({ file, candidate, stage, supersededBy, problem }) => [
        file.replace('scorecards/baker/', ''),
        candidate.id,
        stage,
        supersededBy,
        problem?.code,
      ]),
    ).toEqual([
      ['bo/bench.ben.json', 'bo', 'bench', undefined, undefined],
      ['jane-doe/bench.ana.2.json', 'jane-doe', 'bench', undefined, undefined],
      ['jane-doe/bench.ana.json', 'jane-doe', 'bench', second.id, undefined],
      ['jane-doe/talk.cy.json', 'jane-doe', 'talk', undefined, expect.stringContaining('yaml/')],
      ['jane-doe/talk.dee.json', 'jane-doe', 'talk', undefined, 'io/not-a-file'],
    ]);
    expect(cards[0]?.stated).toMatchObject({ outcome: 'hire', countsAs: 'hire', score: 3.625, roleVersion: '1.2.0' });
    expect(await candidatesOf(world, workspace)).toEqual([
      { id: 'bo', roles: ['baker'], scorecards: 1, lastSubmittedAt: '2026-11-21T09:00:00Z' },
      { id: 'jane-doe', name: 'Jane Doe', roles: ['baker'], scorecards: 4, lastSubmittedAt: '2026-11-20T11:02:10Z' },
    ]);
  });

  it('is empty where nothing was submitted', async () => {
    const { world, workspace } = team({ files: {} });
    expect(await listCards(world, workspace)).toEqual([]);
    expect(await candidatesOf(world, workspace)).toEqual([]);
  });
});

describe('loadCandidate', () => {
  const codes = async ({ world, workspace }: ReturnType<typeof team>) =>
    (await loadCandidate(world, workspace, 'jane-doe')).findings.map(({ code }) => code);

  it('gives the cards by time, each with its rubric, replaced ones marked', async () => {
    const { world, workspace, role, submit } = team();
    const first = await submit();
    const amended = await submit({ amends: { id: first.id, reason: 'x' }, submittedAt: '2026-11-22T09:00:00Z' });
    await submit({ interviewer: { id: 'ben' }, submittedAt: '2026-11-21T09:00:00Z' });
    const { cards, findings } = await loadCandidate(world, workspace, 'jane-doe');
    expect(findings).toEqual([]);
    expect(cards.map(({ card, supersededBy }) => [card.interviewer.id, supersededBy])).toEqual([
      ['ana', amended.id],
      ['ben', undefined],
      ['ana', undefined],
    ]);
    expect(cards[0]?.role).toEqual(role);
    expect(cards[0]?.card).toEqual(first);
  });

  it('still computes after the role was edited, and after it was removed', async () => {
    const { world, workspace, submit } = team();
    await submit();
    world.files.put('roles/baker.yaml', SAMPLE_YAML.replace('50%', '10%').replace('30%', '70%'));
    expect(await loadCandidate(world, workspace, 'jane-doe')).toMatchObject({ findings: [], cards: [{}] });
    await world.files.remove('/team/roles/baker.yaml');
    expect(await loadCandidate(world, workspace, 'jane-doe')).toMatchObject({ findings: [], cards: [{}] });
  });

  it('takes the role file when the kept rubric is gone and the role is still the same; else says what is missing', async () => {
    const all = team();
    const { world, digest, submit } = all;
    await submit();
    const kept = `/team/scorecards/baker/.rubrics/${digest.slice(7)}.json`;
    await world.files.remove(kept);
    expect(await codes(all)).toEqual([]);
    world.files.put('roles/baker.yaml', SAMPLE_YAML.replace('title: Baker', 'title: Other'));
    expect(await codes(all)).toEqual(['card/rubric-missing']);
    world.files.put(kept, '{}');
    expect(await codes(all)).toEqual(['card/rubric-damaged']);
  });

  it('reports every card that is not as it was submitted, and leaves it out', async () => {
    const all = team();
    const { world, workspace, submit } = all;
    await submit();
    await submit({ interviewer: { id: 'ben' } });
    const text = world.files.text(FIRST_CARD) ?? '';
    world.files.put(FIRST_CARD, text.replace('"rating": 4', '"rating": 5'));
    const { cards, findings } = await loadCandidate(world, workspace, 'jane-doe');
    expect(cards.map(({ card }) => card.interviewer.id)).toEqual(['ben']);
    expect(findings).toMatchObject([{ code: 'card/result-differs', file: 'scorecards/baker/jane-doe/bench.ana.json' }]);
  });

  it.each([
    ['renamed', 'baker/jane-doe/talk.ana.json'],
    ['given to another interviewer', 'baker/jane-doe/bench.ben.json'],
    ['copied with a wrong name', 'baker/jane-doe/bench.ana copy.json'],
  ])('reports a card that was %s', async (_name, path) => {
    const all = team();
    await all.submit();
    all.world.files.put(`scorecards/${path}`, all.world.files.text(FIRST_CARD) ?? '');
    expect(await codes(all)).toContain('card/misplaced');
  });

  it('reports a card that lies with another candidate', async () => {
    const { world, workspace, submit } = team();
    await submit();
    world.files.put('scorecards/baker/bo/bench.ana.json', world.files.text(FIRST_CARD) ?? '');
    const { findings, cards } = await loadCandidate(world, workspace, 'bo');
    expect(cards).toEqual([]);
    expect(findings).toMatchObject([
      {
        code: 'card/misplaced',
        hint: 'It belongs at scorecards/baker/jane-doe/bench.ana.json. If it was edited since, restore it, for example from git.',
      },
    ]);
  });

  it('reports amendments that cannot be: of the missing, twice of one, in a ring, a copy', async () => {
    const put = async (edit: (text: string, first: string) => string, number = 3) => {
      const all = team();
      const first = await all.submit();
      await all.submit({ amends: { id: first.id, reason: 'x' } });
      const text = all.world.files.text(AMENDED) ?? '';
      all.world.files.put(FIRST_CARD.replace('.json', `.${number}.json`), edit(text, first.id));
      return codes(all);
    };
    const newId = (text: string) => text.replace(/"id": "0{8}-[^"]*"/, '"id": "other"');
    expect(await put((text) => text)).toEqual(['card/duplicate-id']);
    expect(await put(newId)).toEqual(['card/amended-twice']);
    expect(await put((text, first) => newId(text).replace(first, 'nobody'))).toEqual(
      expect.arrayContaining(['card/amends-unknown']),
    );
    expect(await put((text) => newId(text).replace(/"amends": \{[^}]*\},\s*/, ''))).toEqual([
      'card/same-interview-twice',
    ]);
    expect(await put((text, first) => newId(text).replace(first, 'other'))).toContain('card/amends-cycle');
  });

  it('reports a ring of two, once', async () => {
    const all = team();
    const first = await all.submit();
    const second = await all.submit({ amends: { id: first.id, reason: 'x' } });
    const text = all.world.files.text(FIRST_CARD) ?? '';
    const amends = `"amends": { "id": "${second.id}", "reason": "y" },\n  "ratings"`;
    all.world.files.put(FIRST_CARD, text.replace('"ratings"', amends));
    expect(await codes(all)).toEqual(['card/amends-cycle']);
  });

  it('does not blame an amendment for a card that cannot be read', async () => {
    const all = team();
    const first = await all.submit();
    await all.submit({ amends: { id: first.id, reason: 'x' } });
    all.world.files.put(FIRST_CARD, '{');
    expect((await codes(all)).filter((code) => code.startsWith('card/'))).toEqual([]);
  });

  it('asks which role when there are two, and knows when there is none', async () => {
    const { world, workspace, submit } = team();
    await submit();
    world.files.put('scorecards/cook/jane-doe/bench.ana.json', '{}');
    await expect(loadCandidate(world, workspace, 'jane-doe')).rejects.toMatchObject({
      code: 'candidate/several-roles',
      hint: 'Say which one: --role baker',
    });
    expect((await loadCandidate(world, workspace, 'jane-doe', 'baker')).cards).toHaveLength(1);
    await expect(loadCandidate(world, workspace, 'jane-doe', 'waiter')).rejects.toMatchObject({
      code: 'candidate/not-found',
    });
  });

  it.each([
    ['jane-do', 'candidate/not-found', 'Did you mean "jane-doe"?'],
    ['Jane Doe', 'candidate/invalid-id', 'Did you mean "jane-doe"?'],
    ['zzzzzz', 'candidate/not-found', 'Candidates here: jane-doe.'],
    ['../jane-doe', 'candidate/invalid-id', 'Did you mean "jane-doe"?'],
    ['con', 'candidate/invalid-id', 'Candidates here: jane-doe.'],
  ])('%s is not among the candidates: %s', async (id, code, hint) => {
    const { world, workspace, submit } = team();
    await submit();
    await expect(loadCandidate(world, workspace, id)).rejects.toMatchObject({ code, hint });
  });

  it('names the exact rating that is amended', async () => {
    const { world, workspace, role, submit } = team();
    const first = await submit();
    const changed = sampleCard(role, first.role.digest, {
      id: world.newId(),
      amends: { id: first.id, reason: 'Typed 4, meant 2' },
      assessments: [{ kind: 'rated', dimension: 'dough', rating: exact(2) }, first.assessments[1] as never],
    });
    await submitScorecard(world, workspace, role, changed);
    const { cards } = await loadCandidate(world, workspace, 'jane-doe');
    const standing = cards.filter(({ supersededBy }) => supersededBy === undefined);
    // 1 + 4 · (50·1/4 + 30·1/2) / 80 = 2.375
    expect(standing.map(({ card }) => card.result.exact.score)).toEqual(['2.375']);
  });
});
