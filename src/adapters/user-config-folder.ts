import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import envPaths from 'env-paths';

/**
 * Where this platform keeps a person's own configuration of hirecard: $XDG_CONFIG_HOME or ~/.config on Linux,
 * ~/Library/Preferences on macOS, %APPDATA% on Windows. Made by nobody; it need not be there.
 */
export function userConfigFolder(): string {
  const { config } = envPaths('hirecard', { suffix: '' });
  // A relative XDG_CONFIG_HOME would mean another folder in every folder; the XDG rules have it ignored.
  return isAbsolute(config) ? config : join(homedir(), '.config', 'hirecard');
}
