import { compareExact, type Exact, exactText, ZERO } from '../../domain/exact.ts';
import { withPointShares } from '../../domain/point-shares.ts';
import type { PanelSettings, Role } from '../../domain/role.ts';
import { type Scale, scaleSpan } from '../../domain/scale.ts';
import { quoted } from '../finding.ts';
import type { Path } from '../yaml/places.ts';
import { buildDecision } from './build-decision.ts';
import { type BuiltDimensions, buildDimensions, type WrittenDimensions } from './build-dimensions.ts';
import { buildChecks, buildFields, buildRedFlags, buildSignals } from './build-interview.ts';
import { buildScale, DEFAULT_SCALE } from './build-scale.ts';
import { buildExercises, buildStages } from './build-stages.ts';
import { DEFAULT_DECISION } from './default-decision.ts';
import { collectNames } from './names.ts';
import { readDecision, wholeDecision } from './read-decision.ts';
import type { Known } from './references.ts';
import { referring } from './referring.ts';
import type { RoleParts } from './role-parts.ts';
import { exactAt, holdingBack, type RoleSource } from './role-source.ts';
import type { WrittenPanel } from './schema/interview-schema.ts';
import { areAllWeighed } from './weighed-items.ts';

export const DEFAULT_VERDICT = ['Strong no', 'No', 'Yes', 'Strong yes'] as const;

/**
 * The role that the parts make, or undefined when a part it cannot be made without was at fault. What depends on such
 * a part is passed over, so that nothing is reported that is only its consequence.
 */
export function buildRole(source: RoleSource, parts: RoleParts): Role | undefined {
  claimNames(source, parts);
  const scale = readScale(source, parts);
  const written = dimensionsGiven(parts);
  const checks = buildChecks(parts.list('checks') ?? []);
  const described = describe(source, parts);
  const beforeWeights = source.list.length;
  const built = written && buildDimensions(source, written, scale);
  const panel = readPanel(source, parts.get('panel'), built, scale);
  const weighingIsSound = source.list.length === beforeWeights;
  const links = buildLinks(source, parts, written, checks);
  if (!built || !scale || !links) return undefined;
  // Own keys come first where roles are built: V8 takes half a microsecond for each that stands behind a spread.
  const undecided: Role = { scale, checks, panel, decision: DEFAULT_DECISION, ...described, ...built, ...links };
  const decision = parts.get('decision');
  if (decision === undefined && !parts.isTainted('decision')) return undecided;
  const file = source.document.value;
  const given = parts.whole && decision ? wholeDecision(decision) : readDecision(file);
  // A sum depends on the weights; anything else in a decision can be checked without them.
  if (!given || (given.score === 'sum' && !(weighingIsSound && areAllWeighed(file)))) return undefined;
  const decided: Role = {
    ...undecided,
    decision: buildDecision(referring(source, parts, undecided), given, undecided),
  };
  return decided.decision.score === 'sum' ? withPointShares(decided) : decided;
}

type Described = Omit<
  Role,
  'scale' | 'dimensions' | 'groups' | 'checks' | 'exercises' | 'stages' | 'panel' | 'decision'
>;

/** The parts that stand by themselves. */
function describe(source: RoleSource, parts: RoleParts): Described {
  const signals = parts.get('signals');
  return {
    signals: {
      strong: buildSignals(source, signals?.strong ?? [], ['signals', 'strong']),
      weak: buildSignals(source, signals?.weak ?? [], ['signals', 'weak']),
    },
    redFlags: buildRedFlags(source, parts.list('red_flags') ?? [], ['red_flags']),
    fields: buildFields(source, parts.list('fields') ?? []),
    evidence: parts.get('evidence') ?? 'optional',
    verdict: readVerdict(source, parts.get('verdict')),
    ...head(parts),
  };
}

function head(parts: RoleParts): Pick<Role, 'id' | 'title' | 'version' | 'summary' | 'source'> {
  const [version, summary, origin] = [parts.get('version'), parts.get('summary'), parts.get('source')];
  return {
    id: parts.get('id') ?? '',
    title: parts.get('title') ?? '',
    ...(version === undefined ? {} : { version }),
    ...(summary === undefined ? {} : { summary }),
    ...(origin && { source: defined(origin) }),
  };
}

/** Without the members that are undefined, which are not the same as absent ones. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as never;
}

/** A role without dimensions has one fault, not one for every mention of a dimension. */
function dimensionsGiven(parts: RoleParts): WrittenDimensions | undefined {
  const given = parts.list('dimensions');
  return given && given.length > 0 ? given : undefined;
}

