import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { fileProblem } from '../../../src/adapters/file-problem.ts';
import { gitIdentity } from '../../../src/adapters/node-git.ts';
import { nodeWorld } from '../../../src/adapters/node-world.ts';
import { ownPackage } from '../../../src/adapters/package-folder.ts';
import { FileProblem } from '../../../src/world.ts';
import { scratchFolder } from './scratch.ts';

describe('nodeWorld', () => {
  const world = nodeWorld();

  it('gives time-ordered ids, SHA-256, its own package and who lives', () => {
    const ids = Array.from({ length: 50 }, () => world.newId());
    expect(ids).toEqual([...ids].sort());
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    // The published test vector of FIPS 180 for "abc".
    expect(world.digest('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(world.packageFolder).toBe(process.cwd());
    expect(world.process.isAlive(process.pid)).toBe(true);
    expect(world.process.isAlive(2 ** 22 + 12345)).toBe(false);
  });

  it('aborts its signal when asked to stop', () => {
    expect(world.signal.aborted).toBe(false);
    process.emit('SIGHUP', 'SIGHUP');
    expect(world.signal.aborted).toBe(true);
  });
});

describe('gitIdentity', () => {
  const scratch = scratchFolder();
  afterEach(() => vi.unstubAllEnvs());
  afterAll(scratch.remove);

  it("is git's name and e-mail address", async () => {
    execFileSync('git', ['init', '-q', scratch.path]);
    execFileSync('git', ['-C', scratch.path, 'config', 'user.name', 'Ana de la Cruz']);
    execFileSync('git', ['-C', scratch.path, 'config', 'user.email', 'ana@example.org']);
    expect(await gitIdentity(scratch.path)).toEqual({ name: 'Ana de la Cruz', email: 'ana@example.org' });
  });

  it.skipIf(process.platform === 'win32')('asks no program named git that lies in the folder', async () => {
    writeFileSync(join(scratch.path, 'git'), '#!/bin/sh\nprintf "user.name\\nNot git\\0"\n', { mode: 0o755 });
    // Windows looks into the working folder first, as here.
    vi.stubEnv('PATH', `.${delimiter}${process.env.PATH}`);
    const found = await gitIdentity(scratch.path);
    expect(found?.name).not.toBe('Not git');
  });

  it('is nobody without git, and without a name in its configuration', async () => {
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
    vi.stubEnv('GIT_DIR', join(scratch.path, 'none'));
    expect(await gitIdentity(scratch.path)).toBeUndefined();
    vi.stubEnv('PATH', '');
    expect(await gitIdentity(scratch.path)).toBeUndefined();
  });
});

describe('ownPackage', () => {
  it('passes other packages on the way up, and says so when there is none', () => {
    const { path, remove } = scratchFolder();
    writeFileSync(join(path, 'package.json'), '{"name":"other"}');
    expect(() => ownPackage(path)).toThrow('not inside its own package');
    remove();
  });
});

describe('fileProblem', () => {
  it.each([
    ['ENOENT', 'missing'],
    ['EEXIST', 'exists'],
    ['EACCES', 'denied'],
    ['EPERM', 'denied'],
    ['EROFS', 'read-only'],
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EISDIR', 'folder'],
    ['ENOTDIR', 'not-folder'],
    ['ELOOP', 'loop'],
    ['EIO', 'other'],
  ])('%s is "%s"', (code, kind) => {
    expect(fileProblem(Object.assign(new Error(code), { code }), '/x')).toMatchObject({ kind, path: '/x' });
  });

  it('keeps the code of what it has no word for, and leaves bugs as they are', () => {
    expect(fileProblem(Object.assign(new Error('x'), { code: 'EIO' }), '/x')).toMatchObject({ systemCode: 'EIO' });
    const bug = new TypeError('bug');
    expect(fileProblem(bug, '/x')).toBe(bug);
    const own = new FileProblem('full', '/y');
    expect(fileProblem(own, '/x')).toBe(own);
  });
});
