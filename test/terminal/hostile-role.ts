/** A role, a person and answers whose every free text is as bad as text can be. */

/** What turns or hides text and what breaks a count of columns. */
const MISLEADING = [
  '\u202eesrever\u2066',
  'ze\u200bro\ufeff',
  `a${'\u0301'.repeat(40)}`,
  '👩‍👩‍👧‍👦👍🏽',
  '山田太郎',
  'w'.repeat(300),
].join(' ');

/** Controls besides, which role files are refused for but which can be typed, pasted and named on a command line. */
export const HOSTILE = [
  '\u001b[2J\u001b[31m',
  '\u001b]0;owned\u0007\u001b]52;c;b3duZWQ=\u0007',
  '\u009b31m\u009d0;owned\u009c',
  'x\rover\bwritten',
  MISLEADING,
].join(' ');

/** As YAML takes it: what nobody sees is written as an escape. */
const q = (text: string) =>
  JSON.stringify(`${text} ${MISLEADING}`).replace(
    /[\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (hidden) => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Ids have to be plain; every other text is not. */
export const HOSTILE_ROLE = `format: hirecard/role@1
id: support
title: ${q('Title')}
summary: ${q('Summary')}
scale:
  min: 1
  max: 3
  labels:
    1: ${q('Low')}
    3: ${q('High')}
dimensions:
  - id: diagnosis
    name: ${q('Diagnosis')}
    looks_for: ${q('Looks')}
    anchors:
      3: ${q('Best')}
      1: ${q('Worst')}
    questions:
      - ask: ${q('Ask')}
        listen_for: [ ${q('Listen')} ]
        follow_ups: [ ${q('Follow')} ]
checks:
  - id: can-start
    ask: ${q('Check')}
signals:
  strong:
    - id: strong
      text: ${q('Strong')}
  weak:
    - id: weak
      text: ${q('Weak')}
red_flags:
  - id: flag
    text: ${q('Flag')}
exercises:
  - id: case
    title: ${q('Case')}
    prompt: ${q('Prompt')}
    feeds: [diagnosis]
stages:
  - id: phone
    name: ${q('Phone')}
    minutes: 30
    dimensions: [diagnosis, can-start]
    exercises: [case]
fields:
  - id: next
    ask: ${q('Field')}
evidence: optional
verdict: [ ${q('No')}, ${q('Yes')} ]
`;
