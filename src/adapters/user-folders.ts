/** Where this platform keeps what belongs to a person and to hirecard. Made by nobody; the folders need not be there. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import envPaths from 'env-paths';

/**
 * A person's own configuration: $XDG_CONFIG_HOME or ~/.config on Linux, ~/Library/Preferences on macOS, %APPDATA% on
 * Windows.
 */
export function userConfigFolder(): string {
  return absoluteOr(envPaths('hirecard', { suffix: '' }).config, '.config');
}

/**
 * What can be deleted at any time: $XDG_CACHE_HOME or ~/.cache on Linux, ~/Library/Caches on macOS, %LOCALAPPDATA% on
 * Windows.
 */
export function userCacheFolder(): string {
  return absoluteOr(envPaths('hirecard', { suffix: '' }).cache, '.cache');
}

/** A relative XDG_CONFIG_HOME would mean another folder in every folder; the XDG rules have it ignored. */
function absoluteOr(folder: string, usual: string): string {
  return isAbsolute(folder) ? folder : join(homedir(), usual, 'hirecard');
}
