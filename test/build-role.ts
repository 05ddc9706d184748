/**
 * Roles and cards for tests, out of as few words as possible. It builds what the decoder would build from the file
 * that says the same, without going through a file.
 */
import type { Comparator, Comparison, Value } from '../src/domain/condition.ts';
import { type Exact, exact, ONE, sum, ZERO } from '../src/domain/exact.ts';
import type { Check, CountsAs, Dimension, Group, Outcome, PanelSettings, Role, Rule } from '../src/domain/role.ts';
import type { Scale } from '../src/domain/scale.ts';
import { type Answers, type Assessment, NO_ANSWERS, type NotAssessedReason } from '../src/domain/scorecard.ts';

type Numeral = number | string;

/** [min, max] or [min, max, step] of numbers, { words } worst first, or { list } of numbers. */
export type ScaleBrief =
  | readonly [Numeral, Numeral, Numeral?]
  | { readonly words: readonly string[] }
  | { readonly list: readonly Numeral[] };

export interface DimensionBrief {
  readonly id: string;
  readonly name?: string;
  /** '20%' is a percent, a number is relative, none is equal. */
  readonly weight?: Numeral;
  readonly bonus?: Numeral;
  readonly scale?: ScaleBrief;
  readonly labels?: Readonly<Record<string, string>>;
  readonly mustHave?: Numeral | { readonly atLeast: Numeral; readonly by: 'panel' | 'interviewer' };
}

export interface GroupBrief {
  readonly id: string;
  readonly name?: string;
  readonly weight?: Numeral;
  readonly dimensions: readonly (string | DimensionBrief)[];
}

export interface OutcomeBrief {
  readonly id: string;
  readonly label?: string;
  readonly countsAs?: CountsAs;
  /** '62.5%' is a percent of the way, a number is in the score's units. */
  readonly from?: Numeral;
  readonly above?: Numeral;
}

export interface RoleBrief {
  readonly scale?: ScaleBrief;
  readonly labels?: Readonly<Record<string, string>>;
  readonly dimensions: readonly (string | DimensionBrief | GroupBrief)[];
  readonly stages?: Readonly<Record<string, readonly string[]>>;
  readonly stageChecks?: Readonly<Record<string, readonly string[]>>;
  readonly checks?: readonly (string | Partial<Check>)[];
  readonly redFlags?: Readonly<Record<string, 'reject' | 'review' | 'note'>>;
  readonly verdict?: readonly string[];
  readonly panel?: Partial<Omit<PanelSettings, 'disagreement'>> & { readonly disagreement?: Numeral };
  readonly score?: 'mean' | 'sum';
  readonly outcomes?: readonly OutcomeBrief[];
  readonly otherwise?: string;
  readonly rules?: readonly Rule[];
}

/** The built-in decision of a role without a `decision` block. */
export const DEFAULT_OUTCOMES: readonly OutcomeBrief[] = [
  { id: 'strong-hire', label: 'Strong hire', countsAs: 'hire', from: '80%' },
  { id: 'hire', label: 'Hire', countsAs: 'hire', from: '62.5%' },
  { id: 'discuss', label: 'Discuss', countsAs: 'undecided', from: '50%' },
  { id: 'no-hire', label: 'No hire', countsAs: 'no-hire', from: '25%' },
  { id: 'strong-no-hire', label: 'Strong no hire', countsAs: 'no-hire' },
];

