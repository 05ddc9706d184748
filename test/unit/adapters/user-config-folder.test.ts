import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userConfigFolder } from '../../../src/adapters/user-config-folder.ts';

const platform = process.platform;

function on(name: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): string {
  Object.defineProperty(process, 'platform', { value: name });
  for (const [key, value] of Object.entries(env)) vi.stubEnv(key, value);
  return userConfigFolder();
}

afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform });
  vi.unstubAllEnvs();
});

describe("the folder of a person's own configuration", () => {
  it('is in XDG_CONFIG_HOME on Linux', () => {
    expect(on('linux', { XDG_CONFIG_HOME: join(homedir(), 'settings') })).toBe(join(homedir(), 'settings', 'hirecard'));
  });

  it.each([
    ['not set', undefined],
    ['empty', ''],
    ['relative, which the XDG rules have ignored', 'settings'],
  ])('is in ~/.config where XDG_CONFIG_HOME is %s', (_, value) => {
    expect(on('linux', { XDG_CONFIG_HOME: value })).toBe(join(homedir(), '.config', 'hirecard'));
  });

  it("is the platform's own on macOS and Windows", () => {
    expect(on('darwin', {})).toBe(join(homedir(), 'Library', 'Preferences', 'hirecard'));
    const roaming = join(homedir(), 'AppData', 'Roaming');
    expect(on('win32', { APPDATA: roaming })).toBe(join(roaming, 'hirecard', 'Config'));
  });
});
