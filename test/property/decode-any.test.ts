/** No decoder throws, on any bytes, and every finding has a place that can be shown: roles, answers, cards, settings, drafts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { check, type Kind } from '../../scripts/fuzz/target.ts';

const KINDS: readonly Kind[] = ['role', 'answers', 'scorecard', 'config', 'draft'];

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .map((name) => join(folder, name));
}

/** Real files of every kind, which a slip of the hand begins with. */
const SEEDS = filesIn('test/golden/files')
  .map((path) => readFileSync(path))
  .filter((bytes) => bytes.length < 20_000);

const kind = fc.constantFrom(...KINDS);
const SIGNS = [
  '\n',
  ' ',
  '- ',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|',
  '&a ',
  '*a',
  '#',
  '\t',
  '\u00A0',
  '\u202E',
  '\0',
  '1',
  '%',
];

describe('every decoder', () => {
  // A value without a prototype cannot be made into text: this threw for settings.
  it.each(KINDS)('takes keys with values for its format: %s', (which) => {
    for (const format of ['{ a: b }', '[{ a: b }]', 'null', '1', '.nan']) {
      check(which, new TextEncoder().encode(`format: ${format}\n`));
    }
  });

  it('takes any bytes', () => {
    fc.assert(fc.property(kind, fc.uint8Array({ maxLength: 300 }), check), { numRuns: 300 });
  });

  it('takes any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 }).map((value) => new TextEncoder().encode(value));
    fc.assert(fc.property(kind, text, check), { numRuns: 300 });
  });

  it('takes any JSON under its keys', () => {
    const key = fc.constantFrom(
      ...[
        'format',
        'id',
        'role',
        'candidate',
        'interviewer',
        'stage',
        'ratings',
        'checks',
        'signals',
        'redFlags',
        'red_flags',
      ],
      ...[
        'fields',
        'verdict',
        'notes',
        'result',
        'rubric',
        'submitted_at',
        'validate',
        'editor',
        '__proto__',
        'dimensions',
      ],
    );
    const file = fc.tuple(kind, fc.array(fc.tuple(key, fc.jsonValue({ maxDepth: 4 })), { maxLength: 8 }));
    fc.assert(
      fc.property(file, ([which, members]) => {
        const text = JSON.stringify({ format: `hirecard/${which}@1`, ...Object.fromEntries(members) });
        check(which, new TextEncoder().encode(text));
      }),
      { numRuns: 300 },
    );
  });

  it('takes a real file of another kind, and one cut short or with a sign too many', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        kind,
        fc.constantFrom(...SEEDS),
        place,
        fc.constantFrom('', ...SIGNS),
        fc.boolean(),
        (which, seed, at, sign, isCut) => {
          const text = seed.toString('utf8');
          const offset = Math.floor(at * text.length);
          const rest = isCut ? '' : text.slice(offset);
          check(which, new TextEncoder().encode(text.slice(0, offset) + sign + rest));
        },
      ),
      { numRuns: 300 },
    );
  });
});