export function buildRole(brief: RoleBrief): Role {
  const scale = withLabels(buildScale(brief.scale ?? [1, 5]), brief.labels);
  const siblings = brief.dimensions.map((it): DimensionBrief | GroupBrief =>
    typeof it === 'string' ? { id: it } : it,
  );
  const shares = sharesOf(siblings);
  const dimensions = siblings.flatMap((it, index): readonly Dimension[] => {
    const share = shares[index] as Exact;
    if (!('dimensions' in it)) return [buildDimension(it, share, scale)];
    const own = it.dimensions.map((one) => (typeof one === 'string' ? { id: one } : one));
    const inner = sharesOf(own);
    return own.map((one, at) => buildDimension(one, share.mul(inner[at] as Exact), scale, it.id));
  });
  const groups = siblings.flatMap((it) => ('dimensions' in it ? [buildGroup(it, dimensions)] : []));
  const checks = (brief.checks ?? []).map((it) => buildCheck(it));
  const outcomes = (brief.outcomes ?? DEFAULT_OUTCOMES).map(buildOutcome);
  const panel = brief.panel ?? {};
  return {
    id: 'tester',
    title: 'Tester',
    scale,
    dimensions,
    groups,
    checks,
    signals: { strong: [], weak: [] },
    redFlags: Object.entries(brief.redFlags ?? {}).map(([id, severity]) => ({ id, text: `Flag ${id}`, severity })),
    exercises: [],
    stages: Object.entries(brief.stages ?? { interview: dimensions.map(({ id }) => id) }).map(([id, ids]) => ({
      id,
      name: id,
      dimensions: dimensions.map((one) => one.id).filter((one) => ids.includes(one)),
      checks: brief.stageChecks?.[id] ?? checks.map((one) => one.id),
      exercises: [],
    })),
    fields: [],
    evidence: 'optional',
    panel: {
      combine: panel.combine ?? 'mean',
      ...(panel.disagreement === undefined ? {} : { disagreement: exact(panel.disagreement) }),
      ...(panel.interviewersPerDimension === undefined
        ? {}
        : { interviewersPerDimension: panel.interviewersPerDimension }),
    },
    verdict: brief.verdict ?? [],
    decision: {
      score: brief.score ?? 'mean',
      outcomes,
      otherwise: brief.otherwise ?? (outcomes.at(-1) as Outcome).id,
      rules: brief.rules ?? [],
      isDefault: brief.outcomes === undefined && brief.rules === undefined,
    },
  };
}

export function buildScale(brief: ScaleBrief): Scale {
  if ('words' in brief) {
    return { kind: 'words', ratings: brief.words.map((label, index) => ({ value: exact(index + 1), label })) };
  }
  if ('list' in brief) return { kind: 'list', ratings: brief.list.map((value) => ({ value: exact(value) })) };
  const [min, max, step = 1] = brief;
  const ratings = [{ value: exact(min) }];
  for (let value = exact(min).add(exact(step)); value.compare(exact(max)) <= 0; value = value.add(exact(step))) {
    ratings.push({ value });
  }
  return { kind: 'numbers', ratings };
}

function withLabels(scale: Scale, labels: Readonly<Record<string, string>> = {}): Scale {
  const ratings = scale.ratings.map((rating) => {
    const label = labels[rating.value.toString()] ?? rating.label;
    return label === undefined ? rating : { ...rating, label };
  });
  return { ...scale, ratings };
}

function sharesOf(siblings: readonly (DimensionBrief | GroupBrief)[]): readonly Exact[] {
  const weights = siblings.map((it): Exact => {
    if ('bonus' in it && it.bonus !== undefined) return ZERO;
    if (it.weight !== undefined) return exact(String(it.weight).replace('%', ''));
    if (!('dimensions' in it)) return ONE;
    const own = it.dimensions.map((one): DimensionBrief => (typeof one === 'string' ? { id: one } : one));
    return sum(
      own.map(({ weight, bonus }) => (bonus === undefined ? exact(String(weight ?? 1).replace('%', '')) : ZERO)),
    );
  });
  const whole = sum(weights);
  return weights.map((weight) => weight.div(whole));
}

function buildDimension(brief: DimensionBrief, share: Exact, roleScale: Scale, group?: string): Dimension {
  const { id, weight, bonus, mustHave } = brief;
  const minimum = typeof mustHave === 'object' ? mustHave : { atLeast: mustHave ?? 0, by: 'panel' as const };
  return {
    id,
    name: brief.name ?? id.charAt(0).toUpperCase() + id.slice(1),
    ...(group === undefined ? {} : { group }),
    share,
    weight: weight === undefined ? ONE : exact(String(weight).replace('%', '')),
    weightKind: weight === undefined ? 'equal' : String(weight).endsWith('%') ? 'percent' : 'relative',
    ...(bonus === undefined ? {} : { bonus: exact(bonus) }),
    scale: withLabels(brief.scale ? buildScale(brief.scale) : roleScale, brief.labels),
    anchors: [],
    ...(mustHave === undefined ? {} : { mustHave: { atLeast: exact(minimum.atLeast), by: minimum.by } }),
    questions: [],
  };
}

