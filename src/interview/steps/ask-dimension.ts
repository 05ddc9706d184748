/** One dimension: evidence first, then the rating, so that the rating rests on something. */

import { evidenceNeededFirst, ratingText } from '../../domain/interview/evidence-rule.ts';
import { notesAbout } from '../../domain/interview/notes.ts';
import { assessmentOf, evidenceOf } from '../../domain/interview/recorded.ts';
import { dimensionsOf } from '../../domain/interview/steps.ts';
import type { Note } from '../../domain/note.ts';
import type { Dimension } from '../../domain/role.ts';
import type { ScaleRating } from '../../domain/scale.ts';
import { NOT_ASSESSED_REASONS, type NotAssessedReason } from '../../domain/scorecard.ts';
import { dimensionHelp, dimensionScreen, evidenceScreen } from '../screens/dimension.ts';
import { linesOf } from '../screens/lines-of.ts';
import { reasonText } from '../screens/names.ts';
import { notesScreen } from '../screens/notes.ts';
import { readingScreen } from '../screens/reading-screen.ts';
import type { Session } from '../session.ts';
import type { Move } from './move.ts';
import { evidenceWithNotes } from './notes-as-evidence.ts';
import { ratingOptions } from './rating-options.ts';

/** Which of the dimension's two questions comes now, or where the walk goes. */
type Part = EvidenceQuestion | 'rating' | Exclude<Move, 'notes'>;
/** Evidence is asked for again where a rating, by its place on the scale, was refused for want of it. */
type EvidenceQuestion = 'evidence' | { readonly refused: number };

export async function askDimension(session: Session, id: string): Promise<Move> {
  const { role, draft, say, world } = session;
  const dimension = dimensionsOf(role, draft().stage).find((other) => other.id === id);
  if (!dimension) return 'next';
  say(dimensionScreen(role, draft().stage, dimension, world.err) + notesScreen(role, draft(), id, world.err));
  let part: Part = 'evidence';
  let refused: number | undefined;
  for (;;) {
    if (part === 'next' || part === 'back' || part === 'pause') return part;
    if (typeof part === 'object') refused = part.refused;
    part =
      part === 'rating' ? await askRating(session, dimension, refused) : await askEvidence(session, dimension, part);
  }
}

async function askEvidence(session: Session, dimension: Dimension, asked: EvidenceQuestion): Promise<Part> {
  const notes = notesAbout(session.draft(), dimension.id);
  const reply = await session.prompter.text({
    message: `Evidence for ${dimension.name}: what did the candidate say or do?`,
    initial: evidenceOf(session.draft(), dimension.id),
    commands: ['back', 'editor', 'help', ...(notes.length > 0 ? (['notes'] as const) : []), 'pause'],
  });
  const written = reply.kind === 'answer' ? reply.value : reply.typed;
  if (reply.kind === 'command' && reply.command === 'notes') return takeFromNotes(session, dimension, notes, written);
  const kept = await recordEvidence(session, dimension, written);
  if (!kept) return asked;
  if (reply.kind === 'answer') return toRating(session, dimension, asked);
  switch (reply.command) {
    case 'editor':
      return editEvidence(session, dimension, 'rating');
    case 'help':
      return showHelp(session, dimension, asked);
    case 'back':
      return asked === 'evidence' ? 'back' : toRating(session, dimension, asked);
    case 'pause':
      return reply.command;
    case 'notes':
      return asked;
  }
}

async function takeFromNotes(
  session: Session,
  dimension: Dimension,
  notes: readonly Note[],
  typed = evidenceOf(session.draft(), dimension.id),
): Promise<Part> {
  const kept = await recordEvidence(session, dimension, evidenceWithNotes(typed, notes));
  return kept ? showSaved(session, dimension, 'rating') : 'evidence';
}

