// A role of twenty dimensions, and the way through its interview to where keys are timed.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DIMENSIONS = Array.from({ length: 20 }, (_, index) => `Dimension ${index + 1}`);

const ROLE = `format: hirecard/role@1
id: twenty
title: Role of twenty dimensions
scale:
  min: 1
  max: 5
dimensions:
${DIMENSIONS.map(
  (name, index) => `  - id: d${index + 1}
    name: ${name}
    looks_for: ${name} as this team needs it.
    anchors:
      5: Does it, and shows others how and why.
      3: Does it.
      1: Does not do it.
`,
).join('')}verdict: ["No", "Yes"]
`;

export function benchWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'hirecard-bench-'));
  for (const name of ['roles', 'scorecards', '.hirecard', 'home']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'roles', 'twenty.yaml'), ROLE);
  return folder;
}

/** Each with a candidate of its own: an interview that was begun before would be offered first. */
export const interviewOf = (candidate) => [
  'interview',
  ...['--role', 'twenty', '--candidate', candidate, '--candidate-name', 'Jane Doe', '--interviewer', 'ana'],
];

/** What is asked on the way, and the keys that answer it. */
const ANSWERS = [
  [/Ready\? /, '\r'],
  [/Evidence for Dimension \d+/, 'Said so\r'],
  [/Your rating of Dimension \d+ 1/, '3'],
  [/All in all, what is your own answer\?/, '2'],
  [/Why "Yes"\?/, 'Because\r'],
];

/** Answers everything until `pattern` is asked. */
export async function walkTo(terminal, pattern) {
  for (;;) {
    const { found } = await terminal.see(
      new RegExp([pattern, ...ANSWERS.map(([asked]) => asked)].map(sourceOf).join('|')),
    );
    if (pattern.test(found)) return;
    terminal.press(ANSWERS.find(([asked]) => asked.test(found))[1]);
  }
}

const sourceOf = ({ source }) => source;
