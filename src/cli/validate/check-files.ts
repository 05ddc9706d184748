import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Heard, Silenced } from '../../lint/suppress.ts';
import { unreadable } from '../../store/unreadable.ts';
import type { Workspace } from '../../store/workspace.ts';
import { FileProblem, Interrupted, type World } from '../../world.ts';
import { sourceText } from '../sources.ts';
import { type CheckedFile, checkFile, type Surroundings, surroundings } from './check-file.ts';
import { isSurelyRole } from './file-kind.ts';
import type { Remembered } from './remembered.ts';
import type { Target } from './targets.ts';

/** What became of all the files that were to be looked at. */
export interface CheckedFiles {
  readonly findings: readonly Diagnostic[];
  /** What comments in the files say not to tell. */
  readonly silenced: readonly Silenced[];
  /** Those that were read and checked, as they are shown, in the order they were checked. */
  readonly checked: readonly string[];
  /** The texts of the files that have findings, silenced ones too, by the name they are shown by. */
  readonly sources: ReadonlyMap<string, string>;
  /** Whether something could not be looked at: a path that matches nothing, a file that may not be read. */
  readonly isIncomplete: boolean;
}

/** What is looked at, and in which workspace. */
export interface Looked {
  readonly workspace: Workspace | undefined;
  readonly targets: readonly Target[];
  /** Absolute paths of the files and folders that were asked for. */
  readonly asked: readonly string[];
}

export const STANDARD_INPUT = '<stdin>';

/**
 * One after the other, so that a folder of thousands does not open thousands of files at once.
 * @throws Interrupted when the person ends it, with files left
 */
export async function checkFiles(
  world: World,
  { workspace, targets, asked }: Looked,
  memory?: Remembered,
): Promise<CheckedFiles> {
  const around = surroundings(world, workspace, asked);
  const findings: Diagnostic[] = [];
  const silenced: Silenced[] = [];
  const checked: string[] = [];
  const sources = new Map<string, string>();
  let isIncomplete = false;
  for (const target of targets) {
    if (world.signal.aborted) throw new Interrupted();
    const { shown, bytes, findings: found, silenced: unsaid } = await checkTarget(around, target, memory);
    for (const finding of found) findings.push(finding);
    for (const finding of unsaid) silenced.push(finding);
    if (bytes === undefined) isIncomplete = true;
    else {
      checked.push(shown);
      if (found.length + unsaid.length > 0) sources.set(shown, sourceText(bytes));
    }
  }
  await memory?.keep();
  return { findings, silenced, checked, sources, isIncomplete };
}

/** What was looked at; without its bytes when it could not be read. */
interface Check extends Heard {
  readonly shown: string;
  readonly bytes?: Uint8Array;
}

async function checkTarget(around: Surroundings, target: Target, memory: Remembered | undefined): Promise<Check> {
  if (target.kind === 'problem') return { shown: target.finding.file, findings: [target.finding], silenced: [] };
  const file = await readTarget(around.world, target);
  if (file instanceof FileProblem) {
    const shown = target.shown ?? STANDARD_INPUT;
    return { shown, findings: [unreadable(file, shown)], silenced: [] };
  }
  // Standard input is another text every time.
  const heard = await (target.kind === 'file' && memory
    ? checkChanged(around, target, file, memory)
    : checkFile(around, file));
  return { shown: file.shown, bytes: file.bytes, ...heard };
}

/** What was found before, where the file is the same; only of roles, since what is right elsewhere depends on them. */
async function checkChanged(
  around: Surroundings,
  target: Extract<Target, { kind: 'file' }>,
  file: CheckedFile,
  memory: Remembered,
): Promise<Heard> {
  const { bytes } = file;
  const known = memory.recall(target, bytes);
  if (known) return known;
  const text = sourceText(bytes);
  const heard = await checkFile(around, file, text);
  if (isSurelyRole(text)) memory.remember(target, bytes, heard);
  return heard;
}

async function readTarget(
  world: World,
  target: Exclude<Target, { kind: 'problem' }>,
): Promise<CheckedFile | FileProblem> {
  if (target.kind === 'standard-input') {
    const { path, shown = STANDARD_INPUT } = target;
    return { shown, bytes: await world.input.bytes(), ...(path === undefined ? {} : { path }) };
  }
  try {
    const { path, shown } = target;
    return { path, shown, bytes: await world.files.read(path) };
  } catch (problem) {
    if (problem instanceof FileProblem) return problem;
    throw problem;
  }
}
