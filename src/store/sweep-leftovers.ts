import { FileProblem, type World } from '../world.ts';
import { removeIfThere } from './draft-files.ts';

/** The temporary file of a write, as the adapter names it: `.<name>.<12 hexadecimal digits>.tmp`. */
const TEMPORARY = /^\.(?<name>.+)\.[0-9a-f]{12}\.tmp$/;

/**
 * Removes what a process left that was killed after a file got its name and before its temporary one was taken away.
 * Only a temporary file that is the same as the file it became goes: any other may be somebody's write of this moment.
 * Nothing here may fail what was written before.
 */
export async function sweepLeftovers(world: World, folder: string): Promise<void> {
  try {
    for (const { name, kind } of await world.files.list(folder)) {
      const written = kind === 'file' ? TEMPORARY.exec(name)?.groups?.name : undefined;
      if (written === undefined) continue;
      const leftover = world.files.resolve(folder, name);
      if (await isSame(world, leftover, world.files.resolve(folder, written))) await removeIfThere(world, leftover);
    }
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
  }
}

async function isSame(world: World, one: string, other: string): Promise<boolean> {
  if ((await world.files.kind(other)) !== 'file') return false;
  const decoder = new TextDecoder();
  return decoder.decode(await world.files.read(one)) === decoder.decode(await world.files.read(other));
}
