import { homedir } from 'node:os';
import { join } from 'node:path';

/** To be replaced by env-paths. */
export function userConfigFolder(): string {
  return join(homedir(), '.config', 'hirecard');
}
