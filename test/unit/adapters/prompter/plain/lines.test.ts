import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Lines, openLines } from '../../../../../src/adapters/prompter/plain/lines.ts';
import { Interrupted } from '../../../../../src/world.ts';

const text = () => true;
const list = () => false;

let stdin: PassThrough;
let stop: AbortController;
let lines: Lines;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stdin = new PassThrough();
  stop = new AbortController();
  lines = openLines(Object.assign(stdin, { ref: () => {}, unref: () => {} }) as unknown as ReadStream, stop.signal);
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is typed arrives; nothing else happens in that time. */
const arrives = async (bytes: string | Buffer) => {
  stdin.write(bytes);
  await vi.advanceTimersByTimeAsync(0);
};
const afterAMoment = () => vi.advanceTimersByTimeAsync(1000);

describe('openLines', () => {
  it('gives a line without its end, its spaces and what nobody types as text', async () => {
    const line = lines.next(list);
    await arrives('  \u001b[A4\u0000\u202e \u001b[200~x\n');
    expect(await line).toMatchObject({ text: '4 x', count: 1, isCut: false, isEarly: false });
  });

  it('waits for the rest of a line, and for the rest of a character', async () => {
    const bytes = Buffer.from('Müller\n');
    const line = lines.next(list);
    await arrives(bytes.subarray(0, 2));
    await arrives(bytes.subarray(2));
    expect((await line).text).toBe('Müller');
  });

  it('takes lines that come together as one answer to a text question, and tells how many', async () => {
    const line = lines.next(text);
    await arrives('One\nTwo\n\n');
    await arrives('3\n');
    await afterAMoment();
    expect(await line).toMatchObject({ text: 'One Two 3', count: 4 });
  });

  it('takes a line that comes later as the next answer', async () => {
    const first = lines.next(text);
    await arrives('One\n');
    await afterAMoment();
    expect(await first).toMatchObject({ text: 'One', count: 1 });
    const second = lines.next(text);
    await arrives('Two\n');
    await afterAMoment();
    expect(await second).toMatchObject({ text: 'Two', count: 1 });
  });

  it('takes lines typed ahead as answers of their own, also where text is asked', async () => {
    const first = lines.next(list);
    await arrives('1\n4\nEvidence\n');
    expect((await first).text).toBe('1');
    expect(await lines.next(text)).toMatchObject({ text: '4', count: 1, isEarly: true });
    expect(await lines.next(text)).toMatchObject({ text: 'Evidence', count: 1, isEarly: true });
  });

  it('drops what came with a line that was not understood', async () => {
    const first = lines.next(list);
    await arrives('pasted\nby mistake\n3\n');
    await first;
    const dropped = lines.dropRest();
    await afterAMoment();
    expect(await dropped).toBe(2);
    const next = lines.next(list);
    await arrives('5\n');
    expect((await next).text).toBe('5');
  });

  it('knows a line that the terminal may have cut, and leaves half a character out', async () => {
    const longest = process.platform === 'darwin' ? 1023 : 4095;
    const line = lines.next(list);
    await arrives(
      Buffer.concat([Buffer.from('x'.repeat(longest - 1)), Buffer.from('ü').subarray(0, 1), Buffer.from('\n')]),
    );
    expect(await line).toMatchObject({ text: 'x'.repeat(longest - 1), isCut: true });
    const shorter = lines.next(list);
    await arrives(`${'x'.repeat(longest - 1)}\n`);
    expect(await shorter).toMatchObject({ isCut: false });
  });

  it.each([
    ['a stop signal', () => stop.abort()],
    ['the end of input', () => stdin.end()],
    ['the loss of the terminal', () => stdin.destroy()],
  ])('is interrupted by %s, and stays so', async (_, happens) => {
    const line = lines.next(text);
    const interrupted = expect(line).rejects.toBeInstanceOf(Interrupted);
    happens();
    await vi.advanceTimersByTimeAsync(0);
    await interrupted;
    await expect(lines.next(text)).rejects.toBeInstanceOf(Interrupted);
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('is interrupted by %s while it looks for what was pasted after the last line break', async (_, key) => {
    const modes: boolean[] = [];
    const tty = Object.assign(stdin, { isTTY: true, setRawMode: (isRaw: boolean) => modes.push(isRaw) });
    const own = openLines(tty as unknown as ReadStream, stop.signal);
    const line = own.next(text);
    await arrives('One\n');
    while (modes.length === 0) await vi.advanceTimersByTimeAsync(1);
    expect(modes).toEqual([true]);
    await arrives(key);
    await afterAMoment();
    await line.catch(() => {});
    await expect(own.next(text)).rejects.toBeInstanceOf(Interrupted);
    expect(modes).toEqual([true, false]);
  });

  it('hears nothing while another program has the terminal', async () => {
    await lines.lend(async () => expect(stdin.listenerCount('data')).toBe(0));
    expect(stdin.listenerCount('data')).toBe(1);
  });
});
