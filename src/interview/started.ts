import type { Draft } from '../domain/draft.ts';
import type { Role } from '../domain/role.ts';

/** A draft with the rubric it was started with. */
export interface Started {
  readonly draft: Draft;
  readonly role: Role;
}
