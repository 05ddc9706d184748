import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorAt, FILE_START } from '../../source/finding.ts';
import { asShown, describeFileProblem } from '../../store/file-problems.ts';
import { FileProblem, Interrupted, type World } from '../../world.ts';
import type { ExitCode } from '../command.ts';
import { checkFile, type Surroundings, surroundings } from './check-file.ts';
import { STANDARD_INPUT } from './check-files.ts';
import { fileKind } from './file-kind.ts';
import { type Mended, mend } from './mend.ts';
import type { ValidateOptions } from './options.ts';
import { exitCodeOf, printFindings } from './print-findings.ts';
import { printDiff, printMade } from './print-fixes.ts';
import { type Plan, planCheck, runCheck, told } from './run-check.ts';
import type { Target } from './targets.ts';
import { withBytesAt, withInput } from './texts-in-place.ts';

/** A file whose text was mended, or would be. */
export interface MendedFile extends Mended {
  readonly target: Exclude<Target, { kind: 'problem' }>;
  readonly shown: string;
  readonly before: string;
}

/**
 * Mends the files, or shows what would be mended, and then checks as always. Standard input is printed mended, so
 * what is found goes to standard error with it.
 */
export async function fixAndCheck(world: World, options: ValidateOptions): Promise<ExitCode> {
  const isShown = options.fixing === 'shown';
  const input = await withInputKept(world, options);
  const plan = await planCheck(input.world, options);
  const { texts, failures } = await mendAll(input.world, options, plan);
  if (!isShown && input.text !== undefined) world.out.write(texts.get(STANDARD_INPUT) ?? input.text);
  const { isIncomplete, ...found } = await runCheck(withTexts(input.world, texts), plan);
  const checked = {
    ...found,
    findings: told([...found.findings, ...failures], plan.policy),
    isIncomplete: isIncomplete || failures.length > 0,
  };
  if (isShown && !options.isQuiet) world.err.write('Nothing was written. What would be left:\n');
  const isOutTaken = isShown || options.paths.includes('-');
  await printFindings(isOutTaken ? { ...world, out: world.err } : world, options, checked);
  return exitCodeOf(checked, options);
}

interface MendedAll {
  /** What the files say now, or would say, by their path; of those that were mended. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that could not be written. */
  readonly failures: readonly Diagnostic[];
}

async function mendAll(world: World, options: ValidateOptions, plan: Plan): Promise<MendedAll> {
  const around = surroundings(world, plan.workspace, plan.asked);
  const texts = new Map<string, string>();
  const failures: Diagnostic[] = [];
  for (const target of plan.targets) {
    if (world.signal.aborted) throw new Interrupted();
    const file = await mendTarget(around, plan, target);
    if (!file) continue;
    const failure = options.fixing === 'written' ? await write(world, file) : undefined;
    if (failure) {
      failures.push(failure);
      continue;
    }
    if (options.fixing === 'shown') printDiff(world, file);
    printMade(world, options, file);
    texts.set(keyOf(file.target), file.text);
  }
  return { texts, failures };
}

/** A submitted scorecard is never written again, nor is what lies beside it: rubrics are known by their digest. */
async function mendTarget(around: Surroundings, plan: Plan, target: Target): Promise<MendedFile | undefined> {
  if (target.kind === 'problem') return undefined;
  const { path, shown = STANDARD_INPUT } = target;
  const { world } = around;
  const before = textOf(await bytesOf(world, target));
  if (before === undefined || (await isRecord(around, plan, before, path))) return undefined;
  const mended = await mend(before, async (text) => {
    const bytes = new TextEncoder().encode(text);
    const { findings } = await checkFile(around, { shown, bytes, ...(path === undefined ? {} : { path }) });
    return told(findings, plan.policy);
  });
  return mended.made.length > 0 || mended.worse ? { ...mended, target, shown, before } : undefined;
}

/**
 * Whether a file is a scorecard, lies among those of this workspace, or is a rubric kept beside those of another: by
 * its path, and by where it truly lies, since a link is written through.
 */
async function isRecord(
  { world, isAmongScorecards }: Surroundings,
  { workspace }: Plan,
  text: string,
  path: string | undefined,
): Promise<boolean> {
  const paths = path === undefined ? [undefined] : [path, await truePlace(world, path)];
  if (paths.some((one) => fileKind(text, one, isAmongScorecards) === 'scorecard')) return true;
  const shelves = workspace ? [workspace.scorecards, await truePlace(world, workspace.scorecards)] : [];
  const isOn = (shelf: string, one: string) => world.files.relative(shelf, one).split('/')[0] !== '..';
  return paths.some(
    (one) => one !== undefined && (one.split('/').includes('.rubrics') || shelves.some((shelf) => isOn(shelf, one))),
  );
}

/** As it is for what is not there, such as the file that standard input is the text of. */
async function truePlace({ files }: World, path: string): Promise<string> {
  try {
    return await files.place(path);
  } catch (problem) {
    if (problem instanceof FileProblem) return path;
    throw problem;
  }
}

/** Undefined for what is not UTF-8: then a finding says so, and there is nothing to mend. */
function textOf(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Undefined for what cannot be read, which the check says. */
async function bytesOf(world: World, target: MendedFile['target']): Promise<Uint8Array | undefined> {
  if (target.kind === 'standard-input') return world.input.bytes();
  try {
    return await world.files.read(target.path);
  } catch (problem) {
    if (problem instanceof FileProblem) return undefined;
    throw problem;
  }
}

/** What stood in the way of writing, if anything did. */
async function write(world: World, { target, shown, text, before, made }: MendedFile): Promise<Diagnostic | undefined> {
  if (target.kind === 'standard-input' || made.length === 0) return undefined;
  try {
    if (textOf(await bytesOf(world, target)) !== before) {
      const message = 'This file was changed while it was being mended, so it was left as it is.';
      return errorAt(shown, FILE_START, 'io/changed', message, 'Run the command again.');
    }
    await world.files.replace(target.path, new TextEncoder().encode(text));
    return undefined;
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    const { code, message } = describeFileProblem(asShown(world, problem));
    return errorAt(shown, FILE_START, code, message);
  }
}

/** The same world with standard input read: it can be read once, and is needed for mending, printing and checking. */
async function withInputKept(
  world: World,
  { paths }: ValidateOptions,
): Promise<{ readonly world: World; readonly text?: string | undefined }> {
  if (!paths.includes('-')) return { world };
  const bytes = await world.input.bytes();
  return { world: withInput(world, bytes), text: textOf(bytes) };
}

/** The same world in which these files, and standard input, have these texts. */
function withTexts(world: World, texts: ReadonlyMap<string, string>): World {
  const bytes = new Map([...texts].map(([key, text]) => [key, new TextEncoder().encode(text)]));
  const input = bytes.get(STANDARD_INPUT);
  return withBytesAt(input ? withInput(world, input) : world, bytes);
}

function keyOf(target: MendedFile['target']): string {
  return target.kind === 'file' ? target.path : STANDARD_INPUT;
}
