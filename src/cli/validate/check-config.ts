import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Config, decodeConfig } from '../../source/config/decode-config.ts';
import type { LoadedSettings, SettingName, SettingOrigin } from '../../store/settings.ts';
import { unknownProposals } from '../../store/settings-proposals.ts';
import { workspaceAt } from '../../store/workspace.ts';
import type { World } from '../../world.ts';
import { isWorkspaceConfig } from './file-kind.ts';

export interface ConfigFile {
  /** Absolute; absent for standard input. */
  readonly path?: string;
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** Settings, and whether what those of a workspace propose is there at all. */
export async function checkConfig(world: World, { path, shown, bytes }: ConfigFile): Promise<readonly Diagnostic[]> {
  const { KNOWN_CODES } = await import('../../lint/known-codes.ts');
  const isShared = path !== undefined && isWorkspaceConfig(path);
  const decoded = decodeConfig(bytes, shown, isShared ? 'workspace' : 'person', KNOWN_CODES);
  if (!decoded.ok || !isShared) return decoded.findings;
  const workspace = workspaceAt(world, world.files.resolve(path, '..'));
  return [...decoded.findings, ...(await unknownProposals(world, workspace, settingsOf(decoded.value, shown)))];
}

/** The settings of this one file, as if there were no other. */
function settingsOf(config: Config, file: string): Pick<LoadedSettings, 'settings' | 'origins'> {
  const origins = Object.entries(config.ranges).map(([name, range]): readonly [string, SettingOrigin] => [
    name,
    { owner: 'workspace', file, line: range.start.line, range },
  ]);
  return {
    settings: config.settings,
    origins: Object.fromEntries(origins) as Partial<Record<SettingName, SettingOrigin>>,
  };
}
