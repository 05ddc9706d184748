/** Files that have not changed are not checked again, and nobody can tell but by the time it takes. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FAKE_CACHE, FAKE_CWD } from '../fake-world.ts';
import { hirecard } from './run.ts';
import { CARD_OF_ANA, type Contents, callAnswers, ROLE, submitted } from './sample-workspace.ts';

const mark = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 24);
const CACHE = `${FAKE_CACHE}/validated/${mark(FAKE_CWD)}`;
const BROKEN = ROLE.replace('    name: Empathy', '    nmae: Empathy').replace('id: support', 'id: broken');
const FILES: Contents = { ...(await submitted([callAnswers('ana', 5)])), 'roles/broken.yaml': BROKEN };

const first = await hirecard(['validate'], { files: FILES });
const cache = first.files[CACHE] ?? '';

/** What a cache would be that had been written with this in it; the mark is then right. */
function rewritten(change: (body: string) => string): string {
  const [header = '', ...lines] = cache.split('\n');
  const body = change(lines.join('\n'));
  return `${header.replace(/\S+$/, mark(body))}\n${body}`;
}

/** Says of each file that nothing was found in it. */
function allClean(body: string): string {
  return body.replace(/\{.*\}$/gm, '');
}

/** The same files in another folder. */
function moved(folder: string, files: Contents): Contents {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.startsWith('/') ? path : `${folder}/${path}`, text]),
  );
}

/** The files something is remembered of, as they are named there. */
function namesIn(files: Readonly<Record<string, string>>): readonly string[] {
  const lines = (files[CACHE] ?? '').split('\n').slice(1, -1);
  return lines.map((line) => line.replace(/\t.*/, '')).sort();
}

describe('what validate remembers', () => {
  it('says the same again, in every format, and writes nothing then', async () => {
    const again = await hirecard(['validate'], { files: first.files });
    expect({ ...again, files: {} }).toEqual({ ...first, files: {} });
    expect(again.files).toEqual(first.files);
    const json = ['validate', '--format', 'json'];
    const [cold, warm] = [await hirecard(json, { files: FILES }), await hirecard(json, { files: first.files })];
    expect(warm.out).toBe(cold.out);
  });

  it('holds roles and nothing of a candidate, and lies with the person and not in the workspace', () => {
    expect(namesIn(first.files)).toEqual(['roles/broken.yaml', 'roles/support.yaml']);
    expect(cache).not.toMatch(/ana|jane/i);
    const { [CACHE]: _, ...others } = first.files;
    expect(others).toEqual(FILES);
  });

  it('is believed: a file that it calls clean is not looked at', async () => {
    const files = { ...first.files, [CACHE]: rewritten(allClean) };
    expect((await hirecard(['validate'], { files })).exit).toBe(0);
    expect((await hirecard(['validate', '--no-cache'], { files })).exit).toBe(1);
  });

  it('is not believed where a byte of it is wrong, or another version wrote it', async () => {
    const forged = rewritten(allClean);
    const damaged = [
      allClean(cache), cache.slice(0, -5), `${forged} `, forged.replace('hirecard/remembered@2', 'hirecard/remembered@1'),
      forged.replace('support.yaml\t', 'broken.yaml\t'), '', '\n', 'x', '{"a": 1}', '\0\0\0',
    ]; // biome-ignore format: a list of damages
    for (const text of damaged) {
      const run = await hirecard(['validate'], { files: { ...first.files, [CACHE]: text } });
      expect([text, run.exit, run.err]).toEqual([text, 1, first.err]);
    }
    const files = { ...first.files, [CACHE]: forged };
    expect((await hirecard(['validate'], { files, version: '1.0.1' })).exit).toBe(1);
    const other = { ...files, '/package/dist/hirecard.js': 'another build' };
    expect((await hirecard(['validate'], { files: other })).exit).toBe(1);
  });

  it('is never taken from the workspace, where it could come with what is to be checked', async () => {
    const forged = rewritten(allClean);
    const places = ['.hirecard/cache/validated', `.hirecard/cache/${mark(FAKE_CWD)}`, `.cache/hirecard/validated`];
    const brought = Object.fromEntries(places.map((place) => [place, forged]));
    const run = await hirecard(['validate'], { files: { ...FILES, ...brought } });
    expect(run.exit).toBe(1);
    expect(run.files).toMatchObject(brought);
  });

  it('does not count in CI, where other pull requests may have the same home', async () => {
    const files = { ...first.files, [CACHE]: rewritten(allClean) };
    const run = await hirecard(['validate'], { files, env: { CI: 'true' } });
    expect(run.exit).toBe(1);
    expect(run.files[CACHE]).toBe(files[CACHE]);
  });

  it('is of one workspace', async () => {
    const files = { ...moved('/other', FILES), [CACHE]: rewritten(allClean) };
    const run = await hirecard(['validate'], { files, cwd: '/other' });
    expect(run.exit).toBe(1);
    expect(run.files[CACHE]).toBe(files[CACHE]);
  });

  it('knows a file by its place: one with the same bytes under another name is checked', async () => {
    const files = { ...first.files, 'roles/sales/broken.yaml': BROKEN, 'roles/other.yaml': ROLE };
    const run = await hirecard(['validate'], { files });
    expect(run.out).toContain('roles/other.yaml:');
    expect(run.out).toContain('[role/id-file-name]');
    expect(run.out).toContain('roles/sales/broken.yaml:');
  });

  it('names a file as it is shown from where the command runs', async () => {
    const files = moved(FAKE_CWD, first.files);
    const run = await hirecard(['validate'], { files, cwd: `${FAKE_CWD}/roles` });
    const cold = await hirecard(['validate', '--no-cache'], { files, cwd: `${FAKE_CWD}/roles` });
    expect(run.out).toMatch(/^broken\.yaml:/m);
    expect(run.out).toBe(cold.out);
    expect(run.files[CACHE]).toBe(cache);
  });

  it('checks what has changed, and keeps the rest, and of each file the newest only', async () => {
    const mended = { ...first.files, 'roles/broken.yaml': BROKEN.replace('nmae', 'name') };
    const run = await hirecard(['validate'], { files: mended });
    expect(run.exit).toBe(0);
    expect(namesIn(run.files)).toEqual(['roles/broken.yaml', 'roles/support.yaml']);
    const back = await hirecard(['validate'], { files: { ...run.files, 'roles/broken.yaml': BROKEN } });
    expect(back.exit).toBe(1);
    expect(back.files[CACHE]?.length).toBe(cache.length);
  });

  it('forgets files that are gone from what was asked for, and no others', async () => {
    const { 'roles/broken.yaml': _, ...left } = first.files;
    const without = await hirecard(['validate'], { files: left });
    expect(namesIn(without.files)).toEqual(['roles/support.yaml']);
    const byFolder = await hirecard(['validate', 'roles'], { files: left });
    expect(namesIn(byFolder.files)).toEqual(['roles/support.yaml']);
    const one = await hirecard(['validate', 'roles/support.yaml'], { files: left });
    expect(namesIn(one.files)).toEqual(namesIn(first.files));
    const inbox = await hirecard(['validate', 'inbox/new.yaml'], {
      files: { ...first.files, 'inbox/new.yaml': ROLE.replace('id: support', 'id: new') },
    });
    const all = ['inbox/new.yaml', 'roles/broken.yaml', 'roles/support.yaml'];
    expect(namesIn(inbox.files)).toEqual(all);
    expect(namesIn((await hirecard(['validate'], { files: inbox.files })).files)).toEqual(all);
  });

  it('is done without where nothing can be written, and outside of a workspace', async () => {
    const readOnly = await hirecard(['validate'], { files: FILES, writesFail: 'read-only' });
    expect({ ...readOnly, files: {} }).toEqual({ ...first, files: {} });
    const outside = await hirecard(['validate', 'here/support.yaml'], { files: { 'here/support.yaml': ROLE } });
    expect(Object.keys(outside.files)).toEqual(['here/support.yaml']);
    const without = await hirecard(['validate', '--no-cache'], { files: FILES });
    expect(without.files[CACHE]).toBeUndefined();
  });
});

