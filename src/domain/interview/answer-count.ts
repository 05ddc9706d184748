import type { Draft } from '../draft.ts';

/** How many of the walk's questions have an answer, or evidence for one; where several things are ticked, that is one. */
export function answerCount({ answers, pendingEvidence }: Pick<Draft, 'answers' | 'pendingEvidence'>): number {
  const { assessments, checks, signals, redFlags, fields, verdict } = answers;
  const dimensions = new Set([...assessments.map(({ dimension }) => dimension), ...Object.keys(pendingEvidence)]);
  const ticked = [[...signals.strong, ...signals.weak], redFlags].filter(({ length }) => length > 0);
  const given = [checks, fields].flatMap((each) => Object.keys(each));
  return dimensions.size + given.length + ticked.length + (verdict ? 1 : 0);
}
