/** Files that have not changed are not checked again, and nobody can tell but by the time it takes. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hirecard } from './run.ts';
import { callAnswers, ROLE, submitted } from './sample-workspace.ts';

const CACHE = '.hirecard/cache/validated';
const BROKEN = ROLE.replace('    name: Empathy', '    nmae: Empathy').replace('id: support', 'id: broken');
const FILES = { ...(await submitted([callAnswers('ana', 5)])), 'roles/broken.yaml': BROKEN };

const first = await hirecard(['validate'], { files: FILES });
const cache = first.files[CACHE] ?? '';

/** What a cache would be that had been written with this in it; the mark is then right. */
function rewritten(change: (body: string) => string): string {
  const [header = '', ...lines] = cache.split('\n');
  const body = change(lines.join('\n'));
  const mark = createHash('sha256').update(body).digest('base64url').slice(0, 24);
  return `${header.replace(/\S+$/, mark)}\n${body}`;
}

/** Says of each file that nothing was found in it. */
function allClean(body: string): string {
  return body.replace(/\{.*\}$/gm, '');
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

  it('holds roles and nothing of a candidate, out of sight of git', () => {
    expect(cache).toContain('\nsupport.yaml/');
    expect(cache).toContain('\nbroken.yaml/');
    expect(cache).not.toMatch(/ana|jane/i);
    expect(first.files['.hirecard/cache/.gitignore']).toBe('*\n');
  });

  it('is believed: a file that it calls clean is not looked at', async () => {
    const files = { ...first.files, [CACHE]: rewritten(allClean) };
    expect((await hirecard(['validate'], { files })).exit).toBe(0);
    expect((await hirecard(['validate', '--no-cache'], { files })).exit).toBe(1);
  });

  it('is not believed where a byte of it is wrong, or another version wrote it', async () => {
    const forged = rewritten(allClean);
    const damaged = [
      allClean(cache), cache.slice(0, -5), `${forged} `, forged.replace('hirecard/remembered@1', 'hirecard/remembered@2'),
      forged.replace('support.yaml/', 'broken.yaml/'), '', '\n', 'x', '{"a": 1}', '\0\0\0',
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

  it('does not count in CI, where it could come with what is to be checked', async () => {
    const files = { ...first.files, [CACHE]: rewritten(allClean) };
    const run = await hirecard(['validate'], { files, env: { CI: 'true' } });
    expect(run.exit).toBe(1);
    expect(run.files[CACHE]).toBe(files[CACHE]);
  });

  it('knows a file by its name too, which its id has to equal, and not by its folder', async () => {
    const moved = { ...first.files, 'roles/sales/broken.yaml': BROKEN, 'roles/other.yaml': ROLE };
    const run = await hirecard(['validate'], { files: moved });
    expect(run.out).toContain('roles/other.yaml:');
    expect(run.out).toContain('[role/id-file-name]');
    expect(run.out).toContain('roles/sales/broken.yaml:');
  });

  it('checks what has changed, and keeps the rest', async () => {
    const mended = { ...first.files, 'roles/broken.yaml': BROKEN.replace('nmae', 'name') };
    const run = await hirecard(['validate'], { files: mended });
    expect(run.exit).toBe(0);
    expect(run.files[CACHE]?.split('\n')).toHaveLength(cache.split('\n').length + 1);
    expect((await hirecard(['validate'], { files: { ...run.files, 'roles/broken.yaml': BROKEN } })).exit).toBe(1);
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
