import type { Dimension, Exercise, Group, Role, Stage } from '../../domain/role.ts';
import { canonicalJson } from '../canonical-json.ts';
import { decisionMeaning } from './decision-meaning.ts';
import { bandKey, minutesValue, numberValue, percentValue, scaleMeaning } from './meaning-values.ts';
import { ROLE_FORMAT } from './role-schema.ts';

export { scoringMeaning } from './scoring-meaning.ts';

/**
 * What a role says, as a plain JSON role file with every default written out: equal for two files that mean the same
 * (comments, key order, quotes and spellings of numbers aside), different as soon as a weight, a word or an order is.
 * Decoding it gives an equal role. A role's digest is over its canonical JSON.
 */
export function roleMeaning(role: Role): unknown {
  return {
    format: ROLE_FORMAT,
    id: role.id,
    title: role.title,
    version: role.version,
    summary: role.summary,
    source: role.source,
    scale: scaleMeaning(role.scale),
    dimensions: dimensionsMeaning(role),
    checks: role.checks.map(({ id, ask, mustBe }) => ({ id, ask, must_be: mustBe })),
    signals: { strong: role.signals.strong, weak: role.signals.weak },
    red_flags: role.redFlags,
    exercises: role.exercises.map(exerciseMeaning),
    stages: role.stages.map(stageMeaning),
    fields: role.fields,
    evidence: role.evidence,
    panel: {
      combine: role.panel.combine,
      disagreement: role.panel.disagreement && numberValue(role.panel.disagreement),
      interviewers_per_dimension: role.panel.interviewersPerDimension,
    },
    verdict: role.verdict.length === 0 ? 'none' : role.verdict,
    decision: decisionMeaning(role.decision),
  };
}

/** Groups stand where the first of their dimensions does. */
function dimensionsMeaning(role: Role): readonly unknown[] {
  const grouped = new Set<string>();
  return role.dimensions.flatMap((dimension) => {
    const group = role.groups.find(({ id }) => id === dimension.group);
    if (!group) return [dimensionMeaning(dimension, role)];
    if (grouped.has(group.id)) return [];
    grouped.add(group.id);
    return [groupMeaning(group, role)];
  });
}

function groupMeaning({ id, name, weight, weightKind }: Group, role: Role): unknown {
  const members = role.dimensions.filter(({ group }) => group === id);
  const written = weight && (weightKind === 'percent' ? percentValue(weight) : numberValue(weight));
  return { id, name, weight: written, dimensions: members.map((member) => dimensionMeaning(member, role)) };
}

/** The role's scale is not said again: a change to it is then one change. */
function dimensionMeaning(dimension: Dimension, role: Role): unknown {
  const scale = scaleMeaning(dimension.scale);
  const { mustHave, bonus } = dimension;
  return {
    id: dimension.id,
    name: dimension.name,
    weight: weightMeaning(dimension),
    bonus: bonus && percentValue(bonus),
    scale: canonicalJson(scale) === canonicalJson(scaleMeaning(role.scale)) ? undefined : scale,
    looks_for: dimension.looksFor,
    anchors: Object.fromEntries(dimension.anchors.map((anchor) => [bandKey(anchor), anchor.text])),
    must_have: mustHave && { at_least: numberValue(mustHave.atLeast), by: mustHave.by },
    questions: dimension.questions.map(({ ask, kind, listenFor, followUps }) => ({
      ask,
      kind,
      listen_for: listenFor,
      follow_ups: followUps,
    })),
  };
}

function weightMeaning({ weight, weightKind }: Dimension): number | string | undefined {
  switch (weightKind) {
    case 'percent':
      return percentValue(weight);
    case 'relative':
      return numberValue(weight);
    case 'equal':
      return undefined;
  }
}

function exerciseMeaning({ id, title, minutes, form, prompt, feeds }: Exercise): unknown {
  return { id, title, minutes: minutes && minutesValue(minutes), form, prompt, feeds };
}

function stageMeaning({ id, name, minutes, dimensions, checks, exercises, interviewers }: Stage): unknown {
  return {
    id,
    name,
    minutes: minutes && minutesValue(minutes),
    dimensions: [...dimensions, ...checks],
    exercises,
    interviewers,
  };
}
