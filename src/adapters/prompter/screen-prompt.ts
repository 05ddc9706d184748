/** Every question of ours on the library's core: it decodes keys, edits the line and keeps the state; a frame draws. */
import { Writable } from 'node:stream';
import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import type { PromptContext, UnfinishedText } from './asker.ts';
import type { Picture } from './frame-text.ts';
import type { Ending, Settled } from './settled.ts';

export interface PressedKey {
  readonly name: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  /** What the terminal sent. The library passes it on without saying so in its types. */
  readonly sequence?: string;
}

/** A line being typed; the cursor counts UTF-16 units, as the library does. */
export interface EditedLine {
  readonly text: string;
  readonly cursor: number;
}

export const EMPTY_LINE: EditedLine = { text: '', cursor: 0 };

/** The end of a question. */
export interface Settlement<Value> {
  readonly reply: Value;
  readonly ending: Ending;
}

/** A question as a state, what each key does to it, and how it looks. */
export interface ScreenQuestion<State, Value> {
  readonly start: State;
  /** `line`: what the library's editing made of the line with this key. */
  readonly press: (state: State, key: PressedKey, line: EditedLine) => State | Settlement<Value>;
  /** What the line is to hold in this state; without it, keys are never collected. */
  readonly lineOf?: (state: State) => EditedLine;
  /** What would be lost if the question ended now; without it, nothing that was typed. */
  readonly unfinished?: (state: State) => UnfinishedText;
  readonly draw: (state: State) => Picture;
  /** What stays on the screen. */
  readonly answered: (reply: Value) => readonly string[];
  /** Looked at every second: the question is drawn anew when it has changed. */
  readonly changing?: () => string;
}

const SECOND = 1000;

/** Draws nothing: what the library would have drawn. */
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

/** @throws what the library throws when it is aborted; the picture then stays as it was. */
export async function askOnScreen<State, Value>(
  question: ScreenQuestion<State, Value>,
  { input, signal, frame, typing }: PromptContext,
  settled: Settled,
): Promise<Value> {
  const prompt = createPrompt<Value, ScreenQuestion<State, Value>>((_, done) => {
    const [state, setState] = useState<{ readonly now: State }>({ now: question.start });
    const [, setDrawing] = useState(0);
    useEffect((readline) => {
      setLine(readline, question.lineOf?.(question.start) ?? EMPTY_LINE);
      const redraw = () => setDrawing((drawings) => drawings + 1);
      const stops = [frame.watch(redraw), watchChanging(question.changing, redraw)];
      return () => {
        for (const stop of stops) stop();
      };
    }, []);
    useKeypress((key, readline) => {
      const next = question.press(state.now, key, edited(readline));
      if (isSettlement(next)) {
        settled(next.ending);
        return done(next.reply);
      }
      setLine(readline, question.lineOf?.(next) ?? EMPTY_LINE);
      if (question.unfinished) typing?.(question.unfinished(next));
      setState({ now: next });
    });
    frame.draw(question.draw(state.now));
    return '';
  });
  try {
    const reply = await prompt(question, { input, output: nowhere(), signal });
    frame.finish(question.answered(reply));
    return reply;
  } catch (failure) {
    frame.finish();
    throw failure;
  }
}

function isSettlement<State, Value>(next: State | Settlement<Value>): next is Settlement<Value> {
  return typeof next === 'object' && next !== null && 'reply' in next && 'ending' in next;
}

/** What the library hands out is Node's interface, whose cursor it leaves out of its types. */
interface EditedByLibrary {
  readonly line: string;
  cursor?: number;
  write(text: string): void;
  clearLine(direction: 0): void;
}

function edited({ line, cursor = line.length }: EditedByLibrary): EditedLine {
  return { text: line, cursor };
}

function setLine(readline: EditedByLibrary, { text, cursor }: EditedLine): void {
  if (readline.line !== text) {
    readline.clearLine(0);
    if (text !== '') readline.write(text);
  }
  readline.cursor = cursor;
}

function watchChanging(changing: (() => string) | undefined, redraw: () => void): () => void {
  if (!changing) return () => {};
  let last = changing();
  const timer = setInterval(() => {
    const now = changing();
    if (now !== last) redraw();
    last = now;
  }, SECOND);
  timer.unref();
  return () => clearInterval(timer);
}
