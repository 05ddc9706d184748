import type { Result } from '../../domain/result.ts';
import type { Role } from '../../domain/role.ts';

/**
 * The interviewer's own answer beside the computed outcome. Labels are the role's own, so only their place tells
 * which way they lean: the better half towards hiring, the worse half away from it, an exact middle neither way.
 */
export function verdictAgainstResult(role: Role, answer: string, { decision }: Result): string {
  const outcome = role.decision.outcomes.find(({ id }) => id === decision.outcome)?.label;
  if (outcome === undefined) return `You said "${answer}". There is no outcome to compare it with.`;
  const both = `You said "${answer}"; the result is "${outcome}".`;
  const lean = leanOf(role, answer);
  return `${both} ${comparison(lean, decision)}`;
}

function comparison(lean: Lean, { countsAs, provisional }: Result['decision']): string {
  if (provisional) return 'The result is provisional: it decides neither way yet.';
  if (countsAs === 'undecided') return 'The result decides neither way.';
  if (lean === 'neither') return 'Your answer leans neither way.';
  return (lean === 'for') === (countsAs === 'hire')
    ? 'They point the same way.'
    : 'They point in different directions, which is worth a word in the debrief.';
}

type Lean = 'for' | 'against' | 'neither';

function leanOf({ verdict }: Role, answer: string): Lean {
  const place = verdict.indexOf(answer) * 2;
  const middle = verdict.length - 1;
  if (place < 0 || place === middle) return 'neither';
  return place > middle ? 'for' : 'against';
}
