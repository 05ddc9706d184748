import type { Person } from '../../domain/scorecard.ts';

/** "Jane Doe (jane-doe)", or the id alone: wherever the id is what people type or look for. */
export function nameAndId({ id, name }: Person): string {
  return name === undefined || name === id ? id : `${name} (${id})`;
}
