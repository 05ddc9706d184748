import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/draft.ts';
import {
  draftFindings,
  draftIds,
  findDrafts,
  removeDraft,
  saveDraft,
  unreadableDrafts,
} from '../../../src/store/drafts.ts';
import { draftHolder, holdDraft } from '../../../src/store/hold-draft.ts';
import { roleDigest } from '../../../src/store/rubrics.ts';
import { fakeWorld } from '../../fake-world.ts';
import { SAMPLE_ANSWERS, SAMPLE_YAML } from '../../sample-role.ts';
import { team } from './team.ts';

const ID = '0193aaaa-0000-7000-8000-000000000009';
const FILE = `/team/.hirecard/drafts/${ID}.json`;

function desk(options: Parameters<typeof team>[0] = {}) {
  const all = team(options);
  const draft: Draft = {
    id: ID,
    role: { id: 'baker', version: '1.2.0', digest: roleDigest(all.world, all.role) },
    candidate: { id: 'jane-doe' },
    interviewer: { id: 'ana' },
    stage: 'bench',
    startedAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-20T10:05:00.000Z',
    step: { kind: 'signals' },
    pendingEvidence: {},
    answers: SAMPLE_ANSWERS,
  };
  return {
    ...all,
    draft,
    save: (changes: Partial<Draft> = {}) => saveDraft(all.world, all.workspace, { ...draft, ...changes }, all.role),
  };
}

describe('drafts', () => {
  it('are saved whole under .hirecard, which git is told to leave alone', async () => {
    const { world, workspace, draft, role, save } = desk();
    expect(await save()).toBe(`.hirecard/drafts/${ID}.json`);
    await save({ step: { kind: 'review' } });
    expect(world.files.writes).toEqual(['/team/.hirecard/.gitignore', FILE, FILE]);
    expect(await findDrafts(world, workspace)).toEqual([
      { draft: { ...draft, step: { kind: 'review' } }, role, file: `.hirecard/drafts/${ID}.json` },
    ]);
  });

  it('keep the rubric they began with when the role is edited', async () => {
    const { world, workspace, role, save } = desk();
    await save();
    world.files.put('roles/baker.yaml', SAMPLE_YAML.replace('50%', '10%').replace('30%', '70%'));
    expect((await findDrafts(world, workspace))[0]?.role).toEqual(role);
  });

  it('come with the one worked on last first; one that cannot be read is a finding and stays', async () => {
    const { world, workspace, save } = desk();
    await save();
    await save({ id: 'later', updatedAt: '2026-11-21T10:05:00.000Z' });
    world.files.put('.hirecard/drafts/damaged.json', '{ "format": "hirecard/draft@1"');
    world.files.put('.hirecard/drafts/.later.json.ab12.tmp', '{');
    expect((await findDrafts(world, workspace)).map(({ draft }) => draft.id)).toEqual(['later', ID]);
    expect(await draftFindings(world, workspace)).toMatchObject([{ file: '.hirecard/drafts/damaged.json' }]);
    expect(world.files.text('.hirecard/drafts/damaged.json')).toBeDefined();
  });

  it('are none where there is no such folder', async () => {
    const { world, workspace } = desk();
    expect(await findDrafts(world, workspace)).toEqual([]);
    await removeDraft(world, workspace, ID);
  });

  it('keep what was saved before when the disk is full', async () => {
    const { world, save } = desk();
    await save();
    const before = world.files.snapshot();
    world.files.failWrites('full');
    await expect(save({ step: { kind: 'review' } })).rejects.toMatchObject({ kind: 'full' });
    expect(world.files.snapshot()).toEqual(before);
  });

  it('are removed with what a killed process left beside them', async () => {
    const { world, workspace, save } = desk();
    await save();
    await save({ id: 'other' });
    world.files.put(`.hirecard/drafts/.${ID}.json.ab12.tmp`, '{');
    world.files.put('.hirecard/drafts/.other.json.ab12.tmp', '{');
    await removeDraft(world, workspace, ID);
    expect(Object.keys(world.files.snapshot()).filter((path) => path.includes('drafts'))).toEqual([
      '/team/.hirecard/drafts/.other.json.ab12.tmp',
      '/team/.hirecard/drafts/other.json',
    ]);
    await removeDraft(world, workspace, ID);
  });
});

describe('drafts by name', () => {
  it('are all those here, and those that cannot be read with what is wrong', async () => {
    const { world, workspace, save } = desk();
    expect(await draftIds(world, workspace)).toEqual([]);
    await save();
    world.files.put('/team/.hirecard/drafts/broken.json', '{');
    expect(await draftIds(world, workspace)).toEqual([ID, 'broken']);
    const [unreadable, ...others] = await unreadableDrafts(world, workspace);
    expect(unreadable).toMatchObject({ name: 'broken.json', file: '.hirecard/drafts/broken.json' });
    expect(unreadable?.findings).toHaveLength(1);
    expect(others).toEqual([]);
  });
});

