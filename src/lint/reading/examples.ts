/** What the examples of decoding's findings are made of: one small bakery, and one thing wrong with it at a time. */
import type { ExampleFile } from '../rule.ts';

/** The role of every workspace in which an example is checked, at `roles/baker.yaml`. */
export const EXAMPLE_ROLE = `format: hirecard/role@1
id: baker
title: Baker
evidence: extremes
dimensions:
  - id: dough
    name: Dough
  - id: ovens
    name: Ovens
  - id: advice
    name: Advice to customers
    questions:
      - ask: What would you offer instead?
checks:
  - { id: early, ask: Is ready to begin at four }
signals:
  strong:
    - { id: tastes, text: Tastes the dough }
red_flags:
  - { id: unwashed, text: Begins with unwashed hands, severity: reject }
fields:
  - { id: next, ask: What should the next interviewer look into? }
stages:
  - { id: bakery, name: In the bakery, dimensions: [dough, ovens, early] }
  - { id: shop, name: In the shop, dimensions: [advice, early] }
`;

/** The digest of that role's meaning, under which a workspace keeps it beside its scorecards. */
export const EXAMPLE_DIGEST = 'sha256:ffb7c0cbe2016624bd8c7e5b3e496ba5ed4a39cf584a4e1aef1b9394d1fabe03';

const ANSWERS = `format: hirecard/answers@1
role: baker
candidate: jane-doe
interviewer: ana
stage: shop
ratings: { advice: 4 }
verdict: "Yes"
`;

const CARD_PATH = 'scorecards/baker/jane-doe/shop.ana.json';

/** The id of the example's scorecard. */
export const EXAMPLE_CARD = '00000000-0000-7000-8000-000000000001';

const CARD = `{
  "format": "hirecard/scorecard@1",
  "id": "${EXAMPLE_CARD}",
  "role": { "id": "baker", "digest": "${EXAMPLE_DIGEST}" },
  "candidate": { "id": "jane-doe" },
  "interviewer": { "id": "ana" },
  "stage": "shop",
  "startedAt": "2026-11-20T10:00:00.000Z",
  "submittedAt": "2026-11-20T11:00:00.000Z",
  "ratings": [{ "dimension": "advice", "rating": 4 }],
  "checks": {},
  "signals": { "strong": [], "weak": [] },
  "redFlags": [],
  "fields": {},
  "verdict": { "answer": "Yes" },
  "result": {
    "outcome": "hire", "countsAs": "hire", "possible": ["hire"],
    "score": 4, "percent": 75, "coverage": 100,
    "exact": { "score": "4", "percent": "75", "coverage": "100" },
    "decidedBy": "threshold hire from 62.5%",
    "because": ["Score 4.00 is 75% of the way from worst to best, at or above 62.5%, where Hire begins."],
    "contributions": [{ "dimension": "advice", "share": 1, "rating": 4 }]
  },
  "tool": { "name": "hirecard", "version": "1.0.0" }
}
`;

/** Pairs of what stands in a file and what to put in its place. */
export type Edits = Readonly<Record<string, string>>;

/** A role's file, with more to it than every role has. */
export function roleWith(part = ''): string {
  return roleOf(
    `- { id: dough, name: Dough }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice }`,
    part,
  );
}

/** A role's file with these dimensions, a list in YAML. */
export function roleOf(dimensions: string, part = ''): string {
  return `format: hirecard/role@1
id: baker
title: Baker
dimensions:
${dimensions.replace(/^/gm, '  ')}
${part === '' ? '' : lines(part)}`;
}

/** A role's file whose decision has a rule with this condition. */
export function roleWithRule(condition: string, part = ''): string {
  const decision = `decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: decline, counts_as: no-hire }
  rules:
    - when: ${condition}
      at_best: decline`;
  return roleWith(part === '' ? decision : `${part}\n${decision}`);
}

/** The example's answers file, with some of it written differently. */
export function answersWith(edits: Edits = {}, more: readonly ExampleFile[] = []): readonly ExampleFile[] {
  return [{ path: 'answers.yaml', text: edited(ANSWERS, edits) }, ...more];
}

/** The example's scorecard, with some of it written differently. */
export function cardWith(edits: Edits = {}, more: readonly ExampleFile[] = []): readonly ExampleFile[] {
  return [...cardAt(CARD_PATH, edits), ...more];
}

/** The same, at another place of the workspace. */
export function cardAt(path: string, edits: Edits = {}): readonly ExampleFile[] {
  return [{ path, text: edited(CARD, edits) }];
}

/** What makes an amendment of it: it replaces the scorecard with this id. */
export function amending(id: string): Edits {
  return { '"stage":': `"amends": { "id": "${id}", "reason": "Mixed up two candidates" },\n  "stage":` };
}

/** Where the rubric with a digest is kept. */
export function keptRubricPath(digest: string): string {
  return `scorecards/baker/.rubrics/${digest.replace('sha256:', '')}.json`;
}

/** A workspace's file of settings. */
export function settings(text: string): readonly ExampleFile[] {
  return [{ path: 'hirecard.config.yaml', text: lines(text) }];
}

function lines(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** @throws Error where the text to be changed is not there: then the example does not show what it says. */
function edited(text: string, edits: Edits): string {
  return Object.entries(edits).reduce((so, [found, instead]) => {
    if (!so.includes(found)) throw new Error(`The example has no ${found}`);
    return so.replace(found, () => instead);
  }, text);
}
