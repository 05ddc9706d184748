import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { scorecardTexts } from '../../lint/record-texts.ts';
import { lintRecord } from '../../lint/run-record.ts';
import { errorAt, FILE_START } from '../../source/finding.ts';
import { type CardFile, cardFileAt, cardFilesBeside } from '../../store/card-files.ts';
import { type CardsReading, readCards } from '../../store/load-candidate.ts';
import { type CardReading, loadCard } from '../../store/load-card.ts';
import { type RubricComparison, rubricComparison } from '../../store/outdated-rubric.ts';
import { type RubricSource, rubricSource } from '../../store/rubric-source.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';
import { scorecardReader } from '../read-scorecard.ts';
import { leavesWorkspace } from './bounds.ts';

export interface ScorecardFile {
  /** Absolute; absent for standard input. */
  readonly path?: string;
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** Checks scorecards one after the other; each rubric is read once, and each candidate's folder once while in it. */
export interface ScorecardChecker {
  check(file: ScorecardFile): Promise<readonly Diagnostic[]>;
}

/** Where scorecards are kept: everything that is looked at for more than one of them. */
interface Shelf {
  readonly world: World;
  readonly workspace: Workspace;
  readonly rubrics: RubricSource;
  readonly comparison: RubricComparison;
}

export function scorecardChecker(world: World, workspace: Workspace | undefined): ScorecardChecker {
  const elsewhere = scorecardReader(world, workspace);
  const fromElsewhere = async ({ path = '', shown, bytes }: ScorecardFile) => {
    const { document, findings } = await elsewhere.read(path, shown, bytes);
    const notes = document ? lintRecord(document, scorecardTexts(document.shape)) : [];
    return [...findings, ...notes, ...(workspace ? strayFault(world, workspace, path, shown) : [])];
  };
  if (!workspace) return { check: fromElsewhere };
  const rubrics = rubricSource(world, workspace);
  const shelf: Shelf = { world, workspace, rubrics, comparison: rubricComparison(world, workspace) };
  const folder = lastFolder(shelf);
  return {
    check: async (file) => {
      const kept = file.path === undefined ? undefined : cardFileAt(world, workspace, file.path);
      if (!kept) return fromElsewhere(file);
      const { readings, amendments } = await folder(kept, file.bytes);
      const reading =
        readings.find((one) => one.file.path === kept.path) ??
        (await loadCard(world, workspace, kept, rubrics, { path: kept.path, bytes: file.bytes }));
      const found = await findingsOf(shelf, reading, amendments.supersededBy);
      const ofChain = amendments.findings.filter((finding) => finding.file === reading.shown);
      // A copy under another name is told once, as a copy.
      const isCopy = ofChain.some(({ code }) => code === 'card/duplicate-id');
      return [...found.filter(({ code }) => !isCopy || code !== 'card/misplaced'), ...ofChain];
    },
  };
}

/** The folder that was read last is kept, so that a folder of a hundred scorecards is read once and not a hundred times. */
function lastFolder({
  world,
  workspace,
  rubrics,
}: Shelf): (card: CardFile, bytes: Uint8Array) => Promise<CardsReading> {
  let last: { readonly folder: string; readonly reading: Promise<CardsReading> } | undefined;
  return async (card, bytes) => {
    const folder = world.files.resolve(card.path, '..');
    if (last?.folder === folder) return last.reading;
    const beside = await besides(world, workspace, card);
    // What an editor has may not be on the disk yet.
    const files = beside.some(({ path }) => path === card.path) ? beside : [...beside, card];
    const reading = readCards(world, workspace, files, rubrics, { path: card.path, bytes });
    last = { folder, reading };
    return reading;
  };
}

/** But for links that lead out of the workspace: what they lead to is not read on the way either. */
async function besides(world: World, workspace: Workspace, card: CardFile): Promise<readonly CardFile[]> {
  const beside = await cardFilesBeside(world, card);
  const isLeftOut = await Promise.all(
    beside.map(({ path, isLink }) => isLink && path !== card.path && leavesWorkspace(world, workspace, path)),
  );
  return beside.filter((_, index) => !isLeftOut[index]);
}

/** A scorecard that was replaced stays as it is for ever, so only what makes it unusable is still worth saying. */
async function findingsOf(
  { comparison }: Shelf,
  { document, card, role, findings }: CardReading,
  supersededBy: ReadonlyMap<string, string>,
): Promise<readonly Diagnostic[]> {
  if (!document) return findings;
  if (supersededBy.has(document.shape.id)) return findings.filter(({ level }) => level === 'error');
  const outdated = card && role && (await comparison.outdated(document, role));
  return [...findings, ...(outdated ? [outdated] : []), ...lintRecord(document, scorecardTexts(document.shape))];
}

/** A scorecard in the right folder at the wrong depth is seen by no other command. */
function strayFault(world: World, { scorecards }: Workspace, path: string, shown: string): readonly Diagnostic[] {
  const inside = world.files.relative(scorecards, path);
  if (path === '' || inside === '..' || inside.startsWith('../')) return [];
  return [
    errorAt(
      shown,
      FILE_START,
      'card/misplaced',
      'This scorecard does not lie in the folder of its role and candidate, so no other command sees it.',
      'It belongs at scorecards/<role>/<candidate>/<stage>.<interviewer>.json.',
    ),
  ];
}
