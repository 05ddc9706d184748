import type { By, Comparison, Condition, Narrowing } from '../../domain/condition.ts';
import { ONE } from '../../domain/exact.ts';
import type { Dimension, Role } from '../../domain/role.ts';
import { alternatives, quoted } from '../finding.ts';
import type { Path } from '../yaml/places.ts';
import { buildComparison, type Written as WrittenComparators } from './build-comparison.ts';
import { count, type Measure, percent, points, ratings, scaleValue, verdicts } from './measures.ts';
import { isKnown } from './names.ts';
import { knownOf, resolveNames } from './references.ts';
import type { RoleSource } from './role-source.ts';
import type { WrittenCondition } from './schema/condition-schema.ts';

type Part<K extends keyof WrittenCondition> = NonNullable<WrittenCondition[K]>;

interface Context {
  readonly source: RoleSource;
  readonly role: Role;
  readonly path: Path;
}

/** One kind of condition: reads its part and gives the condition, or undefined after reporting. */
type Read<W> = (context: Context, written: W) => Condition | undefined;

/** The condition with its names and values resolved against the role; undefined after reporting what is wrong. */
export function buildCondition(
  source: RoleSource,
  written: WrittenCondition,
  role: Role,
  path: Path,
): Condition | undefined {
  const kinds = KINDS.filter((kind) => written[kind] !== undefined);
  const [kind, second] = kinds;
  if (kind && !second) return readKind(kind, { source, role, path: [...path, kind] }, written);
  source.add({
    code: 'role/one-condition',
    path: second ? [...path, second] : path,
    ...(second && { at: 'key' as const }),
    message: kind
      ? `A condition is one thing; this has ${alternatives(kinds).replace(' or ', ' and ')}.`
      : 'This condition is empty.',
    hint: kind ? 'Put several in a list under "all" or "any".' : `Write one of ${alternatives(KINDS, 20)}.`,
  });
  return undefined;
}

function readKind<K extends Kind>(kind: K, context: Context, written: WrittenCondition): Condition | undefined {
  const part = written[kind];
  return part === undefined ? undefined : (READ[kind] as Read<Part<K>>)(context, part as Part<K>);
}

interface Scope {
  readonly within: Narrowing;
}

/** The dimensions that `in` names; undefined after reporting names that are none. */
function narrowing({ source, role, path }: Context, names: readonly string[] | undefined): Scope | undefined {
  if (!names) return { within: undefined };
  const known = knownOf(role.dimensions, role.groups, role.checks);
  const before = source.list.length;
  const within = resolveNames(source, known, names, [...path, 'in'], { stages: role.stages }).dimensions;
  if (source.list.length > before) return undefined;
  if (within.length > 0) return { within };
  const message = 'What is named here rates nothing.';
  source.add({ code: 'role/rates-nothing', path: [...path, 'in'], message, hint: 'Name a dimension or a group.' });
  return undefined;
}

function figure(kind: 'score' | 'percent' | 'sum'): Read<Part<'score'>> {
  return (context, written) => {
    const { source, role, path } = context;
    const scope = narrowing(context, written.in);
    if (!scope) return undefined;
    const { within } = scope;
    const is = buildComparison(source, written, figureMeasure(kind, role, within), path);
    return is && { kind, within, is };
  };
}

function figureMeasure(kind: 'score' | 'percent' | 'sum', role: Role, within: Narrowing): Measure {
  if (kind === 'percent') return percent('the percent');
  return kind === 'sum' || role.decision.score === 'sum' ? points(role, within) : scaleValue('the score', role.scale);
}

function plainFigure(kind: 'coverage' | 'interviewers' | 'disagreements', measure: Measure): Read<Part<'coverage'>> {
  return ({ source, path }, written) => {
    const is = buildComparison(source, written, measure, path);
    return is && { kind, is };
  };
}

function looked(role: Role, within: Narrowing): readonly Dimension[] {
  return role.dimensions.filter(({ id, bonus }) => (within ? within.includes(id) : !bonus));
}

const by = (written: { readonly by?: By | undefined }): By => written.by ?? 'panel';

