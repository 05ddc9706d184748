import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Role } from '../domain/role.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import { errorAt } from '../source/finding.ts';
import { decodeScorecard, type ScorecardDocument } from '../source/scorecard/decode-scorecard.ts';
import { resolveScorecard } from '../source/scorecard/resolve-scorecard.ts';
import { cardFileAt } from '../store/card-files.ts';
import { loadCard } from '../store/load-card.ts';
import { type RubricSource, rubricSource } from '../store/rubric-source.ts';
import type { Workspace } from '../store/workspace.ts';
import type { World } from '../world.ts';

/** Whether an argument is the path of a scorecard rather than a candidate's id: ids have neither a slash nor a dot. */
export function namesScorecardFile(argument: string): boolean {
  return /[/\\.]/.test(argument);
}

/** What reading a scorecard gave; the card is there once everything about it is right. */
export interface ScorecardReading {
  readonly document?: ScorecardDocument;
  readonly card?: Scorecard;
  readonly role?: Role;
  readonly findings: readonly Diagnostic[];
}

/** A place to read scorecards in, each rubric found once. */
export interface ScorecardReader {
  read(path: string, shown: string, bytes: Uint8Array): Promise<ScorecardReading>;
}

/**
 * Reads scorecards by path. One that lies among the workspace's is checked as `panel` would check it, its place
 * included; one from elsewhere (a download, a copy) against the rubrics of the workspace, if there is one.
 */
export function scorecardReader(world: World, workspace: Workspace | undefined): ScorecardReader {
  const rubrics = workspace && rubricSource(world, workspace);
  return {
    read: async (path, shown, bytes) => {
      const kept = workspace && cardFileAt(world, workspace, path);
      return workspace && rubrics && kept
        ? loadCard(world, workspace, kept, rubrics)
        : readFromElsewhere(rubrics, shown, bytes);
    },
  };
}

async function readFromElsewhere(
  rubrics: RubricSource | undefined,
  shown: string,
  bytes: Uint8Array,
): Promise<ScorecardReading> {
  const decoded = decodeScorecard(bytes, shown);
  if (!decoded.ok) return { findings: decoded.findings };
  const document = decoded.value;
  const { id, digest } = document.shape.role;
  const rubric = await rubrics?.rubricOf(id, digest);
  if (rubric?.kind !== 'kept') return { document, findings: [...decoded.findings, unknownRubric(document)] };
  const resolved = resolveScorecard(document, rubric.role);
  const findings = [...decoded.findings, ...resolved.findings];
  return { document, role: rubric.role, findings, ...(resolved.ok ? { card: resolved.value } : {}) };
}

function unknownRubric({ shape, file, locate }: ScorecardDocument): Diagnostic {
  return errorAt(
    file,
    locate(['role', 'digest'], 'value'),
    'card/rubric-missing',
    `The rubric of ${shape.role.id} that this scorecard was rated with is not in this workspace, so its ratings cannot be read.`,
    'Name the workspace it was submitted in with -C FOLDER.',
  );
}
