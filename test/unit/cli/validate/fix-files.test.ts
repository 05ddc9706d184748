/** What --fix writes where something could be mended in every file. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../../src/main.ts';
import { fakeWorld } from '../../../fake-world.ts';

const START = { line: 1, column: 1 };
const FIX = { title: 'write a mark', edits: [{ range: { start: START, end: START }, text: ' ' }] };

vi.mock('../../../../src/cli/validate/check-file.ts', async (original) => ({
  ...(await original<object>()),
  checkFile: async (_: unknown, { shown, bytes }: { shown: string; bytes: Uint8Array }) => {
    const range = { start: START, end: { line: 1, column: 2 } };
    const finding = {
      file: shown,
      range,
      level: 'warning',
      code: 'role/mendable',
      message: 'It lacks a mark.',
      fix: FIX,
    };
    return { findings: bytes[0] === 0x20 ? [] : [finding], silenced: [] };
  },
}));

afterEach(() => vi.restoreAllMocks());

const ROLE = 'format: hirecard/role@1\n';
const CARD = '{"format": "hirecard/scorecard@1"}\n';
const BARE = '{"id": "x"}\n';
const WORKSPACE = { 'roles/.keep': '', 'scorecards/.keep': '' };

/** What --fix wrote of these files, some of them links to others. */
async function fixed(
  names: readonly string[],
  files: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const world = fakeWorld({ files });
  const { place } = world.files;
  vi.spyOn(world.files, 'place').mockImplementation((path) => place(links[path] ?? path));
  await main(['validate', ...names, '--fix'], world);
  return world.files.writes;
}

describe('validate --fix', () => {
  it('mends roles, answers and settings, and the role of a team that calls all of its folder scorecards', async () => {
    const files = {
      ...WORKSPACE,
      'roles/a.yaml': ROLE,
      'inbox/b.yaml': 'format: hirecard/answers@1\n',
      'hirecard.config.yaml': '',
      '/scorecards/team/roles/c.json': '{"id": "x", "dimensions": []}\n',
    };
    expect(await fixed(['roles', 'inbox', 'hirecard.config.yaml', '/scorecards/team'], files)).toEqual([
      '/team/roles/a.yaml',
      '/team/inbox/b.yaml',
      '/team/hirecard.config.yaml',
      '/scorecards/team/roles/c.json',
    ]);
  });

  it.each([
    ['where scorecards are put', 'scorecards/support/jane/call.ana.json', CARD],
    ['without its first line, where scorecards are put', 'scorecards/support/jane/call.ana.json', BARE],
    ['elsewhere', 'inbox/card.json', CARD],
    ['elsewhere, in YAML', 'inbox/card.yaml', 'format: hirecard/scorecard@1\n'],
    ['of somewhere else', '/their/card.json', CARD],
    ['of somewhere else, without its first line', '/their/scorecards/support/jane/call.ana.json', BARE],
  ])('never writes a scorecard %s', async (_, path, text) => {
    expect(await fixed([path], { ...WORKSPACE, [path]: text })).toEqual([]);
  });

  it.each([
    ['of this workspace', 'scorecards/support/.rubrics/0.yaml'],
    ['of another', '/their/scorecards/support/.rubrics/0.json'],
  ])('never writes a kept rubric %s', async (_, path) => {
    expect(await fixed([path], { ...WORKSPACE, [path]: ROLE })).toEqual([]);
  });

  it.each([
    ['a kept rubric', '/team/scorecards/support/.rubrics/0.yaml', ROLE],
    ['a kept rubric elsewhere', '/their/scorecards/support/.rubrics/0.yaml', ROLE],
    ['a scorecard without its first line', '/team/scorecards/support/jane/call.ana.json', BARE],
    ['a scorecard without its first line, elsewhere', '/their/scorecards/support/jane/call.ana.json', BARE],
    ['anything else among the scorecards', '/team/scorecards/notes.yaml', ROLE],
  ])('never writes through a link to %s', async (_, to, text) => {
    const files = { ...WORKSPACE, 'roles/r.yaml': text, [to]: text };
    expect(await fixed(['roles/r.yaml'], files, { '/team/roles/r.yaml': to })).toEqual([]);
  });

  it('knows the scorecards by where they truly lie too', async () => {
    const files = { ...WORKSPACE, 'roles/r.yaml': ROLE, '/disk/cards/r.yaml': ROLE };
    const links = { '/team/scorecards': '/disk/cards', '/team/roles/r.yaml': '/disk/cards/r.yaml' };
    expect(await fixed(['roles/r.yaml'], files, links)).toEqual([]);
  });

  it('writes through a link to a role, which was named itself', async () => {
    const files = { ...WORKSPACE, 'roles/r.yaml': ROLE, '/their/roles/r.yaml': ROLE };
    const links = { '/team/roles/r.yaml': '/their/roles/r.yaml' };
    expect(await fixed(['roles/r.yaml'], files, links)).toEqual(['/team/roles/r.yaml']);
  });
});
