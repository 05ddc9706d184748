/** Laws of files of settings: never a crash on any text, and whatever is taken can be used and shown. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { identifierProblem } from '../../src/domain/identifier.ts';
import { decodeConfig } from '../../src/source/config/decode-config.ts';

const GOOD =
  'format: hirecard/config@1\ninterviewer: { id: ana, name: Ana }\nrole: baker\nstage: bench\neditor: vi\nplain: true\n';

/** A right file with a piece of it cut out and something put in its place. */
const damaged = fc
  .tuple(
    fc.nat(GOOD.length),
    fc.nat(12),
    fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('null', '[', '{}', '- ', '\t', 'é', '\u202e', '1', '"', ': '),
    ),
  )
  .map(([at, length, put]) => GOOD.slice(0, at) + put + GOOD.slice(at + length));

it.each(['person', 'workspace'] as const)(
  'a damaged file of a %s is refused with a reason, or its ids are right',
  (owner) => {
    fc.assert(
      fc.property(damaged, (text) => {
        const decoded = decodeConfig(text, 'config.yaml', owner);
        if (!decoded.ok) {
          expect(decoded.findings.some(({ level }) => level === 'error')).toBe(true);
          return;
        }
        const { settings, lines } = decoded.value;
        const ids = [settings.interviewer?.id, settings.role, settings.stage].filter((id) => id !== undefined);
        expect(ids.map(identifierProblem).filter((problem) => problem !== undefined)).toEqual([]);
        expect(Object.keys(lines)).toEqual(Object.keys(settings));
        expect(decoded.findings.every(({ level }) => level !== 'error')).toBe(true);
        if (owner === 'workspace') expect(settings.editor).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  },
);

it('any bytes at all are never a crash', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const decoded = decodeConfig(bytes, 'config.yaml', 'person');
      if (decoded.ok) expect(decoded.value.settings).toEqual({});
    }),
  );
});