function buildGroup({ id, name, weight }: GroupBrief, dimensions: readonly Dimension[]): Group {
  const own = dimensions.filter(({ group }) => group === id);
  return {
    id,
    name: name ?? id,
    dimensions: own.map((one) => one.id),
    share: sum(own.map(({ share }) => share)),
    ...(weight === undefined
      ? {}
      : {
          weight: exact(String(weight).replace('%', '')),
          weightKind: String(weight).endsWith('%') ? ('percent' as const) : ('relative' as const),
        }),
  };
}

function buildCheck(brief: string | Partial<Check>): Check {
  const { id = 'check', ask = `Is ${id} so`, mustBe } = typeof brief === 'string' ? { id: brief } : brief;
  return { id, ask, ...(mustBe === undefined ? {} : { mustBe }) };
}

function buildOutcome({ id, label = id, countsAs, from, above }: OutcomeBrief): Outcome {
  const bar = from ?? above;
  const meaning = countsAs ?? (id.includes('no') ? 'no-hire' : id.includes('hire') ? 'hire' : 'undecided');
  if (bar === undefined) return { id, label, countsAs: meaning };
  const unit = String(bar).endsWith('%') ? 'percent' : 'score';
  const kind = from === undefined ? 'above' : 'from';
  return { id, label, countsAs: meaning, threshold: { kind, unit, value: exact(String(bar).replace('%', '')) } };
}

/** A comparison as it is written in a file: is({ at_least: 3, below: '50%' }); other words are labels. */
export function is(written: Partial<Record<Comparator, Numeral>>): Comparison {
  return Object.entries(written).map(([comparator, value]) => ({
    comparator: comparator as Comparator,
    value: valueOfText(String(value)),
  }));
}

function valueOfText(text: string): Value {
  if (text === 'must_have') return { kind: 'must-have' };
  if (text.endsWith('%')) return { kind: 'percent', value: exact(text.slice(0, -1)) };
  return /^[-\d.]+$/.test(text) ? { kind: 'number', value: exact(text) } : { kind: 'label', label: text };
}

export const decides = (outcome: string, when: Rule['when'], because?: string): Rule => ({
  when,
  effect: { kind: 'then', outcome },
  ...(because === undefined ? {} : { because }),
});

export const caps = (outcome: string, when: Rule['when'], because?: string): Rule => ({
  ...decides(outcome, when, because),
  effect: { kind: 'at-best', outcome },
});

export interface CardBrief {
  /** A number rates; a word is the reason why not. */
  readonly ratings?: Readonly<Record<string, number | NotAssessedReason>>;
  readonly checks?: Readonly<Record<string, 'yes' | 'no'>>;
  readonly redFlags?: readonly string[];
  readonly verdict?: string;
  readonly interviewer?: string;
  readonly stage?: string;
}

export interface TestCard extends Answers {
  readonly id: string;
  readonly interviewer: string;
  readonly stage: string;
}

export function card(brief: CardBrief): TestCard {
  const { interviewer = 'ana', stage = 'interview' } = brief;
  return {
    ...NO_ANSWERS,
    id: `${stage}.${interviewer}`,
    interviewer,
    stage,
    assessments: Object.entries(brief.ratings ?? {}).map(
      ([dimension, it]): Assessment =>
        typeof it === 'number'
          ? { kind: 'rated', dimension, rating: exact(it) }
          : { kind: 'not-assessed', dimension, reason: it },
    ),
    checks: brief.checks ?? {},
    redFlags: (brief.redFlags ?? []).map((id) => ({ id })),
    ...(brief.verdict === undefined ? {} : { verdict: { answer: brief.verdict } }),
  };
}

/** Ratings in the order of the role's dimensions, as a table lists them; null leaves one out. */
export function inOrder(role: Role, ratings: readonly (number | NotAssessedReason | null)[]): CardBrief['ratings'] {
  const pairs = role.dimensions.map(({ id }, index) => [id, ratings[index]] as const);
  return Object.fromEntries(pairs.flatMap(([id, it]) => (it === null || it === undefined ? [] : [[id, it]])));
}