describe('who works on a draft', () => {
  const hold = (process: number, host: string) => JSON.stringify({ process, host, since: '2026-11-20T10:00:00.000Z' });
  it.each([
    ['another living process', hold(99, 'host'), 99],
    ['one that has died', hold(98, 'host'), undefined],
    ['one of another machine, which cannot be asked', hold(98, 'elsewhere'), 98],
    ['a hold that was cut short', '{', undefined],
  ])('%s', async (_what, text, process) => {
    const { world, workspace, save } = desk({ alive: [99] });
    await save();
    world.files.put(`/team/.hirecard/drafts/${ID}.x.hold`, text);
    const before = world.files.snapshot();
    expect((await draftHolder(world, workspace, ID))?.process).toBe(process);
    expect(world.files.snapshot()).toEqual(before);
  });
});

describe('holding a draft', () => {
  const holds = (world: ReturnType<typeof fakeWorld>) =>
    Object.keys(world.files.snapshot()).filter((path) => path.endsWith('.hold'));

  it('tells a second terminal, and lets it in afterwards', async () => {
    const { world, workspace, save } = desk({ processId: 1 });
    await save();
    const second = fakeWorld({ disk: world.files, processId: 2, alive: [1], firstId: 100 });
    const hold = await holdDraft(world, workspace, ID);
    await expect(holdDraft(second, workspace, ID)).rejects.toMatchObject({
      code: 'draft/in-use',
      message: expect.stringContaining('process 1'),
      hint: expect.stringContaining('.hirecard/drafts/'),
    });
    expect(holds(world)).toHaveLength(1);
    await hold.release();
    await hold.release();
    const later = await holdDraft(second, workspace, ID);
    await later.release();
    expect(holds(world)).toEqual([]);
  });

  it('does not mind holds of other drafts', async () => {
    const { world, workspace } = desk({ processId: 1 });
    await holdDraft(world, workspace, ID);
    const second = fakeWorld({ disk: world.files, processId: 2, alive: [1], firstId: 100 });
    await holdDraft(second, workspace, `${ID}0`);
  });

  it.each([
    ['a process that died', { processId: 1 }],
    ['an earlier process with our number', { processId: 2 }],
  ])('takes over from %s, and sweeps what it left', async (_name, options) => {
    const { world, workspace, save } = desk(options);
    await save();
    await holdDraft(world, workspace, ID);
    world.files.put(`.hirecard/drafts/.${ID}.json.ab12.tmp`, '{');
    const second = fakeWorld({ disk: world.files, processId: 2, firstId: 100 });
    await holdDraft(second, workspace, ID);
    expect(holds(world)).toHaveLength(1);
    expect(world.files.text(`.hirecard/drafts/.${ID}.json.ab12.tmp`)).toBeUndefined();
    expect(world.files.text(FILE)).toBeDefined();
  });

  it('a half-written hold that another swept away is written again, and the other is named', async () => {
    const { world, workspace } = desk({ processId: 1 });
    const second = fakeWorld({ disk: world.files, processId: 2, alive: [1], firstId: 100 });
    await holdDraft(world, workspace, ID);
    let swept = false;
    second.files.failWrites((path) => {
      if (swept || !path.endsWith('.hold')) return undefined;
      swept = true;
      return 'missing';
    });
    await expect(holdDraft(second, workspace, ID)).rejects.toMatchObject({ code: 'draft/in-use' });
    second.files.failWrites('missing');
    await expect(holdDraft(second, workspace, ID)).rejects.toMatchObject({ kind: 'missing' });
  });

  it.each([
    ['read-only', 'io/read-only', 'its disk or folder is read-only'],
    ['full', 'io/disk-full', 'the disk is full'],
    ['denied', 'io/denied', 'you are not allowed to write there'],
    ['not-folder', 'io/not-folder', 'something on the way to it is a file, not a folder'],
  ] as const)(
    'that cannot be written (%s) names the folder of drafts, not a file nobody knows',
    async (kind, code, why) => {
      const { world, workspace } = desk();
      world.files.failWrites(kind);
      await expect(holdDraft(world, workspace, ID)).rejects.toMatchObject({
        code,
        message: `The drafts folder .hirecard/drafts cannot be written, because ${why}.`,
      });
    },
  );

  it('takes over from a hold that was cut short, and never from another machine', async () => {
    const { world, workspace } = desk({ processId: 2 });
    world.files.put(`.hirecard/drafts/${ID}.cut.hold`, '{ "proc');
    await (await holdDraft(world, workspace, ID)).release();
    expect(holds(world)).toEqual([]);
    await holdDraft(fakeWorld({ disk: world.files, host: 'elsewhere', firstId: 50 }), workspace, ID);
    await expect(holdDraft(world, workspace, ID)).rejects.toMatchObject({
      message: expect.stringContaining('on elsewhere'),
    });
  });

  it('lets at most one in of two who come in the same moment', async () => {
    const { world, workspace } = desk({ processId: 1, alive: [2] });
    const second = fakeWorld({ disk: world.files, processId: 2, alive: [1], firstId: 100 });
    const results = await Promise.allSettled([holdDraft(world, workspace, ID), holdDraft(second, workspace, ID)]);
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
    expect(holds(world).length).toBeLessThanOrEqual(1);
  });
});
