/** Whose scorecards may be amended here: one's own; a colleague's only when that was said, and knowingly. */
import { UserError } from '../../diagnostics/user-error.ts';
import type { Person } from '../../domain/scorecard.ts';
import { nameAndId } from '../../report/model/person-words.ts';
import { alternatives } from '../../source/finding.ts';
import type { CardSummary } from '../../store/card-summaries.ts';
import { Interrupted } from '../../world.ts';
import { commandLine, type WalkOptions } from '../options.ts';
import type { Place } from '../place.ts';
import { layoutFor, page } from '../screens/layout.ts';
import { peopleChoices } from '../who/ask-person.ts';
import { onceEach } from '../who/known-people.ts';
import { likelyInterviewer } from '../who/likely-interviewer.ts';

/**
 * Those of whoever sits here; who that is, is asked where neither the settings nor git say so. Nothing of a scorecard
 * was shown before.
 * @throws UserError card/none-of-yours
 */
export async function ownCards(
  place: Place,
  options: WalkOptions,
  cards: readonly CardSummary[],
): Promise<readonly CardSummary[]> {
  const interviewers = interviewersOf(cards);
  const me = (await likelyInterviewer(place, interviewers)) ?? (await askWhoIsHere(place, interviewers));
  const own = cards.filter(({ interviewer }) => interviewer.id === me?.id);
  if (own.length === 0) throw noneOfYours(me, interviewers, options);
  return own;
}

/**
 * Says whose they are when it is known that somebody else sits here, and lets them leave.
 * @throws Interrupted when they do: nothing was shown, nothing was written
 */
export async function warnOfColleague(place: Place, cards: readonly CardSummary[]): Promise<void> {
  const interviewers = interviewersOf(cards);
  const [owner] = interviewers;
  const me = await likelyInterviewer(place, interviewers);
  if (!owner || !me || me.id === owner.id) return;
  const { world, prompter } = place;
  const name = owner.name ?? owner.id;
  const whose = cards.length === 1 ? `This scorecard is ${name}'s` : `These scorecards are ${name}'s`;
  const text = `${whose}, and you are ${me.name ?? me.id} here. The amendment will stand under ${name}'s name.`;
  world.err.write(page(layoutFor(world.err).warning(text)));
  if (!(await prompter.confirm({ message: `Go on in the name of ${name}?`, initial: false }))) throw new Interrupted();
}

function interviewersOf(cards: readonly CardSummary[]): readonly Person[] {
  return onceEach(cards.map(({ interviewer }) => interviewer));
}

async function askWhoIsHere({ prompter }: Place, interviewers: readonly Person[]): Promise<Person | undefined> {
  const reply = await prompter.choose({
    message: 'Interviewer (you)',
    choices: peopleChoices('interviewer', interviewers, false),
    initial: 'new',
    search: true,
  });
  return reply.kind === 'command' || reply.value === 'new' ? undefined : reply.value;
}

function noneOfYours(me: Person | undefined, others: readonly Person[], options: WalkOptions): UserError {
  const { candidate, role, stage } = options;
  const ids = others.map(({ id }) => id);
  const words = [
    'amend',
    ...(candidate === undefined ? [] : [candidate]),
    ...(role === undefined ? [] : ['--role', role]),
    ...(stage === undefined ? [] : ['--stage', stage]),
    '--interviewer',
    ids[0] ?? '',
  ];
  const which = candidate === undefined ? '' : ` of ${candidate}`;
  const who = me ? `You are ${nameAndId(me)} here, and have` : 'You have';
  return new UserError(
    'card/none-of-yours',
    `${who} not submitted a scorecard${which} that could be amended.`,
    [
      `To correct one on a colleague's behalf (${alternatives(ids)}), say whose it is:`,
      `${commandLine(words.join(' '), options)}, or name the path of the scorecard.`,
      ...(me
        ? ['If you are one of them under another id, set it as the interviewer in your settings (hirecard config).']
        : []),
    ].join(' '),
  );
}
