/** Runs a whole command line in memory, and gives back everything it did. */
import { main } from '../../src/main.ts';
import type { FileProblemKind } from '../../src/world.ts';
import type { FakeFiles } from '../fake-files.ts';
import { FAKE_CWD, type FakeWorldOptions, fakeWorld } from '../fake-world.ts';

export interface RunOptions extends FakeWorldOptions {
  /** Every write fails in this way. */
  readonly writesFail?: FileProblemKind;
  /** Paths of named pipes or devices. */
  readonly pipes?: readonly string[];
  /** What happens to the files while they are watched, one after the other; then watching ends. */
  readonly changes?: readonly ((files: FakeFiles) => void)[];
  /** How reading a path fails; undefined: it does not. */
  readonly readsFail?: (path: string) => FileProblemKind | undefined;
}

export interface Run {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** Every file afterwards, those of the current folder by their path in it. */
  readonly files: Readonly<Record<string, string>>;
}

export async function hirecard(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  // Every file that is there raises the first id, so that a later run in the same folder makes new ids, as in life.
  const firstId = 1 + 1000 * Object.keys(options.files ?? {}).length;
  const world = fakeWorld({ firstId, ...options });
  for (const path of options.pipes ?? []) world.files.putOther(path);
  world.files.changeWhileWatched(options.changes ?? []);
  world.files.failWrites(options.writesFail);
  world.files.failReads(options.readsFail);
  const exit = await main(argv, world);
  const files = Object.entries(world.files.snapshot()).map(([path, text]) => [
    path.startsWith(`${FAKE_CWD}/`) ? path.slice(FAKE_CWD.length + 1) : path,
    text,
  ]);
  return { exit, out: world.outText(), err: world.errText(), files: Object.fromEntries(files) };
}
