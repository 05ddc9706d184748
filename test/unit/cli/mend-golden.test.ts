/** Every file that has ever been an example of something wrong, mended: what was right or readable stays it, and nothing is left to mend. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFile, surroundings } from '../../../src/cli/validate/check-file.ts';
import { mend } from '../../../src/cli/validate/mend.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { fakeWorld } from '../../fake-world.ts';

const FOLDER = 'test/golden/files';

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.ya?ml$/.test(path) && !path.startsWith('kept'))
  .flatMap((path) => {
    const bytes = readFileSync(`${FOLDER}/${path}`);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return Buffer.from(text).equals(bytes) && bytes.length < 100_000 ? [{ path, text }] : [];
  });

const around = surroundings(fakeWorld(), undefined);

const known = new Map<string, Promise<readonly Diagnostic[]>>();

/** Each text is checked once: some take a while to prove. */
function check(text: string): Promise<readonly Diagnostic[]> {
  const checked =
    known.get(text) ??
    checkFile(around, { shown: 'x.yaml', bytes: new TextEncoder().encode(text) }).then(({ findings }) => findings);
  known.set(text, checked);
  return checked;
}

describe('mending the golden files', () => {
  let mendedFiles = 0;

  it.each(files)('$path', async ({ text }) => {
    const before = await check(text);
    const mended = await mend(text, check);
    const after = await check(mended.text);
    const hadBefore = new Set(before.map(({ code, message }) => code + message));
    const wasRight = before.every(({ level }) => level !== 'error');
    const errors = after.filter(({ level, code, message }) => level === 'error' && !hadBefore.has(code + message));
    expect(errors.filter(({ code }) => wasRight || code.startsWith('yaml/'))).toEqual([]);
    if (!mended.worse) expect(after.filter(({ fix }) => fix !== undefined)).toEqual([]);
    if (mended.made.length === 0) expect(mended.text).toBe(text);
    else mendedFiles += 1;
  });

  it('has mended some', () => {
    expect(mendedFiles).toBeGreaterThan(2);
  });
});
