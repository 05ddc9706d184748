/** A result for people: the outcome with its doubt, why, and the score with everything needed to read it. */
import { reasons } from '../../domain/reasons.ts';
import type { Result } from '../../domain/result.ts';
import type { Role } from '../../domain/role.ts';
import { scoreSentence } from './number-words.ts';
import { headline } from './outcome-words.ts';
import { type Block, type Fact, list, type Phrase, paragraph } from './report.ts';

/** What only a panel or only a scorecard has. */
interface More {
  /** Right under the outcome, before any number. */
  readonly doubt?: Phrase | undefined;
  /** What the score of a single scorecard stands on. */
  readonly basis?: string;
  readonly facts: readonly Fact[];
}

/** The same for a panel and for a scorecard. */
export function resultBlocks(role: Role, result: Result, { doubt, basis, facts }: More): readonly Block[] {
  const { text, tone } = headline(role, result);
  return [
    paragraph(text, tone),
    ...(doubt ? [paragraph(doubt.text, doubt.tone)] : []),
    ...list(reasons(role, result).map((reason) => ({ text: reason }))),
    { kind: 'facts', facts: [{ label: 'Score', value: { text: scoreSentence(role, result, basis) } }, ...facts] },
  ];
}
