/** What comes after the ratings: the role's own questions, the verdict, and how it all is recorded. */
import type { Role } from '../../../domain/role.ts';
import { type Block, paragraph, type Section, wholeSection } from '../report.ts';

export function fieldSection({ fields }: Role, id: string): readonly Section[] {
  return wholeSection(
    id,
    'In your own words',
    fields.flatMap(({ ask, required }): readonly Block[] => [
      { kind: 'paragraph', text: required ? `${ask} (required)` : ask, apart: true },
      { kind: 'room', lines: 2 },
    ]),
  );
}

export function verdictSection({ verdict }: Role, id: string): readonly Section[] {
  if (verdict.length === 0) return [];
  return wholeSection(id, 'Your verdict', [
    paragraph('After all ratings, before you see a result or talk to anyone.'),
    { kind: 'choices', label: 'Verdict', options: verdict.map((text) => ({ text })) },
    { kind: 'room', label: 'The reason, in one line', lines: 1 },
  ]);
}

export function recordSection(command: string, id: string): readonly Section[] {
  return wholeSection(id, 'To record it', [
    paragraph('As soon as you can, while it is fresh:'),
    { kind: 'list', items: [{ text: command, isForCopying: true }] },
  ]);
}
