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
    questions:
      - ask: Which bread went wrong, and why?
  - id: ovens
    name: Ovens
  - id: advice
    name: Advice to customers
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
  - { id: shop, name: In the shop, dimensions: [advice] }
`;

/** The digest of that role's meaning, under which a workspace keeps it beside its scorecards. */
export const EXAMPLE_DIGEST = 'sha256:d10043ed74f42b0dc3615368be406b36e11642aff4ad498de0bc7dcc50abfa19';

const ANSWERS = `format: hirecard/answers@1
role: baker
candidate: jane-doe
interviewer: ana
stage: shop
ratings: { advice: 4 }
verdict: "Yes"
`;

/** Where the example scorecard belongs. */
export const CARD_PATH = 'scorecards/baker/jane-doe/shop.ana.json';

const CARD = `{
  "format": "hirecard/scorecard@1",
  "id": "00000000-0000-7000-8000-000000000001",
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

/** A role's file, for rules that are about one part of it: what every role has, and then that part. */
export function roleWith(part: string): string {
  return `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: dough, name: Dough }
  - { id: ovens, name: Ovens }
  - { id: advice, name: Advice }
${part}`;
}

/** The example's answers file, with some of it written differently. */
export function answersWith(edits: Edits = {}, more: readonly ExampleFile[] = []): readonly ExampleFile[] {
  return [{ path: 'answers.yaml', text: edited(ANSWERS, edits) }, ...more];
}

/** The example's scorecard, with some of it written differently. */
export function cardWith(edits: Edits = {}, more: readonly ExampleFile[] = []): readonly ExampleFile[] {
  return [{ path: CARD_PATH, text: edited(CARD, edits) }, ...more];
}

/** A workspace's file of settings. */
export function settings(text: string): readonly ExampleFile[] {
  return [{ path: 'hirecard.config.yaml', text }];
}

/** @throws Error where the text to be changed is not there: then the example does not show what it says. */
function edited(text: string, edits: Edits): string {
  return Object.entries(edits).reduce((so, [found, instead]) => {
    if (!so.includes(found)) throw new Error(`The example has no ${found}`);
    return so.replace(found, () => instead);
  }, text);
}
