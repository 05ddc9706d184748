import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { expect, it } from 'vitest';
import { openKeyboard } from '../../../../src/adapters/prompter/keyboard.ts';
import { WITH_ENTER } from '../../../../src/adapters/prompter/settled.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const leave = () => {};
const comeBack = () => {};
const listeners = () => SIGNALS.map((name) => process.listenerCount(name));
const more = (counts: readonly number[]) => counts.map((count) => count + 1);

it('listens for a signal once while it asks, and not at all afterwards, however often an editor had the terminal', async () => {
  const stdin = Object.assign(new PassThrough(), { ref: () => {}, unref: () => {} });
  const before = listeners();
  const keyboard = openKeyboard(stdin as unknown as ReadStream, new AbortController().signal, { leave, comeBack });
  for (let lends = 0; lends < 20; lends += 1) {
    const turn = keyboard.begin(WITH_ENTER);
    expect(listeners()).toEqual(more(before));
    turn.end();
    await keyboard.lend(async () => expect(stdin.listenerCount('data')).toBe(0));
    expect(listeners()).toEqual(before);
    expect(stdin.listenerCount('data')).toBe(1);
  }
});

it('leaves a terminal alone that was closed while an editor had it', async () => {
  const modes: boolean[] = [];
  const stdin = Object.assign(new PassThrough(), {
    ref: () => {},
    unref: () => {},
    setRawMode: (isRaw: boolean) => modes.push(isRaw),
  });
  const stop = new AbortController();
  const keyboard = openKeyboard(stdin as unknown as ReadStream, stop.signal, { leave, comeBack });
  await keyboard.lend(async () => stop.abort());
  expect(modes).toEqual([false]);
  expect(stdin.listenerCount('data')).toBe(0);
});
