// Role files as a company of any size would have them: about 150 lines, 7 KB, 6 to 8 dimensions, nothing to find in
// them, and no two alike. The words are invented; the shape is that of the roles that come with hirecard.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small generator of even numbers from 0 to 1 (mulberry32): the same files on every machine. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const BEGINNINGS = ['br', 'd', 'f', 'gl', 'k', 'l', 'm', 'pl', 'qu', 'st', 'tr', 'v', 'w', 'z'];
const MIDDLES = ['ado', 'elu', 'imo', 'oro', 'uva', 'ena', 'ilo', 'omi', 'atu', 'ebi'];
const ENDS = ['bex', 'dran', 'fil', 'kort', 'lum', 'mir', 'nask', 'pell', 'rusk', 'tav', 'vorn', 'zeb'];

const WEIGHTS = {
  6: [25, 20, 20, 15, 10, 10],
  7: [20, 20, 15, 15, 10, 10, 10],
  8: [20, 15, 15, 10, 10, 10, 10, 10],
};

/** @param index of the file; also its seed */
export function roleFile(index) {
  const roll = dice(index + 1);
  const pick = (list) => list[Math.floor(roll() * list.length)];
  const used = new Set();
  const word = () => {
    for (;;) {
      const made = pick(BEGINNINGS) + pick(MIDDLES) + pick(ENDS);
      if (used.has(made)) continue;
      used.add(made);
      return made;
    }
  };
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const count = 6 + (index % 3);
  const id = `${word()}-${index}`;
  const dimensions = WEIGHTS[count].map((weight, place) => dimension({ weight, place, word, capital }));
  const ids = dimensions.map((one) => one.id);
  const half = Math.ceil(count / 2);
  const text = `format: hirecard/role@1
id: ${id}
title: ${capital(word())} ${word()} keeper
version: 1.${index % 10}.0
summary: >-
  Looks after every ${word()} between the ${word()} and the ${word()}, and answers for what leaves the ${word()}.
source:
  note: weighed by the ${word()} hours of last year
scale: { min: 1, max: 5 }
dimensions:
${dimensions.map((one) => one.text).join('')}checks:
  - id: shifts
    ask: Can start before the ${word()} opens
red_flags:
  - id: hides-${word()}
    text: Hides a broken ${word()} from whoever comes next
    severity: review
stages:
  - id: bench
    name: At the ${word()}
    minutes: 60
    dimensions: [${ids.slice(0, half).join(', ')}, shifts]
  - id: talk
    name: Over the ${word()}
    minutes: 45
    dimensions: [${ids.slice(half).join(', ')}]
fields:
  - id: next-round
    ask: What should the next interviewer ask about the ${word()}?
evidence: extremes
panel:
  combine: mean
  disagreement: 2
verdict: ["No", "Yes"]
decision:
  outcomes:
    - { id: hire, label: Hire, counts_as: hire, from: 3.75 }
    - { id: discuss, label: Discuss, counts_as: undecided, from: 3 }
    - { id: decline, label: Decline, counts_as: no-hire }
  rules:
    - when: { count: { where: { below: 2 }, at_least: 2 } }
      at_best: decline
      because: Two ratings far below the bar
`;
  return { name: `${id}.yaml`, text };
}

function dimension({ weight, place, word, capital }) {
  const id = word();
  const text = `  - id: ${id}
    name: ${capital(id)} and ${word()}
    weight: ${weight}%
    looks_for: Keeps the ${word()} apart from the ${word()}, and says early when one of them will not hold.
    anchors:
      5: Names the ${word()} that fails first, and shows how the ${word()} was saved before it was noticed
      3: Repairs a ${word()} by the book once the ${word()} is pointed out, and checks it the next day
      1: Waits until someone else has seen to the ${word()}, then blames the ${word()} for the delay
${place < 2 ? '    must_have: 2\n' : ''}    questions:
      - ask: What went wrong the last time you set up a ${word()} at short notice?
        kind: behavioural
        listen_for:
          - The order in which the ${word()} was taken apart, and what that order was to prevent
      - ask: A ${word()} arrives without its ${word()}, and the ${word()} opens in an hour. How do you go on?
        kind: situational
`;
  return { id, text };
}

/** Writes so many into a folder. */
export function writeRoles(folder, count) {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const { name, text } = roleFile(index);
    writeFileSync(join(folder, name), text);
  }
}