describe('what validate does not remember', () => {
  const noFormat = String(FILES[CARD_OF_ANA]).replace(/"format": ?"[^"]*",?/, '');

  it('a file that is only taken for a role, whatever its name', async () => {
    const files = {
      ...FILES,
      'inbox/mara-lindqvist.json': noFormat,
      'roles/first.yaml': ROLE.replace(/^format:.*\n/, ''),
      'roles/later.yaml': ROLE.replace(/^(format:.*\n)(id:.*\n)/, '$2$1'),
    };
    const run = await hirecard(['validate', 'inbox', 'inbox/mara-lindqvist.json', 'roles'], { files });
    expect(run.out).toContain('mara-lindqvist.json');
    expect(namesIn(run.files)).toEqual(['roles/broken.yaml', 'roles/support.yaml']);
    expect(run.files[CACHE]).not.toMatch(/mara|jane/i);
  });

  it('so that the same bytes are a role in one place and a scorecard in another', async () => {
    const named = await hirecard(['validate', 'inbox/call.ana.json'], {
      files: { ...FILES, 'inbox/call.ana.json': noFormat },
    });
    const files = { ...named.files, [CARD_OF_ANA]: noFormat };
    const [warm, cold] = [
      await hirecard(['validate'], { files }),
      await hirecard(['validate', '--no-cache'], { files }),
    ];
    expect(warm.out).toBe(cold.out);
    expect(warm.out).toMatch(/call\.ana\.json.*\[card\//);
  });

  it('but for roles after comments, a first line of YAML, and in JSON', async () => {
    const { format, ...rest } = { format: 'hirecard/role@1', id: 'j', dimensions: 1 };
    const files = {
      ...FILES,
      'roles/a.yaml': `# of 2026\r\n\r\n---\r\n${ROLE}`,
      'roles/b.yaml': ROLE.replace('format: hirecard/role@1', '"format" : \'hirecard/role@1\''),
      'roles/c.json': JSON.stringify({ format, ...rest }),
      'roles/d.json': `\n${JSON.stringify({ format, ...rest }, null, 2)}`,
      'roles/e.json': JSON.stringify({ ...rest, format }),
      'roles/f.yaml': `# format: hirecard/role@1\nformat: hirecard/answers@1\n`,
      'roles/g.yaml': `# a list first\n${JSON.stringify({ format, ...rest })}`,
    };
    const names = namesIn((await hirecard(['validate'], { files })).files);
    expect(names.map((name) => name.slice('roles/'.length))).toEqual([
      'a.yaml', 'b.yaml', 'broken.yaml', 'c.json', 'd.json', 'support.yaml',
    ]); // biome-ignore format: a list of names
  });
});
