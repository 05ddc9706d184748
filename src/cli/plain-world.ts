/** Everything a command shows, for a screen reader, a dumb terminal or a log. */
import { UserError } from '../diagnostics/user-error.ts';
import { readSettings } from '../store/settings.ts';
import { findWorkspaceIfAny } from '../store/workspace.ts';
import { FileProblem, type Sink, type World } from '../world.ts';

/** The world as this person wants to read it: --plain, else what their settings say. */
export async function presented(world: World, isAskedFor: boolean, directory: string | undefined): Promise<World> {
  if (world.out.plain && world.err.plain) return world;
  return isAskedFor || (await settingsSayPlain(world, directory)) ? plainWorld(world) : world;
}

/** Settings that cannot be read say nothing: they must not stop a command that has no other use for them. */
async function settingsSayPlain(world: World, directory: string | undefined): Promise<boolean> {
  try {
    const workspace = await findWorkspaceIfAny(world, directory);
    return (await readSettings(world, workspace)).settings.plain === true;
  } catch (failure) {
    if (failure instanceof UserError || failure instanceof FileProblem) return false;
    throw failure;
  }
}

/** As with --plain: both streams without colour, without drawn lines, without redrawing. */
export function plainWorld(world: World): World {
  return { ...world, out: plainSink(world.out), err: plainSink(world.err) };
}

/** Not a copy: a terminal's width changes while the program runs. */
function plainSink(sink: Sink): Sink {
  return {
    write: (text) => sink.write(text),
    get columns() {
      return sink.columns;
    },
    color: 0,
    isTerminal: sink.isTerminal,
    plain: true,
  };
}
