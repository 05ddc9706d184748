/** Which submitted scorecard is to be amended. */
import { UserError } from '../../diagnostics/user-error.ts';
import type { Role } from '../../domain/role.ts';
import { nameAndId } from '../../report/model/person-words.ts';
import { type CardSummary, listCards } from '../../store/card-summaries.ts';
import { listRoles } from '../../store/role-files.ts';
import { shownTime } from '../../store/shown-time.ts';
import { commandLine, type WalkOptions } from '../options.ts';
import type { Place } from '../place.ts';
import { type LatestCard, latestCard } from './latest-card.ts';
import { ownCards, warnOfColleague } from './whose-card.ts';

/**
 * The only scorecard that fits what was said, or one from a list, the latest first. Without an interviewer on the
 * command line only one's own fit; of a colleague's nothing is shown before it was said whose it is.
 * @throws UserError card/nothing-to-amend, card/none-of-yours, card/unreadable
 */
export async function pickCard(place: Place, options: WalkOptions): Promise<LatestCard> {
  const { world, workspace } = place;
  const all = await standingCards(place, options);
  if (all.length === 0) throw nothingToAmend(options);
  const isNamed = options.interviewer !== undefined;
  if (isNamed) await warnOfColleague(place, all);
  const fitting = isNamed ? all : await ownCards(place, options, all);
  const [first, second] = fitting;
  if (!first) throw nothingToAmend(options);
  const { role, candidate, interviewer, stage } = second ? await pickFrom(place, fitting, first) : first;
  const latest = await latestCard(world, workspace, { role: { id: role }, candidate, interviewer, stage });
  if (!latest) throw nothingToAmend(options);
  return latest;
}

async function pickFrom(
  { world, workspace, prompter }: Place,
  cards: readonly CardSummary[],
  first: CardSummary,
): Promise<CardSummary> {
  const roles = (await listRoles(world, workspace)).flatMap(({ role }) => role ?? []);
  const reply = await prompter.choose({
    message: 'Which scorecard?',
    choices: cards.map((card) => ({ value: card, label: cardText(card, roles) })),
    search: true,
  });
  return reply.kind === 'answer' ? reply.value : first;
}

/** One of each interview, the latest first. One that cannot be read is among them: that it is there must be said. */
async function standingCards({ world, workspace }: Place, options: WalkOptions): Promise<readonly CardSummary[]> {
  const { role, candidate, stage, interviewer } = options;
  const cards = await listCards(world, workspace, { role, candidate });
  const fitting = cards.filter(
    (card) =>
      card.supersededBy === undefined &&
      (stage === undefined || card.stage === stage) &&
      (interviewer === undefined || card.interviewer.id === interviewer),
  );
  const latestFirst = fitting.toSorted((a, b) =>
    (b.stated?.submittedAt ?? '').localeCompare(a.stated?.submittedAt ?? ''),
  );
  const keys = latestFirst.map(keyOf);
  return latestFirst.filter((card, place) => keys.indexOf(keyOf(card)) === place);
}

function keyOf({ role, candidate, stage, interviewer }: CardSummary): string {
  return [role, candidate.id, stage, interviewer.id].join(' ');
}

/** What tells them apart comes first: a narrow terminal cuts the end. */
function cardText({ candidate, role, stage, interviewer, stated }: CardSummary, roles: readonly Role[]): string {
  const known = roles.find(({ id }) => id === role);
  return [
    nameAndId(candidate),
    known?.stages.find(({ id }) => id === stage)?.name ?? stage,
    known?.title ?? role,
    stated ? shownTime(stated.submittedAt) : 'cannot be read',
    `by ${nameAndId(interviewer)}`,
  ].join(', ');
}

function nothingToAmend({ role, candidate, stage, interviewer, directory }: WalkOptions): UserError {
  const where = directory === undefined ? {} : { directory };
  const said = [
    ...(candidate === undefined ? [] : [`of ${candidate}`]),
    ...(role === undefined ? [] : [`for the role ${role}`]),
    ...(stage === undefined ? [] : [`in the stage ${stage}`]),
    ...(interviewer === undefined ? [] : [`by ${interviewer}`]),
  ];
  return new UserError(
    'card/nothing-to-amend',
    said.length === 0 ? 'No scorecard was submitted here yet.' : `There is no submitted scorecard ${said.join(' ')}.`,
    `${commandLine('list', where)} shows what was submitted, ${commandLine('interview', where)} makes the first.`,
  );
}
