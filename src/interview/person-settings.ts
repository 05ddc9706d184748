import type { Settings } from '../domain/settings.ts';
import { loadSettings } from '../store/settings.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Sink, World } from '../world.ts';

/**
 * The settings that hold for this person here, and the world as they want it: whoever asks for plain output gets it on
 * standard error, where the questions are, without the option.
 * @throws UserError config/invalid
 */
export async function settled(world: World, workspace: Workspace): Promise<{ world: World; settings: Settings }> {
  const { settings } = await loadSettings(world, workspace);
  return { settings, world: settings.plain === true ? { ...world, err: plain(world.err) } : world };
}

/** The width is asked for anew each time: the window may change. */
function plain(sink: Sink): Sink {
  return {
    write: (text) => sink.write(text),
    get columns() {
      return sink.columns;
    },
    color: sink.color,
    isTerminal: sink.isTerminal,
    plain: true,
  };
}
