import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Role } from '../domain/role.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import { errorAt, FILE_START } from '../source/finding.ts';
import { decodeScorecard, type ScorecardDocument } from '../source/scorecard/decode-scorecard.ts';
import { resolveScorecard } from '../source/scorecard/resolve-scorecard.ts';
import { FileProblem, type World } from '../world.ts';
import { type CardFile, cardPath } from './card-files.ts';
import { unreadable } from './role-files.ts';
import type { RubricSource } from './rubric-source.ts';
import { shownPath } from './shown-path.ts';
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

/** Reads a scorecard, recomputes its result with its own rubric, and sees that it lies where it belongs. */
export async function loadCard(
  world: World,
  workspace: Workspace,
  file: CardFile,
  rubrics: RubricSource,
): Promise<CardReading> {
  const shown = shownPath(world, file.path);
  const bytes = await readOrProblem(world, file.path);
  if (bytes instanceof FileProblem) return { file, shown, findings: [unreadable(bytes, shown)] };
  const decoded = decodeScorecard(bytes, shown);
  if (!decoded.ok) return { file, shown, findings: decoded.findings };
  const document = decoded.value;
  const misplaced = placeFault(world, workspace, file, document);
  if (misplaced) return { file, shown, document, findings: [misplaced] };
  const rubric = await rubrics.rubricOf(document.shape.role.id, document.shape.role.digest);
  if (rubric.kind !== 'kept') return { file, shown, document, findings: [rubricFault(document, rubric.kind)] };
  const { role } = rubric;
  const resolved = resolveScorecard(document, role);
  const findings = [...decoded.findings, ...resolved.findings];
  return { file, shown, document, role, findings, ...(resolved.ok ? { card: resolved.value } : {}) };
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
  { shape, file: shown }: ScorecardDocument,
): Diagnostic | undefined {
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
    FILE_START,
    'card/misplaced',
    `This is a scorecard of ${slot.candidate} for ${slot.role}, ${slot.stage}, by ${slot.interviewer}; its file is not where that one belongs.`,
    `It belongs at ${shownPath(world, belongs)}.`,
  );
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
