/** Checks, signals, red flags, fields and the verdict: everything of a scorecard that is not a rating. */
import type { Role, Stage } from '../../domain/role.ts';
import type { Answers } from '../../domain/scorecard.ts';
import type { Faults, Path } from '../family-faults.ts';
import { isKnownName, type NameKind } from './known-name.ts';

/** What a file holds, keyed as in that file. A part that is undefined was at fault itself and is passed over. */
export interface WrittenSigns {
  readonly checks: Readonly<Record<string, 'yes' | 'no' | undefined>>;
  readonly strong: readonly (string | undefined)[];
  readonly weak: readonly (string | undefined)[];
  readonly redFlags: readonly WrittenRedFlag[];
  readonly fields: Readonly<Record<string, string | undefined>>;
  readonly verdict?: { readonly answer: string; readonly reason?: string | undefined; readonly path: Path } | undefined;
}

export interface WrittenRedFlag {
  readonly id: string;
  readonly evidence?: string | undefined;
  readonly path: Path;
}

export type Signs = Omit<Answers, 'assessments'>;

export function resolveSigns(faults: Faults, role: Role, stage: Stage, written: WrittenSigns): Signs {
  const verdict = resolveVerdict(faults, role, written.verdict);
  return {
    checks: resolveRecord(faults, checkNames(stage), written.checks, 'checks'),
    signals: {
      strong: resolveList(faults, signalNames(role, 'strong'), entries(written.strong, ['signals', 'strong'])),
      weak: resolveList(faults, signalNames(role, 'weak'), entries(written.weak, ['signals', 'weak'])),
    },
    redFlags: resolveRedFlags(faults, role, written.redFlags),
    fields: resolveRecord(faults, fieldNames(role), written.fields, 'fields'),
    ...(verdict ? { verdict } : {}),
  };
}

function checkNames(stage: Stage): NameKind {
  return { code: 'unknown-check', what: `check of the stage ${stage.id}`, known: stage.checks };
}

function signalNames(role: Role, side: 'strong' | 'weak'): NameKind {
  const other = side === 'strong' ? 'weak' : 'strong';
  const elsewhere = (name: string) =>
    idsOf(role.signals[other]).includes(name) ? `It is a ${other} signal: list it under "${other}".` : undefined;
  return { code: 'unknown-signal', what: `${side} signal of this role`, known: idsOf(role.signals[side]), elsewhere };
}

function fieldNames(role: Role): NameKind {
  return { code: 'unknown-field', what: 'field of this role', known: idsOf(role.fields) };
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

/** The known entries, in the role's order. */
function resolveRecord<T extends string>(
  faults: Faults,
  kind: NameKind,
  written: Readonly<Record<string, T | undefined>>,
  key: string,
): Readonly<Record<string, T>> {
  const given = new Map(Object.entries(written));
  for (const name of given.keys()) isKnownName(faults, kind, name, [key, name], 'key');
  return Object.fromEntries(
    kind.known.flatMap((name) => {
      const value = given.get(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

interface Entry {
  readonly id: string;
  readonly path: Path;
}

function entries(written: readonly (string | undefined)[], path: Path): readonly Entry[] {
  return written.flatMap((id, index) => (id === undefined ? [] : [{ id, path: [...path, index] }]));
}

/** The known ids, each once, in the role's order. Ticking the same sign twice is harmless, but surely not meant. */
function resolveList(faults: Faults, kind: NameKind, written: readonly Entry[]): readonly string[] {
  const seen = new Set<string>();
  for (const { id, path } of written) {
    if (!isKnownName(faults, kind, id, path)) continue;
    if (seen.has(id)) {
      const message = `"${id}" is listed twice.`;
      faults.add({
        code: 'listed-twice',
        path,
        level: 'warning',
        message,
        hint: 'It counts once; one of the two can go.',
      });
    }
    seen.add(id);
  }
  return kind.known.filter((id) => seen.has(id));
}

function resolveRedFlags(faults: Faults, role: Role, written: readonly WrittenRedFlag[]): Answers['redFlags'] {
  const kind: NameKind = { code: 'unknown-red-flag', what: 'red flag of this role', known: idsOf(role.redFlags) };
  const ids = resolveList(faults, kind, written);
  return ids.map((id) => {
    const evidence = written.find((flag) => flag.id === id && flag.evidence)?.evidence;
    return { id, ...(evidence ? { evidence } : {}) };
  });
}

function resolveVerdict(faults: Faults, role: Role, written: WrittenSigns['verdict']): Answers['verdict'] {
  if (!written) return undefined;
  const kind: NameKind = { code: 'unknown-verdict', what: 'verdict of this role', known: role.verdict };
  if (!isKnownName(faults, kind, written.answer, written.path)) return undefined;
  return { answer: written.answer, ...(written.reason ? { reason: written.reason } : {}) };
}