/** Stages name dimensions, groups and checks alike, so these share one set of ids. */
function claimNames(source: RoleSource, parts: RoleParts): void {
  const names = collectNames(source);
  for (const [index, item] of (parts.list('dimensions') ?? []).entries()) {
    if (!item) continue;
    names.claim(item.id, ['dimensions', index, 'id'], item.dimensions ? 'group' : 'dimension');
    for (const [inner, member] of (item.dimensions ?? []).entries()) {
      names.claim(member.id, ['dimensions', index, 'dimensions', inner, 'id'], 'dimension');
    }
  }
  for (const [index, check] of (parts.list('checks') ?? []).entries()) {
    if (check) names.claim(check.id, ['checks', index, 'id'], 'check');
  }
}

function readScale(source: RoleSource, parts: RoleParts): Scale | undefined {
  if (parts.isTainted('scale')) return undefined;
  const written = parts.get('scale');
  return written ? buildScale(source, written, ['scale']) : DEFAULT_SCALE;
}

function buildLinks(
  source: RoleSource,
  parts: RoleParts,
  written: WrittenDimensions | undefined,
  checks: Role['checks'],
): Pick<Role, 'exercises' | 'stages'> | undefined {
  const known = written?.every((item) => item) ? knownOf(written, checks) : undefined;
  const exercises = buildExercises(source, parts.list('exercises') ?? [], known);
  if (!known) return undefined;
  const ids = parts.isKnown('exercises') ? exercises.map(({ id }) => id) : undefined;
  // Stages name dimensions and checks in one list.
  const naming = parts.isKnown('checks') ? source : holdingBack(source, ({ path }) => path[2] === 'dimensions');
  return { exercises, stages: buildStages(naming, parts.list('stages'), { known, exercises: ids }) };
}

function readPanel(
  source: RoleSource,
  written: WrittenPanel | undefined,
  built: BuiltDimensions | undefined,
  scale: Scale | undefined,
): PanelSettings {
  const disagreement = written?.disagreement === undefined ? undefined : exactAt(source, DISAGREEMENT);
  if (disagreement && built) {
    const own = built.dimensions.map((dimension) => dimension.scale);
    checkDisagreement(source, disagreement, new Set(scale ? [scale, ...own] : own));
  }
  const interviewers = written?.interviewers_per_dimension;
  return {
    combine: written?.combine ?? 'mean',
    ...(disagreement && { disagreement }),
    ...(interviewers === undefined ? {} : { interviewersPerDimension: interviewers }),
  };
}

const DISAGREEMENT: Path = ['panel', 'disagreement'];

function checkDisagreement(source: RoleSource, disagreement: Exact, scales: ReadonlySet<Scale>): void {
  const [widest] = [...scales].map(scaleSpan).sort((a, b) => compareExact(b, a));
  if (!widest || (compareExact(disagreement, ZERO) > 0 && compareExact(disagreement, widest) <= 0)) return;
  source.add({
    code: 'role/disagreement-range',
    path: DISAGREEMENT,
    message: `${quoted(exactText(disagreement)).replaceAll('"', '')} is not a range that ratings can have.`,
    hint: `Write a number above 0 and up to ${exactText(widest)}.`,
  });
}

function readVerdict(source: RoleSource, written: 'none' | readonly string[] | undefined): readonly string[] {
  if (written === undefined) return DEFAULT_VERDICT;
  if (written === 'none') return [];
  for (const [index, label] of written.entries()) {
    const first = written.indexOf(label);
    if (first === index) continue;
    source.add({
      code: 'role/verdict-twice',
      path: ['verdict', index],
      message: `The verdict ${quoted(label)} is in the list twice.`,
      hint: 'Keep one of the two.',
      related: { message: 'first here', path: ['verdict', first] },
    });
  }
  return written;
}

function knownOf(written: WrittenDimensions, checks: Role['checks']): Known {
  const items = written.filter((item) => item !== undefined);
  const groups = items.filter(({ dimensions }) => dimensions);
  return {
    dimensions: items.flatMap(({ id, dimensions }) => (dimensions ? dimensions.map((member) => member.id) : [id])),
    groups: groups.map(({ id, dimensions = [] }) => ({ id, dimensions: dimensions.map((member) => member.id) })),
    checks: checks.map(({ id }) => id),
  };
}
