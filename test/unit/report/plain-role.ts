/** A small role with one of everything, built by hand so that these tests do not depend on the decoder. */
import { exact, ONE, ratio } from '../../../src/domain/exact.ts';
import type { Dimension, Role } from '../../../src/domain/role.ts';
import type { Scale } from '../../../src/domain/scale.ts';

export const ONE_TO_FIVE: Scale = {
  kind: 'numbers',
  ratings: [1, 2, 3, 4, 5].map((value) => ({
    value: exact(value),
    ...(value === 3 ? { label: 'Meets the bar' } : {}),
  })),
};

/** A dimension with a weight in percent. */
export function plainDimension(id: string, name: string, percent: number, more: Partial<Dimension> = {}): Dimension {
  return {
    id,
    name,
    share: ratio(percent, 100),
    weight: exact(percent),
    weightKind: 'percent',
    scale: ONE_TO_FIVE,
    anchors: [],
    questions: [],
    ...more,
  };
}

const DIMENSIONS: readonly Dimension[] = [
  plainDimension('strategy', 'Strategy', 40, {
    looksFor: 'Chooses what not to do',
    mustHave: { atLeast: exact(3), by: 'panel' },
    anchors: [
      { from: exact(5), to: exact(5), text: 'Names the trade-off and stands by it' },
      { from: exact(1), to: exact(2), text: 'Lists everything' },
    ],
    questions: [
      {
        ask: 'What did you stop doing?',
        kind: 'behavioural',
        listenFor: ['a real cost'],
        followUps: ['Who objected?'],
      },
    ],
  }),
  plainDimension('influence', 'Influence', 30, { group: 'collaboration' }),
  plainDimension('writing', 'Writing', 10, { group: 'collaboration' }),
  plainDimension('analytics', 'Analytics', 20),
];

export function plainRole(more: Partial<Role> = {}): Role {
  return {
    id: 'product-lead',
    title: 'Product lead',
    version: '1.2.0',
    scale: ONE_TO_FIVE,
    dimensions: DIMENSIONS,
    groups: [
      { id: 'collaboration', name: 'Collaboration', dimensions: ['influence', 'writing'], share: ratio(40, 100) },
    ],
    checks: [{ id: 'can-start', ask: 'Can start within three months', mustBe: 'yes' }],
    signals: {
      strong: [{ id: 'quantifies', text: 'Puts a number on it' }],
      weak: [{ id: 'vague', text: 'Stays vague' }],
    },
    redFlags: [{ id: 'claims-credit', text: 'Claims credit for the work of others', severity: 'review' }],
    exercises: [
      {
        id: 'case',
        title: 'Strategy case',
        minutes: { from: 45, to: 60 },
        form: 'live',
        prompt: 'A market halves.',
        feeds: ['strategy'],
      },
    ],
    stages: [
      {
        id: 'on-site',
        name: 'On site',
        minutes: { from: 60, to: 60 },
        dimensions: ['strategy', 'influence', 'writing'],
        checks: ['can-start'],
        exercises: ['case'],
        interviewers: 2,
      },
      { id: 'data', name: 'Data', dimensions: ['analytics'], checks: [], exercises: [] },
    ],
    fields: [{ id: 'next-round', ask: 'What should the next interviewer probe?', required: false }],
    evidence: 'extremes',
    panel: { combine: 'mean' },
    verdict: ['Strong no', 'No', 'Yes', 'Strong yes'],
    decision: {
      score: 'mean',
      outcomes: [
        {
          id: 'hire',
          label: 'Hire',
          countsAs: 'hire',
          threshold: { kind: 'from', unit: 'score', value: exact('3.5') },
        },
        {
          id: 'discuss',
          label: 'Discuss',
          countsAs: 'undecided',
          threshold: { kind: 'from', unit: 'score', value: exact(3) },
        },
        { id: 'no-hire', label: 'No hire', countsAs: 'no-hire' },
      ],
      otherwise: 'no-hire',
      rules: [
        {
          when: {
            kind: 'count',
            within: undefined,
            by: 'panel',
            where: [{ comparator: 'below', value: { kind: 'number', value: exact(2) } }],
            is: [{ comparator: 'at_least', value: { kind: 'number', value: ONE } }],
          },
          effect: { kind: 'at-best', outcome: 'discuss' },
          because: 'One answer far below the bar',
        },
      ],
      isDefault: false,
    },
    ...more,
  };
}
