import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userCacheFolder, userConfigFolder } from '../../../src/adapters/user-folders.ts';

const platform = process.platform;

function on<T>(name: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>, folder: () => T): T {
  Object.defineProperty(process, 'platform', { value: name });
  for (const [key, value] of Object.entries(env)) vi.stubEnv(key, value);
  return folder();
}

afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform });
  vi.unstubAllEnvs();
});

describe.each([
  ["a person's own configuration", userConfigFolder, 'XDG_CONFIG_HOME', '.config'],
  ['what can be deleted at any time', userCacheFolder, 'XDG_CACHE_HOME', '.cache'],
])('the folder of %s', (_, folder, variable, usual) => {
  it('is where the variable says on Linux', () => {
    const place = join(homedir(), 'elsewhere');
    expect(on('linux', { [variable]: place }, folder)).toBe(join(place, 'hirecard'));
  });

  it.each([
    ['not set', undefined],
    ['empty', ''],
    ['relative, which the XDG rules have ignored', 'elsewhere'],
  ])('is the usual one where the variable is %s', (_state, value) => {
    expect(on('linux', { [variable]: value }, folder)).toBe(join(homedir(), usual, 'hirecard'));
  });
});

describe("the platform's own folders", () => {
  it('are in the Library on macOS', () => {
    expect(on('darwin', {}, userConfigFolder)).toBe(join(homedir(), 'Library', 'Preferences', 'hirecard'));
    expect(on('darwin', {}, userCacheFolder)).toBe(join(homedir(), 'Library', 'Caches', 'hirecard'));
  });

  it('are in AppData on Windows, what can be deleted in the part that does not wander', () => {
    const [roaming, local] = [join(homedir(), 'AppData', 'Roaming'), join(homedir(), 'AppData', 'Local')];
    const env = { APPDATA: roaming, LOCALAPPDATA: local };
    expect(on('win32', env, userConfigFolder)).toBe(join(roaming, 'hirecard', 'Config'));
    expect(on('win32', env, userCacheFolder)).toBe(join(local, 'hirecard', 'Cache'));
  });
});
