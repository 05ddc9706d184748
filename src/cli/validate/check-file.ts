import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Heard } from '../../lint/suppress.ts';
import { MAY_IGNORE } from '../../source/comments/ignore-mark.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';
import { sourceText } from '../sources.ts';
import { amongScorecards } from './among-scorecards.ts';
import type { AnswersChecker } from './check-answers.ts';
import type { ScorecardChecker } from './check-scorecards.ts';
import { fileKind, isMeantForUs } from './file-kind.ts';

/** Where files are checked: what their references are looked up in. */
export interface Surroundings {
  readonly world: World;
  /** Whether scorecards are put where a file lies. */
  readonly isAmongScorecards: (path: string) => boolean;
  readonly answers: () => Promise<AnswersChecker>;
  readonly scorecards: () => Promise<ScorecardChecker>;
}

/** @param asked absolute paths of the files and folders that were asked for */
export function surroundings(
  world: World,
  workspace: Workspace | undefined,
  asked: readonly string[] = [],
): Surroundings {
  return {
    world,
    isAmongScorecards: amongScorecards(world, workspace, asked),
    answers: once(async () => (await import('./check-answers.ts')).answersChecker(world, workspace)),
    scorecards: once(async () => (await import('./check-scorecards.ts')).scorecardChecker(world, workspace)),
  };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

export interface CheckedFile {
  /** Absolute; absent for standard input, which has no place and no name of its own. */
  readonly path?: string;
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/**
 * Everything that is wrong or unwise about a file, whichever kind it is, but for what its comments silence. What checks
 * a kind is loaded for the first file of that kind.
 */
export async function checkFile(
  around: Surroundings,
  file: CheckedFile,
  text = sourceText(file.bytes),
): Promise<Heard> {
  const isJson = isCalledJson(file.shown);
  const read = await findingsOf(around, file, text);
  const findings = isJson ? [...read, ...(await jsonFaults(text, file.shown, read))] : read;
  // JSON has no comments.
  if (isJson || !MAY_IGNORE.test(text)) return { findings, silenced: [] };
  const [{ ignoreComments }, { misspeltIgnores }, { suppress }, { KNOWN_CODES }] = await Promise.all([
    import('../../source/comments/ignore-comments.ts'),
    import('../../source/comments/misspelt-ignores.ts'),
    import('../../lint/suppress.ts'),
    import('../../lint/known-codes.ts'),
  ]);
  const comments = ignoreComments(text, file.shown);
  const all = [...findings, ...misspeltIgnores(text, file.shown)];
  return suppress(file.shown, all, comments, KNOWN_CODES);
}

function isCalledJson(name: string): boolean {
  return /\.json$/i.test(name);
}

/** What YAML does not allow either is told already, and better. */
async function jsonFaults(text: string, shown: string, found: readonly Diagnostic[]): Promise<readonly Diagnostic[]> {
  if (found.some(({ code }) => code.startsWith('yaml/'))) return [];
  return (await import('../../source/json/check-json.ts')).checkJson(text, shown);
}

/** What is taken for a role for want of anything better is told what a role lacks, but nobody knows how it is meant. */
function guessedRole(text: string, findings: readonly Diagnostic[]): readonly Diagnostic[] {
  if (findings.length === 0 || isMeantForUs(text)) return findings;
  return findings.map(({ fix: _, ...finding }) => finding);
}

async function findingsOf(around: Surroundings, file: CheckedFile, text: string): Promise<readonly Diagnostic[]> {
  switch (fileKind(text, file.path, around.isAmongScorecards)) {
    case 'role':
      return guessedRole(text, await (await import('./check-role.ts')).checkRole(file, text));
    case 'answers':
      return (await around.answers()).check(file);
    case 'config':
      return (await import('./check-config.ts')).checkConfig(around.world, file);
    case 'scorecard':
      return (await around.scorecards()).check(file);
  }
}
