import { UserError } from '../diagnostics/user-error.ts';
import type { Role } from '../domain/role.ts';
import { canonicalJson } from '../source/canonical-json.ts';
import { differencesInWords, roleDifferences, sameScoring } from '../source/role/role-differences.ts';
import { roleMeaning } from '../source/role/role-meaning.ts';
import type { LoadedCard } from './load-candidate.ts';

export interface PanelRubric {
  readonly role: Role;
  readonly digest: string;
  /** What the reader should know about changes of the role, in sentences. */
  readonly notes: readonly string[];
}

/**
 * The one rubric that a candidate's scorecards are added up with. Scorecards of different rubrics are refused unless
 * the difference cannot change a score; then the latest scorecard's rubric is used and the difference is noted.
 * @param cards at least one; replaced ones are passed over
 * @param current the role file of today, to say whether it has moved on since
 * @throws UserError card/role-changed with the differences that could change a score
 */
export function panelRubric(cards: readonly LoadedCard[], current?: Role): PanelRubric {
  const standing = cards.filter(({ supersededBy }) => supersededBy === undefined);
  const latest = standing.reduce((a, b) => (Date.parse(b.card.submittedAt) > Date.parse(a.card.submittedAt) ? b : a));
  const others = new Map(standing.map((one) => [one.card.role.digest, one]));
  others.delete(latest.card.role.digest);
  for (const other of others.values()) refuseOtherScoring(other, latest, current);
  const notes = [...others.values()].map(
    (other) =>
      `The role was changed between the scorecards, not in what is scored: ${changes(other.role, latest.role)}.`,
  );
  return { role: latest.role, digest: latest.card.role.digest, notes: [...notes, ...sinceThen(latest.role, current)] };
}

function refuseOtherScoring(earlier: LoadedCard, latest: LoadedCard, current: Role | undefined): void {
  if (sameScoring(earlier.role, latest.role)) return;
  const [first, last] = [earlier, latest].sort((a, b) => (a.card.submittedAt < b.card.submittedAt ? -1 : 1)) as [
    LoadedCard,
    LoadedCard,
  ];
  throw new UserError(
    'card/role-changed',
    `The role ${latest.role.id} was changed between these scorecards in a way that can change a score: ${changes(first.role, last.role, true)}.`,
    `${first.file} was rated before the change, ${last.file} after it; scores of different rubrics do not add up. ${wayToOneRubric([first, last], current)}`,
  );
}

/** Whoever rated with another rubric than today's amends, and with the role as it is now. */
function wayToOneRubric(cards: readonly LoadedCard[], current: Role | undefined): string {
  const outdated = current && cards.find(({ role }) => !sameScoring(role, current));
  if (!outdated) return 'Restore the role file; then the earlier scorecard can be amended with the role as it is now.';
  const { role, candidate, stage, interviewer } = outdated.card;
  const whose = `--role ${role.id} --stage ${stage} --interviewer ${interviewer.id}`;
  return `Let ${interviewer.name ?? interviewer.id} amend: hirecard amend ${candidate.id} --current-rubric ${whose} --reason "the role was changed"`;
}

function sinceThen(used: Role, current: Role | undefined): readonly string[] {
  if (!current || canonicalJson(roleMeaning(current)) === canonicalJson(roleMeaning(used))) return [];
  const weight = sameScoring(used, current) ? 'not in what is scored' : 'in a way that can change a score';
  return [
    `The role file was changed since, ${weight} (${changes(used, current)}); this uses the rubric the scorecards were rated with.`,
  ];
}

const MOST_CHANGES = 5;

/** "weight of Strategy 20% before, 25% after; …" */
function changes(before: Role, after: Role, onlyScoring = false): string {
  const all = roleDifferences(before, after).filter(({ changesScore }) => changesScore || !onlyScoring);
  return differencesInWords(all, MOST_CHANGES);
}
