/** What an interviewer answered apart from the ratings, in the role's order. */
import type { Role } from '../../../domain/role.ts';
import type { Scorecard } from '../../../domain/scorecard.ts';
import type { Item } from '../report.ts';

export function checkItems(role: Role, { checks }: Scorecard): readonly Item[] {
  return role.checks.flatMap(({ id, ask, mustBe }): readonly Item[] => {
    const answer = Object.hasOwn(checks, id) ? checks[id] : undefined;
    if (answer === undefined) return [];
    const failed = mustBe !== undefined && answer !== mustBe;
    return [failed ? { text: `${ask}: ${answer}, must be ${mustBe}`, tone: 'bad' } : { text: `${ask}: ${answer}` }];
  });
}

export function redFlagItems(role: Role, { redFlags }: Scorecard): readonly Item[] {
  return redFlags.map(({ id, evidence }) => ({
    text: role.redFlags.find((flag) => flag.id === id)?.text ?? id,
    tone: 'warn',
    details: evidence === undefined ? [] : [{ text: `Evidence: ${evidence}` }],
  }));
}

export function signalItems(role: Role, { signals }: Scorecard): readonly Item[] {
  const items = (kind: 'strong' | 'weak', word: string): readonly Item[] =>
    role.signals[kind].filter(({ id }) => signals[kind].includes(id)).map(({ text }) => ({ text: `${word}: ${text}` }));
  return [...items('strong', 'Strong'), ...items('weak', 'Weak')];
}

export function fieldItems(role: Role, { fields }: Scorecard): readonly Item[] {
  return role.fields.flatMap(({ id, ask }) => {
    const answer = Object.hasOwn(fields, id) ? fields[id] : undefined;
    return answer === undefined ? [] : [{ text: ask, details: [{ text: answer }] }];
  });
}
