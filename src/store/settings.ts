/**
 * Settings come from two files: the person's own, and the workspace's, which a team shares in git. What is personal
 * is taken from the person's first, or a shared file would make everyone the same interviewer; what belongs to the
 * team (role, stage) from the workspace's first, since a person may hire with several teams.
 */
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { Settings, ValidateSettings } from '../domain/settings.ts';
import type { KnownCodes } from '../source/config/check-levels.ts';
import type { Config, ConfigOwner } from '../source/config/decode-config.ts';
import { alternatives, FILE_START } from '../source/finding.ts';
import { FileProblem, type World } from '../world.ts';
import { describeFileProblem } from './file-problems.ts';
import { shownPath } from './shown-path.ts';
import { WORKSPACE_CONFIG, type Workspace } from './workspace.ts';

export type SettingName = keyof Settings;

/** Each setting, and whose file is asked first. */
const FIRST_OWNER: Readonly<Record<SettingName, ConfigOwner>> = {
  interviewer: 'person',
  role: 'workspace',
  stage: 'workspace',
  editor: 'person',
  plain: 'person',
  validate: 'workspace',
};

export interface SettingsFile {
  readonly owner: ConfigOwner;
  /** Absolute. */
  readonly path: string;
  /** As people read it. */
  readonly shown: string;
  readonly state: 'read' | 'missing' | 'empty' | 'broken';
}

export interface SettingOrigin {
  readonly owner: ConfigOwner;
  /** As people read it. */
  readonly file: string;
  /** One-based. */
  readonly line: number;
  /** Of the value. */
  readonly range: Range;
}

export interface LoadedSettings {
  readonly settings: Settings;
  /** For each setting that is set. */
  readonly origins: Readonly<Partial<Record<SettingName, SettingOrigin>>>;
  /** The person's, then the workspace's; without a workspace only the person's. */
  readonly files: readonly SettingsFile[];
}

/**
 * The settings that hold here.
 * @throws UserError config/invalid (with the findings of all files that are broken), io/… for one that is not readable
 */
export async function loadSettings(world: World, workspace: Workspace | undefined): Promise<LoadedSettings> {
  const { findings, ...loaded } = await readSettings(world, workspace);
  const broken = loaded.files.filter(({ state }) => state === 'broken').map(({ shown }) => shown);
  if (broken.length === 0) return loaded;
  throw new UserError(
    'config/invalid',
    `The settings in ${alternatives(broken).replace(' or ', ' and ')} cannot be used.`,
    'Correct what is marked above; hirecard config shows which settings are in force.',
    findings.filter(({ level }) => level === 'error'),
  );
}

/** As loadSettings, but a broken file only sets nothing; `findings` are its faults, and all warnings. @throws UserError io/… */
export async function readSettings(
  world: World,
  workspace: Workspace | undefined,
  known?: () => Promise<KnownCodes>,
): Promise<LoadedSettings & { readonly findings: readonly Diagnostic[] }> {
  const places = [personPlace(world), ...(workspace ? [workspacePlace(world, workspace)] : [])];
  const read = await Promise.all(places.map((place) => readFile(world, place, known)));
  const settings: Partial<Record<SettingName, unknown>> = {};
  const origins: Partial<Record<SettingName, SettingOrigin>> = {};
  for (const name of Object.keys(FIRST_OWNER) as SettingName[]) {
    const holders = read.filter(({ config }) => config?.settings[name] !== undefined);
    const holder = holders.find(({ file }) => file.owner === FIRST_OWNER[name]) ?? holders[0];
    if (!holder?.config) continue;
    const { file, config } = holder;
    settings[name] = config.settings[name];
    const { lines, ranges } = config;
    origins[name] = {
      owner: file.owner,
      file: file.shown,
      line: lines[name] ?? 1,
      range: ranges[name] ?? FILE_START,
    };
  }
  return {
    settings: settings as Settings,
    origins,
    files: read.map(({ file }) => file),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** How the workspace wants its files checked, and what is wrong with the file that says so. @throws UserError io/… */
export async function readValidateSettings(
  world: World,
  workspace: Workspace,
  known: () => Promise<KnownCodes>,
): Promise<{ readonly validate: ValidateSettings | undefined; readonly findings: readonly Diagnostic[] }> {
  const { config, findings } = await readFile(world, workspacePlace(world, workspace), known);
  return { validate: config?.settings.validate, findings };
}

type Place = Omit<SettingsFile, 'state'>;

function personPlace(world: World): Place {
  const path = world.files.resolve(world.userConfigFolder, 'config.yaml');
  return { owner: 'person', path, shown: shownPath(world, path) };
}

function workspacePlace(world: World, { root }: Workspace): Place {
  const path = world.files.resolve(root, WORKSPACE_CONFIG);
  return { owner: 'workspace', path, shown: shownPath(world, path) };
}

interface ReadFile {
  readonly file: SettingsFile;
  readonly config?: Config;
  readonly findings: readonly Diagnostic[];
}

async function readFile(world: World, place: Place, known?: () => Promise<KnownCodes>): Promise<ReadFile> {
  const bytes = await bytesOf(world, place);
  if (bytes === undefined) return { file: { ...place, state: 'missing' }, findings: [] };
  // Every command asks for settings, and most people have none: only a file that is there is worth loading the decoder.
  const { decodeConfig } = await import('../source/config/decode-config.ts');
  const decoded = decodeConfig(bytes, place.shown, place.owner, await known?.());
  if (!decoded.ok) return { file: { ...place, state: 'broken' }, findings: decoded.findings };
  const { value, findings } = decoded;
  return { file: { ...place, state: value.isEmpty ? 'empty' : 'read' }, config: value, findings };
}

/** Undefined when there is no such file; a home that is a file (as of some services) has none either. */
async function bytesOf(world: World, { path, shown }: Place): Promise<Uint8Array | undefined> {
  try {
    return await world.files.read(path);
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    if (problem.kind === 'missing' || problem.kind === 'not-folder') return undefined;
    throw describeFileProblem(new FileProblem(problem.kind, shown, problem.systemCode), 'Settings are read from it.');
  }
}
