import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CountsAs } from '../domain/role.ts';
import type { Person } from '../domain/scorecard.ts';
import { errorAt, FILE_START } from '../source/finding.ts';
import { type CardHeader, decodeCardHeader } from '../source/scorecard/card-header.ts';
import { decodeScorecard } from '../source/scorecard/decode-scorecard.ts';
import { FileProblem, type World } from '../world.ts';
import { type CardFile, cardFiles } from './card-files.ts';
import { shownPath } from './shown-path.ts';
import { unreadable } from './unreadable.ts';
import type { Workspace } from './workspace.ts';

/** A scorecard as lists show it: what its file states, not recomputed. */
export interface CardSummary {
  readonly file: string;
  /** The ids are those of the path when the file cannot be read. */
  readonly role: string;
  readonly candidate: Person;
  readonly interviewer: Person;
  readonly stage: string;
  readonly stated?: {
    readonly id: string;
    readonly digest: string;
    readonly roleVersion?: string;
    readonly submittedAt: string;
    readonly amends?: string;
    readonly outcome: string | null;
    readonly countsAs: CountsAs;
    readonly score: number | null;
  };
  /** The id of the amendment that replaces it. */
  readonly supersededBy?: string;
  /** Instead of `stated`: why the file cannot be read. */
  readonly problem?: Diagnostic;
}

/** All scorecards of the workspace by role, candidate, stage and interviewer. One that cannot be read is listed too. */
export async function listCards(
  world: World,
  workspace: Workspace,
  only: { readonly role?: string | undefined; readonly candidate?: string | undefined } = {},
): Promise<readonly CardSummary[]> {
  const files = await cardFiles(world, workspace, only);
  const cards = await Promise.all(files.map((file) => summarize(world, file)));
  const replacement = new Map(
    cards.flatMap(({ stated }) => (stated?.amends ? [[stated.amends, stated.id] as const] : [])),
  );
  return cards.map((card) => {
    const supersededBy = card.stated && replacement.get(card.stated.id);
    return supersededBy === undefined ? card : { ...card, supersededBy };
  });
}

async function summarize(world: World, file: CardFile): Promise<CardSummary> {
  const shown = shownPath(world, file.path);
  const { role, stage } = file;
  const fromPath = {
    file: shown,
    role,
    candidate: { id: file.candidate },
    interviewer: { id: file.interviewer },
    stage,
  };
  try {
    const bytes = await world.files.read(file.path);
    const header = decodeCardHeader(bytes);
    return header ? { file: shown, ...stated(header) } : { ...fromPath, problem: firstFault(bytes, shown) };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { ...fromPath, problem: unreadable(error, shown) };
  }
}

function stated(header: CardHeader): Omit<CardSummary, 'file'> {
  const { id, role, stage, submittedAt, amends, result } = header;
  return {
    role: role.id,
    candidate: named(header.candidate),
    interviewer: named(header.interviewer),
    stage,
    stated: {
      id,
      digest: role.digest,
      ...(role.version === undefined ? {} : { roleVersion: role.version }),
      submittedAt,
      ...(amends ? { amends: amends.id } : {}),
      outcome: result.outcome,
      countsAs: result.countsAs,
      score: result.score,
    },
  };
}

function named({ id, name }: CardHeader['candidate']): Person {
  return { id, ...(name === undefined ? {} : { name }) };
}

function firstFault(bytes: Uint8Array, file: string): Diagnostic {
  const [first] = decodeScorecard(bytes, file).findings;
  return first ?? errorAt(file, FILE_START, 'card/unreadable', 'This scorecard cannot be read.');
}
