import { EventEmitter } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { colorLevel } from '../../../src/adapters/color-level.ts';
import { nodeInput } from '../../../src/adapters/node-input.ts';
import { nodeSink } from '../../../src/adapters/node-sink.ts';

describe('colorLevel', () => {
  it.each([
    [{}, false, 0],
    [{}, true, 1],
    [{ TERM: 'xterm-256color' }, true, 2],
    [{ TERM: 'xterm-256color', COLORTERM: 'truecolor' }, true, 3],
    [{ TERM: 'dumb', COLORTERM: 'truecolor' }, true, 0],
    [{ NO_COLOR: '1', COLORTERM: 'truecolor' }, true, 0],
    [{ NO_COLOR: '1', FORCE_COLOR: '3' }, true, 0],
    [{ NO_COLOR: '', COLORTERM: '24bit' }, true, 3],
    [{ FORCE_COLOR: '3' }, false, 3],
    [{ FORCE_COLOR: '' }, false, 0],
    [{ FORCE_COLOR: '', COLORTERM: 'truecolor' }, true, 3],
    [{ FORCE_COLOR: '1' }, false, 1],
    [{ FORCE_COLOR: '2' }, false, 2],
    [{ FORCE_COLOR: 'false' }, true, 0],
    [{ NO_COLOR: '0', FORCE_COLOR: '1' }, true, 0],
    [{ FORCE_COLOR: 'true' }, false, 1],
    [{ FORCE_COLOR: '0', COLORTERM: 'truecolor' }, true, 0],
    [{ COLORTERM: 'truecolor' }, false, 0],
  ] as const)('%j, a terminal: %s, gives %i', (env, isTerminal, level) => {
    expect(colorLevel(env, isTerminal)).toBe(level);
  });
});

class FakeStream extends EventEmitter {
  readonly texts: string[] = [];
  columns: number | undefined = undefined;
  isTTY = false;
  write(text: string): boolean {
    this.texts.push(text);
    return true;
  }
}

function sinkOn(
  stream: FakeStream,
  env: Readonly<Record<string, string>> = {},
): { sink: ReturnType<typeof nodeSink>; failures: string[] } {
  const failures: string[] = [];
  return { failures, sink: nodeSink(stream as unknown as WriteStream, env, (code) => failures.push(code)) };
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('nodeSink', () => {
  it('is quiet when the reader has gone, and writes no more', () => {
    const stream = new FakeStream();
    const { sink, failures } = sinkOn(stream);
    sink.write('one');
    stream.emit('error', systemError('EPIPE'));
    sink.write('two');
    stream.emit('error', systemError('EPIPE'));
    expect(stream.texts).toEqual(['one']);
    expect(failures).toEqual([]);
  });

  it('says once how what was written through it ended', () => {
    const { sink } = sinkOn(new FakeStream());
    sink.write('one\n');
    sink.write('\n');
    expect([sink.takeEnd(), sink.takeEnd()]).toEqual(['\n\n', '']);
    sink.write('two\n');
    expect(sink.takeEnd()).toBe('o\n');
  });

  it('tells once of any other failure: a payload cut short must not look complete', () => {
    const stream = new FakeStream();
    const { failures } = sinkOn(stream);
    stream.emit('error', systemError('ENOSPC'));
    stream.emit('error', systemError('ENOSPC'));
    expect(failures).toEqual(['ENOSPC']);
  });

  it('is plain on a dumb terminal, where even forced colour would be shown as letters, and only there', () => {
    const onTerminal = Object.assign(new FakeStream(), { isTTY: true });
    expect(sinkOn(onTerminal, { TERM: 'dumb', FORCE_COLOR: '3' }).sink).toMatchObject({ plain: true, color: 0 });
    expect(sinkOn(onTerminal, { TERM: 'xterm', FORCE_COLOR: '3' }).sink).toMatchObject({ plain: false, color: 3 });
    expect(sinkOn(new FakeStream(), { TERM: 'dumb', FORCE_COLOR: '3' }).sink).toMatchObject({ plain: false, color: 3 });
  });

  it('is 80 wide until a terminal says otherwise, and follows it when it is resized', () => {
    const stream = new FakeStream();
    const { sink } = sinkOn(stream);
    expect(sink.columns).toBe(80);
    stream.columns = 40;
    expect(sink.columns).toBe(40);
    stream.columns = 0;
    expect(sink.columns).toBe(80);
  });
});

describe('nodeInput', () => {
  it('reads to the end', async () => {
    const stream = new PassThrough();
    stream.write('one ');
    stream.end('two');
    const bytes = await nodeInput(stream as unknown as ReadStream).bytes();
    expect(new TextDecoder().decode(bytes)).toBe('one two');
  });

  it('stops reading what does not end', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield new Uint8Array(1024 * 1024);
      })(),
    );
    const bytes = await nodeInput(endless as unknown as ReadStream).bytes();
    expect(bytes.length).toBeLessThan(32 * 1024 * 1024);
  });
});
