import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import type { Role } from '../domain/role.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import type { Path } from '../source/family-faults.ts';
import { errorAt, FILE_START } from '../source/finding.ts';
import { decodeScorecard, type ScorecardDocument } from '../source/scorecard/decode-scorecard.ts';
import { resolveScorecard } from '../source/scorecard/resolve-scorecard.ts';
import { FileProblem, type World } from '../world.ts';
import { type CardFile, type CardSlot, cardPath } from './card-files.ts';
import type { RubricSource } from './rubric-source.ts';
import type { KeptRubric } from './rubrics.ts';
import { shownPath } from './shown-path.ts';
import { unreadable } from './unreadable.ts';
import type { Workspace } from './workspace.ts';

/** What reading one scorecard file gave. The document is there once the shape was right, the card once all was. */
export interface CardReading {
  readonly file: CardFile;
  readonly shown: string;
  readonly document?: ScorecardDocument;
  readonly card?: Scorecard;
  readonly role?: Role;
  readonly findings: readonly Diagnostic[];
}

/** A scorecard whose bytes are at hand: they were read before, or are what an editor has and the disk has not yet. */
export interface HeldCard {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads a scorecard, recomputes its result with its own rubric, and sees that it lies where it belongs. */
export async function loadCard(
  world: World,
  workspace: Workspace,
  file: CardFile,
  rubrics: RubricSource,
  held?: HeldCard,
): Promise<CardReading> {
  const shown = shownPath(world, file.path);
  const bytes = held?.path === file.path ? held.bytes : await readOrProblem(world, file.path);
  if (bytes instanceof FileProblem) return { file, shown, findings: [unreadable(bytes, shown)] };
  const decoded = decodeScorecard(bytes, shown);
  if (!decoded.ok) return { file, shown, findings: decoded.findings };
  const document = decoded.value;
  const rubric = await rubrics.rubricOf(document.shape.role.id, document.shape.role.digest);
  const misplaced = hasStage(rubric, document) && placeFault(world, workspace, file, document);
  if (misplaced) return { file, shown, document, findings: [misplaced] };
  if (rubric.kind !== 'kept') return { file, shown, document, findings: [rubricFault(document, rubric.kind)] };
  const { role } = rubric;
  const resolved = resolveScorecard(document, role);
  const findings = [...decoded.findings, ...resolved.findings];
  return { file, shown, document, role, findings, ...(resolved.ok ? { card: resolved.value } : {}) };
}

/** A stage that the rubric does not have is the fault itself; that the file's name has another one follows from it. */
function hasStage(rubric: KeptRubric, { shape }: ScorecardDocument): boolean {
  return rubric.kind !== 'kept' || rubric.role.stages.some(({ id }) => id === shape.stage);
}

async function readOrProblem(world: World, path: string): Promise<Uint8Array | FileProblem> {
  try {
    return await world.files.read(path);
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
}

/** A scorecard that was copied to another candidate's folder, or renamed, would count for the wrong interview. */
function placeFault(
  world: World,
  workspace: Workspace,
  file: CardFile,
  document: ScorecardDocument,
): Diagnostic | undefined {
  const { shape, file: shown } = document;
  const slot = {
    role: shape.role.id,
    candidate: shape.candidate.id,
    stage: shape.stage,
    interviewer: shape.interviewer.id,
  };
  const belongs = cardPath(world, workspace, slot, Math.max(1, file.number));
  if (belongs === file.path) return undefined;
  return errorAt(
    shown,
    otherThanItsName(file, slot, document),
    'card/misplaced',
    `This is a scorecard of ${slot.candidate} for ${slot.role}, ${slot.stage}, by ${slot.interviewer}; its file is not where that one belongs.`,
    `It belongs at ${shownPath(world, belongs)}. If it was edited since, restore it, for example from git.`,
  );
}

const PLACES: Readonly<Record<keyof CardSlot, Path>> = {
  role: ['role', 'id'],
  candidate: ['candidate', 'id'],
  stage: ['stage'],
  interviewer: ['interviewer', 'id'],
};

/** Where the one thing stands that the path has differently; the start of the file where it is not one. */
function otherThanItsName(file: CardFile, slot: CardSlot, { locate }: ScorecardDocument): Range {
  const [first, ...more] = (Object.keys(PLACES) as (keyof CardSlot)[]).filter((part) => slot[part] !== file[part]);
  return first && more.length === 0 ? locate(PLACES[first], 'value') : FILE_START;
}

function rubricFault({ shape, locate, file }: ScorecardDocument, kept: 'missing' | 'damaged'): Diagnostic {
  const { id, digest } = shape.role;
  const range = locate(['role', 'digest'], 'value');
  const name = `scorecards/${id}/.rubrics/${digest.replace('sha256:', '')}.json`;
  const what = kept === 'missing' ? 'is missing' : 'was changed and is not that rubric any more';
  return errorAt(
    file,
    range,
    kept === 'missing' ? 'card/rubric-missing' : 'card/rubric-damaged',
    `The rubric this scorecard was rated with ${what}, and the role ${id} of today is another.`,
    `Restore ${name}, for example from git.`,
  );
}
