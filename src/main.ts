/** argv and a world in, an exit code out. The only place that catches everything. */
import type { ExitCode } from './cli/command.ts';
import type { World } from './world.ts';

/** The arguments are those after the program's name. Never throws, never ends the process. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  // Asked so often, and by scripts at every start, that it must not wait for anything to load.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    world.out.write(`${world.version}\n`);
    return 0;
  }
  let shownTo = () => world;
  try {
    const { buildProgram } = await import('./cli/program.ts');
    const program = await buildProgram(argv, world);
    shownTo = program.world;
    if (argv.length === 0) {
      world.out.write(program.command.helpInformation());
      return 0;
    }
    await program.command.parseAsync([...program.argv], { from: 'user' });
    return program.exitCode();
  } catch (failure) {
    const { reportFailure } = await import('./cli/exit.ts');
    return reportFailure(failure, argv, shownTo());
  }
}
