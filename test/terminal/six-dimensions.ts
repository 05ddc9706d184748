/** A role of six dimensions with one of everything else, for counting what a whole interview costs in keys. */
const DIMENSIONS = ['Diagnosis', 'Empathy', 'Writing', 'Ownership', 'Priorities', 'Craft'] as const;

export const SIX_NAMES: readonly string[] = DIMENSIONS;

const DIMENSION_LINES = DIMENSIONS.map(
  (name) => `  - id: ${name.toLowerCase()}
    name: ${name}
    looks_for: ${name} as this team needs it.
    anchors:
      5: Does it and shows others how.
      3: Does it.
      1: Does not do it.
`,
).join('');

export const SIX_ROLE = `format: hirecard/role@1
id: helpdesk
title: Help desk lead
scale:
  min: 1
  max: 5
dimensions:
${DIMENSION_LINES}checks:
  - id: shifts
    ask: Can work shifts
signals:
  strong:
    - id: asks-first
      text: Asks before answering
  weak:
    - id: guesses
      text: Guesses aloud
red_flags:
  - id: blames
    text: Blames a former team
fields:
  - id: next-round
    ask: What should the next interviewer probe?
evidence: required
verdict: ["No", "Maybe", "Yes"]
`;
