import { WORKSPACE_CONFIG } from '../../store/workspace.ts';

export type FileKind = 'role' | 'scorecard' | 'answers' | 'config';

/** The top-level `format` of a YAML file stands at the start of a line; JSON may be on one line, so its first counts. */
const YAML_FORMAT = /^(?:"format"|'format'|format)[ \t]*:[ \t]*["']?hirecard\/(\w+)@/m;
const JSON_FORMAT = /"format"\s*:\s*"hirecard\/(\w+)@/;

const YAML_DIMENSIONS = /^(?:"dimensions"|'dimensions'|dimensions)[ \t]*:/m;
const JSON_DIMENSIONS = /"dimensions"\s*:/;

/** How the name of a format begins where it is not quite right. */
const MISSPELT: readonly (readonly [beginning: string, kind: FileKind])[] = [
  ['answer', 'answers'],
  ['score', 'scorecard'],
  ['card', 'scorecard'],
  ['conf', 'config'],
  ['setting', 'config'],
];

/**
 * What a file means to be, by its `format`, and by its name for a workspace's settings, which may be empty. What lies
 * among scorecards is one, whatever became of its first line. A role where nothing says anything: then the role's rules
 * say what is missing.
 */
export function fileKind(
  text: string,
  path: string | undefined,
  isAmongScorecards: (path: string) => boolean,
): FileKind {
  const stated = statedKind(text);
  if (stated === 'role' || stated === 'scorecard' || stated === 'answers' || stated === 'config') return stated;
  const meant = MISSPELT.find(([beginning]) => stated?.startsWith(beginning))?.[1];
  if (meant) return meant;
  if (path === undefined) return 'role';
  if (isAmongScorecards(path)) return 'scorecard';
  return stated === undefined && isWorkspaceConfig(path) ? 'config' : 'role';
}

/** Before it there may be comments, blank lines, the mark of a document's start, and the bracket of JSON. */
const ROLE_FIRST =
  /^(?:(?:[ \t]*(?:#[^\n]*)?|---[ \t]*)\r?\n)*(?:[ \t]*\{\s*)?["']?format["']?[ \t]*:[ \t]*["']?hirecard\/role@/;

/**
 * Whether the file says in its first key that it is a role, so that it is one wherever it lies and whatever it is
 * called. What is only taken for a role may be anything, and about anyone.
 */
export function isSurelyRole(text: string): boolean {
  return ROLE_FIRST.test(text) && statedKind(text) === 'role';
}

export function isWorkspaceConfig(path: string): boolean {
  return path.split('/').at(-1) === WORKSPACE_CONFIG;
}

/** Whether the text says that it is a file of hirecard, or looks like a role whose first line was forgotten. */
export function isMeantForUs(text: string): boolean {
  return statedKind(text) !== undefined || (isJson(text) ? JSON_DIMENSIONS : YAML_DIMENSIONS).test(text);
}

function statedKind(text: string): string | undefined {
  return (isJson(text) ? JSON_FORMAT : YAML_FORMAT).exec(text)?.[1];
}

function isJson(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text);
}
