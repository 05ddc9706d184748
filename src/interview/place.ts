import type { Settings } from '../domain/settings.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Prompter, World } from '../world.ts';

/** Where an interview takes place: whom to ask, and where to keep what is said. */
export interface Place {
  readonly world: World;
  readonly workspace: Workspace;
  readonly prompter: Prompter;
  readonly settings: Settings;
}
