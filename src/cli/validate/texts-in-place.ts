import type { World } from '../../world.ts';
import type { Target } from './targets.ts';

/** The same world in which these files hold these bytes, by their absolute paths. */
export function withBytesAt(world: World, bytes: ReadonlyMap<string, Uint8Array>): World {
  const { files } = world;
  return { ...world, files: { ...files, read: async (path) => bytes.get(path) ?? files.read(path) } };
}

/** The same world with standard input kept: it can be read once, and may be needed more often. */
export function withInput(world: World, bytes: Uint8Array): World {
  return { ...world, input: { ...world.input, bytes: async () => bytes } };
}

/**
 * The same world in which standard input is what stands in the file that it is named after, so that whatever reads
 * that file on the way (the other scorecards of a candidate, say) sees what the editor has.
 */
export async function withInputInPlace(world: World, targets: readonly Target[]): Promise<World> {
  const input = targets.find((target) => target.kind === 'standard-input');
  if (input?.path === undefined) return world;
  const bytes = await world.input.bytes();
  return withBytesAt(withInput(world, bytes), new Map([[input.path, bytes]]));
}