/** `refused`: the rating that was wanted before its evidence is there is the likely one. */
async function askRating(session: Session, dimension: Dimension, refused: number | undefined): Promise<Part> {
  session.say('\n');
  const reply = await session.prompter.rate({
    message: `Your rating of ${dimension.name}`,
    options: ratingOptions(dimension),
    ...(refused === undefined ? initialRating(session, dimension) : { initial: refused }),
    commands: ['back', 'editor', 'help', 'pause'],
  });
  if (reply.kind === 'command') {
    switch (reply.command) {
      case 'editor':
        return editEvidence(session, dimension, 'rating');
      case 'help':
        return showHelp(session, dimension, 'rating');
      case 'back':
        return 'evidence';
      case 'pause':
        return 'pause';
      case 'notes':
        return 'evidence';
    }
  }
  if (reply.value === 'not-assessed') return askReason(session, dimension);
  const { value } = dimension.scale.ratings[reply.value] as ScaleRating;
  const refusal = await session.record({ kind: 'rate', dimension: dimension.id, rating: value });
  if (refusal === undefined) return 'next';
  session.warn(refusal);
  return { refused: reply.value };
}

/** Whoever goes on to the ratings without evidence is told what is not taken without it. */
function toRating(session: Session, dimension: Dimension, asked: EvidenceQuestion): Part {
  const problem =
    evidenceOf(session.draft(), dimension.id) === '' ? withoutEvidence(session, dimension, asked) : undefined;
  if (problem !== undefined) {
    session.say('\n');
    session.warn(problem);
  }
  return 'rating';
}

function withoutEvidence({ role }: Session, dimension: Dimension, asked: EvidenceQuestion): string | undefined {
  if (asked === 'evidence') return evidenceNeededFirst(role, dimension);
  const { value } = dimension.scale.ratings[asked.refused] as ScaleRating;
  return `${ratingText(dimension, value)} was not taken, because it needs evidence.`;
}

async function askReason(session: Session, dimension: Dimension): Promise<Part> {
  const assessment = assessmentOf(session.draft(), dimension.id);
  const reply = await session.prompter.choose<NotAssessedReason>({
    message: `Why was ${dimension.name} not assessed?`,
    choices: NOT_ASSESSED_REASONS.map((value, index) => ({
      value,
      label: reasonText(value),
      key: String(index + 1),
    })),
    ...(assessment?.kind === 'not-assessed' ? { initial: assessment.reason } : {}),
    commands: ['back', 'pause'],
  });
  if (reply.kind === 'command') return reply.command === 'pause' ? 'pause' : 'rating';
  await session.record({ kind: 'not-assessed', dimension: dimension.id, reason: reply.value });
  return 'next';
}

function initialRating({ draft }: Session, { id, scale }: Dimension): { readonly initial?: number | 'not-assessed' } {
  const assessment = assessmentOf(draft(), id);
  if (!assessment) return {};
  if (assessment.kind === 'not-assessed') return { initial: 'not-assessed' };
  return { initial: scale.ratings.findIndex(({ value }) => value.equals(assessment.rating)) };
}

/** False when the rubric does not let a rated dimension go without its evidence. */
async function recordEvidence(session: Session, dimension: Dimension, text: string | undefined): Promise<boolean> {
  if (text === undefined || text === evidenceOf(session.draft(), dimension.id)) return true;
  const refusal = await session.record({ kind: 'evidence', dimension: dimension.id, text });
  if (refusal !== undefined) session.warn(refusal);
  return refusal === undefined;
}

async function editEvidence(session: Session, dimension: Dimension, then: Part): Promise<Part> {
  const text = await session.prompter.edit({
    message: `Evidence for ${dimension.name}`,
    initial: evidenceOf(session.draft(), dimension.id),
  });
  const kept = await recordEvidence(session, dimension, text);
  return kept ? showSaved(session, dimension, then) : 'evidence';
}

/** What the prompt took off the screen, or never had on it: whoever rates now should see what it rests on. */
function showSaved(session: Session, dimension: Dimension, then: Part): Part {
  const saved = evidenceOf(session.draft(), dimension.id);
  if (saved === '') return 'evidence';
  session.say(evidenceScreen(saved, session.world.err));
  return then;
}

async function showHelp({ role, draft, prompter, world }: Session, dimension: Dimension, then: Part): Promise<Part> {
  await prompter.read({
    body: () => linesOf(dimensionHelp(role, draft(), dimension, readingScreen(world.err))),
    message: dimension.name,
    choices: [{ value: 'go-on', label: 'Go on' }],
    initial: 'go-on',
    commands: ['back'],
  });
  return then;
}
