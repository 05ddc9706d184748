/** The real program: this process as a world, and its exit code. Called by bin/hirecard.js. */
import { nodeWorld } from './adapters/node-world.ts';
import { main } from './main.ts';

export async function run(argv: readonly string[]): Promise<void> {
  // Never process.exit: it would cut a big answer on its way into a pipe.
  process.exitCode = await main(argv, nodeWorld());
}