const readRating: Read<Part<'rating'>> = ({ source, role, path }, written) => {
  const dimension = role.dimensions.find(({ id }) => id === written.of);
  const group = role.groups.find(({ id }) => id === written.of);
  if (!dimension && !group) {
    const names = [...role.dimensions, ...role.groups].map(({ id }) => id);
    isKnown(source, written.of, names, 'dimension or group', [...path, 'of']);
    return undefined;
  }
  const measure = dimension ? ratings([dimension]) : scaleValue(quoted(written.of), role.scale);
  const is = buildComparison(source, written, measure, path);
  return is && { kind: 'rating', of: { kind: dimension ? 'dimension' : 'group', id: written.of }, by: by(written), is };
};

const readEvery: Read<Part<'every'>> = (context, written) => {
  const { source, role, path } = context;
  const scope = narrowing(context, written.in);
  if (!scope) return undefined;
  const { within } = scope;
  const is = buildComparison(source, written, ratings(looked(role, within)), path);
  return is && { kind: 'every', within, by: by(written), is };
};

const readCount: Read<Part<'count'>> = (context, written) => {
  const { source, role, path } = context;
  const scope = narrowing(context, written.in);
  if (!scope) return undefined;
  const { within } = scope;
  const dimensions = looked(role, within);
  const where = buildComparison(source, written.where, ratings(dimensions), [...path, 'where']);
  const most = by(written) === 'panel' ? dimensions.length : undefined;
  const is = buildComparison(source, written, count('dimensions', most), path);
  return where && is && { kind: 'count', within, by: by(written), where, is };
};

const readVerdicts: Read<Part<'verdicts'>> = ({ source, role, path }, written) => {
  const where = buildComparison(source, written.where, verdicts(role.verdict), [...path, 'where']);
  const is = buildComparison(source, written, count('verdicts'), path);
  return where && is && { kind: 'verdicts', where, is };
};

const readRedFlags: Read<Part<'red_flags'>> = ({ source, role, path }, written) => {
  const { severity, id } = written;
  const known = role.redFlags.map((flag) => flag.id);
  if (id !== undefined && !isKnown(source, id, known, 'red flag', [...path, 'id'])) return undefined;
  const fitting = role.redFlags.filter(
    (flag) => (severity ?? flag.severity) === flag.severity && (id ?? flag.id) === flag.id,
  );
  const is = isBare(written) ? SEEN : buildComparison(source, written, count('red flags', fitting.length), path);
  return is && { kind: 'red-flags', ...(severity && { severity }), ...(id === undefined ? {} : { id }), is };
};

/** `{ id: claims-credit }` alone means that the flag was seen. */
const SEEN: Comparison = [{ comparator: 'at_least', value: { kind: 'number', value: ONE } }];

function isBare({ at_least, above, at_most, below, equals }: WrittenComparators): boolean {
  return [at_least, above, at_most, below, equals].every((value) => value === undefined);
}

const readCheck: Read<Part<'check'>> = ({ source, role, path }, { of, equals }) => {
  const known = role.checks.map(({ id }) => id);
  return isKnown(source, of, known, 'check', [...path, 'of']) ? { kind: 'check', of, equals } : undefined;
};

function readList(kind: 'all' | 'any'): Read<Part<'all'>> {
  return ({ source, role, path }, written) => {
    const conditions = written.map((part, index) => buildCondition(source, part, role, [...path, index]));
    const good = conditions.filter((condition) => condition !== undefined);
    return good.length === conditions.length ? { kind, conditions: good } : undefined;
  };
}

const readNot: Read<Part<'not'>> = ({ source, role, path }, written) => {
  const condition = buildCondition(source, written, role, path);
  return condition && { kind: 'not', condition };
};

const READ: { readonly [K in keyof Required<WrittenCondition>]: Read<Part<K>> } = {
  score: figure('score'),
  percent: figure('percent'),
  sum: figure('sum'),
  coverage: plainFigure('coverage', percent('coverage')),
  interviewers: plainFigure('interviewers', count('interviewers')),
  disagreements: plainFigure('disagreements', count('disagreements')),
  rating: readRating,
  every: readEvery,
  count: readCount,
  verdicts: readVerdicts,
  red_flags: readRedFlags,
  must_haves: (_, state) => ({ kind: 'must-haves', state }),
  check: readCheck,
  all: readList('all'),
  any: readList('any'),
  not: readNot,
};

type Kind = keyof WrittenCondition;

const KINDS = Object.keys(READ) as readonly Kind[];
