/**
 * The part of the screen a question is drawn on. The library counts characters where a terminal counts columns, and
 * cannot redraw what is taller than the screen nor what a resize has broken anew; so it keeps the state and the keys,
 * and every question is drawn here.
 */
import type { WriteStream } from 'node:tty';
import { below, type Drawn, type Picture, replaced, SHOW_CURSOR } from './frame-text.ts';

export interface Frame {
  draw(picture: Picture): void;
  /** Ends a question: its last picture, of any height, stays; without one, what is there stays. */
  finish(lines?: readonly string[]): void;
  /** Leaves the terminal to someone else for a while: the shell after Ctrl-Z. */
  leave(): void;
  /** Draws anew below whatever was written meanwhile. */
  comeBack(): void;
  /** `redraw` is called when the screen has another size, and on coming back; until the returned function is called. */
  watch(redraw: () => void): () => void;
  /** At the very end: whatever happened, the cursor is to be seen. */
  close(): void;
}

export function openFrame(output: WriteStream): Frame {
  let drawn: Drawn | undefined;
  let redraw: (() => void) | undefined;
  const size = () => ({ columns: output.columns > 0 ? output.columns : 80, rows: output.rows > 0 ? output.rows : 24 });
  const draw = (picture: Picture) => {
    const sent = replaced(drawn, picture, size());
    drawn = { picture, size: size() };
    output.write(sent);
  };
  const leave = () => {
    output.write(below(drawn));
    drawn = undefined;
  };
  return {
    draw,
    finish: (lines) => {
      if (lines) draw({ lines });
      leave();
    },
    leave,
    comeBack: () => redraw?.(),
    watch: (call) => {
      redraw = call;
      output.on('resize', call);
      return () => {
        redraw = undefined;
        output.removeListener('resize', call);
      };
    },
    close: () => {
      if (drawn) output.write(SHOW_CURSOR);
    },
  };
}
