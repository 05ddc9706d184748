import type { World } from '../world.ts';

/** A path as people read it: from the working folder, or whole when it lies outside. */
export function shownPath(world: World, path: string): string {
  const relative = world.files.relative(world.cwd, path);
  return relative === '..' || relative.startsWith('../') ? path : relative;
}
