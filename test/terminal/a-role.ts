/** A role with one of everything the walk can ask, small enough to type through. */
export const SUPPORT_ROLE = `format: hirecard/role@1
id: support
title: Support engineer
version: 1.0.0
scale:
  min: 1
  max: 5
  labels:
    1: Well below the bar
    3: Meets the bar
    5: Excellent
dimensions:
  - id: diagnosis
    name: Diagnosis
    weight: 60%
    looks_for: Finds the cause of a fault rather than its symptoms.
    anchors:
      5: Splits the problem in half with each question and names the cause before trying anything.
      3: Finds the cause with one or two hints.
      1: Tries fixes at random.
    questions:
      - ask: Tell me about a fault that took you longest to find.
        kind: behavioural
        listen_for: [ "What was ruled out, and how" ]
  - id: empathy
    name: Empathy
    weight: 40%
    anchors:
      5: Says what the caller needs before the caller does.
      1: Blames the caller.
checks:
  - id: can-start
    ask: Can start within three months
    must_be: "yes"
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
    severity: review
stages:
  - id: phone
    name: Phone interview
    minutes: 30
    dimensions: [diagnosis, empathy, can-start]
fields:
  - id: next-round
    ask: What should the next interviewer probe?
evidence: extremes
verdict: ["No", "Maybe", "Yes"]
`;

export const SUPPORT_FILES = { 'roles/support.yaml': SUPPORT_ROLE, 'scorecards/.gitkeep': '' };

/** Who and what, so that a journey can begin with the brief. */
export const WHO = [
  '--role',
  'support',
  '--candidate',
  'jane-doe',
  '--candidate-name',
  'Jane Doe',
  '--interviewer',
  'ana',
] as const;
