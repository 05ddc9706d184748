/** What fits quickly is what zod makes of a value, and whatever zod takes fits. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openDocument } from '../../src/source/document.ts';
import { roleSchema } from '../../src/source/role/role-schema.ts';
import { fitting } from '../../src/source/shape/fitting.ts';

/** Whether the value fits; what is made of it must then be what zod makes of it. */
function agrees(value: unknown): boolean {
  const parsed = roleSchema.safeParse(value);
  const fitted = fitting(roleSchema, value);
  expect(fitted === undefined).toBe(!parsed.success);
  if (parsed.success) expect(fitted).toEqual(parsed.data);
  return parsed.success;
}

const FILES = ['roles', 'test/golden/files/roles']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(folder, name)),
  )
  .map((path) => [path, openDocument(readFileSync(path), path).document?.value] as const)
  .filter(([, value]) => typeof value === 'object');

const WHOLE: unknown = openDocument(readFileSync('test/golden/files/roles/ok/everything.yaml'), 'x.yaml').document
  ?.value;

const odd = fc.constantFrom<unknown>(
  '', ' ', ' text ', 'none', 'yes', '20%', '60-90', '1.0.0', 0, -1, 0.5, 60, 5000, NaN, true, null, [], [1, 2],
  ['a', ' b '], {}, { at_least: 1 }, { id: 'a', text: 'b ' }, { min: 1, max: 3 }, { 1: 'a', 2: ' b' }, { not: { all: [] } },
); // biome-ignore format: a list of values

/** A copy in which what stands at one place is something else, or is there under another name. */
function changed(value: unknown, steps: readonly number[], put: unknown, name: string | undefined): unknown {
  const root: unknown = structuredClone(value);
  let parent: unknown;
  let key: string | undefined;
  let at: unknown = root;
  for (const step of steps) {
    if (typeof at !== 'object' || at === null || Object.keys(at).length === 0) break;
    parent = at;
    key = Object.keys(at)[step % Object.keys(at).length];
    at = Reflect.get(at, key as string);
  }
  if (typeof parent !== 'object' || parent === null || key === undefined) return root;
  if (name !== undefined) Reflect.deleteProperty(parent, key);
  const member = { value: name === undefined ? put : at, configurable: true, enumerable: true, writable: true };
  Reflect.defineProperty(parent, name ?? key, member);
  return root;
}

describe('what fits a schema', () => {
  it.each(FILES)('is as zod has it in %s', (_, value) => {
    agrees(value);
  });

  it('is as zod has it where one thing is another', () => {
    const steps = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 7 });
    const name = fc.option(fc.constantFrom('id', 'name', 'extra', 'toString'), {
      nil: undefined,
      freq: 4,
    });
    let good = 0;
    fc.assert(
      fc.property(steps, odd, name, (...change) => {
        if (agrees(changed(WHOLE, ...change))) good += 1;
      }),
      { numRuns: 3000 },
    );
    expect(good).toBeGreaterThan(150);
    expect(good).toBeLessThan(2850);
  });

  it('is left to zod where it passes a key over', () => {
    const anchors: unknown = JSON.parse('{ "1": "a", "__proto__": "b" }');
    const item = roleSchema.shape.dimensions.element;
    expect(item.safeParse({ id: 'a', name: 'A', anchors }).success).toBe(true);
    expect(fitting(item, { id: 'a', name: 'A', anchors })).toBeUndefined();
  });

  it('is not told of a schema that it does not know', () => {
    expect(() => fitting(z.object({ a: z.string() }), { a: 'x' })).toThrow(RangeError);
    expect(() => fitting(z.date(), new Date(0))).toThrow(RangeError);
    expect(() => fitting(z.string().max(3), 'x')).toThrow(RangeError);
  });
});
