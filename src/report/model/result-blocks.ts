/** A result for people: the outcome with its doubt, why, and the score with everything needed to read it. */
import { reasons } from '../../domain/reasons.ts';
import type { Result } from '../../domain/result.ts';
import type { Role } from '../../domain/role.ts';
import { scoreSentence } from './number-words.ts';
import { headline } from './outcome-words.ts';
import { type Block, type Fact, list, paragraph } from './report.ts';

/** The same for a panel and for a scorecard; `more` are facts that only one of them has. */
export function resultBlocks(role: Role, result: Result, more: readonly Fact[] = []): readonly Block[] {
  const { text, tone } = headline(role, result);
  return [
    paragraph(text, tone),
    ...list(reasons(role, result).map((reason) => ({ text: reason }))),
    { kind: 'facts', facts: [{ label: 'Score', value: { text: scoreSentence(role, result.figures) } }, ...more] },
  ];
}
