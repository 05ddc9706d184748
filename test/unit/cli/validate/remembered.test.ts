import { describe, expect, it } from 'vitest';
import { remembered } from '../../../../src/cli/validate/remembered.ts';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import type { Heard } from '../../../../src/lint/suppress.ts';
import { workspaceAt } from '../../../../src/store/workspace.ts';
import { FAKE_CACHE, FAKE_CWD, type FakeWorld, fakeWorld } from '../../../fake-world.ts';

const CLEAN: Heard = { findings: [], silenced: [] };
const BYTES = new TextEncoder().encode('bytes');

/** What is remembered in this world by a run that looks at nothing but single files. */
async function memoryOf(world: FakeWorld) {
  const memory = await remembered(world, workspaceAt(world, FAKE_CWD), []);
  if (!memory) throw new Error('nothing is remembered here');
  return memory;
}

function named(name: string) {
  return { path: `${FAKE_CWD}/${name}`, shown: name };
}

function finding(file: string, message = 'Something is wrong.'): Diagnostic {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  return { file, range, level: 'error', code: 'role/unknown-key', message };
}

/** Whether a later run still knows what was found in a file of this name. */
async function isKept(name: string, heard: Heard): Promise<boolean> {
  const world = fakeWorld();
  const memory = await memoryOf(world);
  memory.remember(named(name), BYTES, heard);
  await memory.keep();
  const known = (await memoryOf(world)).recall(named(name), BYTES);
  if (known) expect(known).toEqual(heard);
  return known !== undefined;
}

describe('what is remembered', () => {
  it('is as it was, told and silenced', async () => {
    expect(await isKept('a.yaml', CLEAN)).toBe(true);
    const silenced = [{ finding: finding('a.yaml'), reason: 'tab\tand\nline' }];
    expect(await isKept('a.yaml', { findings: [finding('a.yaml')], silenced: [] })).toBe(true);
    expect(await isKept('a.yaml', { findings: [], silenced })).toBe(true);
  });

  it('names the file as it is shown then, and is of these bytes', async () => {
    const world = fakeWorld();
    const memory = await memoryOf(world);
    memory.remember(named('a.yaml'), BYTES, { findings: [finding('a.yaml')], silenced: [] });
    await memory.keep();
    const later = await memoryOf(world);
    expect(later.recall({ ...named('a.yaml'), shown: '../a.yaml' }, BYTES)?.findings).toEqual([finding('../a.yaml')]);
    expect(later.recall(named('a.yaml'), new TextEncoder().encode('byte'))).toBeUndefined();
    expect(later.recall(named('b/a.yaml'), BYTES)).toBeUndefined();
  });

  it('is nothing that is also about another file, whose bytes may change', async () => {
    const findings = [finding('a.yaml'), finding('b.yaml')];
    expect(await isKept('a.yaml', { findings, silenced: [] })).toBe(false);
    const silenced = [{ finding: finding('b.yaml'), reason: 'so' }];
    expect(await isKept('a.yaml', { findings: [], silenced })).toBe(false);
  });

  it('is nothing about names that could be taken for another line', async () => {
    const forged = 'a.yaml\t123456789012345678901234\nb.yaml';
    for (const name of ['a\nb.yaml', 'a\tb.yaml', 'a\rb.yaml', 'a\ud800.yaml', forged]) {
      expect([name, await isKept(name, CLEAN)]).toEqual([name, false]);
    }
    expect(await isKept('für alle – 日本.yaml', CLEAN)).toBe(true);
  });

  it('is a few thousand characters of a file at most, and then not what was found before either', async () => {
    const long = { findings: [finding('a.yaml', 'x'.repeat(4_000))], silenced: [] };
    expect(await isKept('a.yaml', { findings: [finding('a.yaml', 'x'.repeat(3_000))], silenced: [] })).toBe(true);
    expect(await isKept('a.yaml', long)).toBe(false);
    const world = fakeWorld();
    const memory = await memoryOf(world);
    memory.remember(named('a.yaml'), BYTES, CLEAN);
    await memory.keep();
    const later = await memoryOf(world);
    later.remember(named('a.yaml'), new Uint8Array([1]), long);
    await later.keep();
    expect((await memoryOf(world)).recall(named('a.yaml'), BYTES)).toBeUndefined();
  });

  it('is two million bytes at most, and those that were looked at last', async () => {
    const world = fakeWorld();
    // Three bytes in UTF-8 each: 600 names of 3,000 bytes and a mark nearly fill it.
    const name = (number: number) => `${'語'.repeat(1_000)}${number}`;
    const first = await memoryOf(world);
    for (let number = 0; number < 600; number += 1) first.remember(named(name(number)), BYTES, CLEAN);
    await first.keep();
    const second = await memoryOf(world);
    for (let number = 600; number < 700; number += 1) second.remember(named(name(number)), BYTES, CLEAN);
    await second.keep();
    const third = await memoryOf(world);
    const isKnown = (number: number) => third.recall(named(name(number)), BYTES) !== undefined;
    const known = Array.from({ length: 700 }, (_, number) => number).filter(isKnown);
    expect(known.slice(-100)).toEqual(Array.from({ length: 100 }, (_, number) => 600 + number));
    expect(known.length).toBeGreaterThan(640);
    expect(known.length).toBeLessThan(667);
  });

  it('is written once, when something is new', async () => {
    const world = fakeWorld();
    const memory = await memoryOf(world);
    await memory.keep();
    expect(world.files.writes).toEqual([]);
    memory.remember(named('a.yaml'), BYTES, CLEAN);
    await memory.keep();
    const later = await memoryOf(world);
    later.recall(named('a.yaml'), BYTES);
    await later.keep();
    expect(world.files.writes).toEqual([expect.stringMatching(new RegExp(`^${FAKE_CACHE}/validated/[\\w-]{24}$`))]);
  });
});
