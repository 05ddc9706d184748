/**
 * The journeys of an interview, each at 40, 80 and 200 columns, down to its last screen, which was looked at by a person
 * and is kept in the folder screens. UPDATE_SCREENS=1 writes them anew: look at each again before it is committed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { afterEach, describe, expect, it } from 'vitest';
import { CAN_MOUNT } from '../unit/adapters/scratch.ts';
import { endAll, noTerminal } from './harness.ts';
import { JOURNEYS } from './journeys/all.ts';
import { removeWorkspaces } from './journeys/journey.ts';

const WIDTHS = [40, 80, 200] as const;
const FOLDER = 'test/terminal/screens';

afterEach(() => {
  endAll();
  removeWorkspaces();
});

/** A narrow terminal may have broken an id or the name of a folder into two lines anywhere. */
const broken = (parts: readonly (readonly [characters: string, count: number])[]) =>
  parts.map(([characters, count]) => `(?:${characters}\\n?){${count}}`).join('');
const HEX = '[0-9a-f]';
const ID = [
  [HEX, 8],
  ['-', 1],
  [HEX, 4],
  ['-', 1],
  [HEX, 4],
  ['-', 1],
  [HEX, 4],
  ['-', 1],
  [HEX, 12],
] as const;
const OF_THE_RUN = [
  new RegExp(broken(ID), 'g'),
  new RegExp(`(?<=resume\\s+)${broken([[HEX, 8]])}`, 'g'),
  new RegExp(`(?<=tmp/hirecard-\\n?)${broken([['\\w', 6]])}`, 'g'),
];

/** What differs from run to run: times, ids, the folder. */
function settled(screen: string): string {
  return OF_THE_RUN.reduce(
    (text, pattern) => text.replace(pattern, (found) => found.replace(/[^\n-]/g, '0')),
    screen.replace(/\b20\d\d-\d\d-\d\d \d\d:\d\d UTC\b/g, '2026-11-20 10:00 UTC'),
  );
}

describe.each(JOURNEYS.map((journey) => ({ name: journey.name, journey })))('$name', ({ name, journey }) => {
  const why = noTerminal ?? (journey.needsMount && !CAN_MOUNT ? 'this user may not mount' : undefined);
  it.skipIf(why !== undefined)(
    `ends as it was looked at, at 40, 80 and 200 columns${why ? ` (skipped: ${why})` : ''}`,
    async () => {
      const screens = await Promise.all(WIDTHS.map((columns) => journey.run(columns)));
      for (const [index, columns] of WIDTHS.entries()) {
        const screen = `${settled(screens[index] ?? '')}\n`;
        const file = `${FOLDER}/${name.replaceAll(' ', '-')}.${columns}.txt`;
        if (process.env.UPDATE_SCREENS) {
          mkdirSync(FOLDER, { recursive: true });
          writeFileSync(file, screen);
        }
        for (const line of screen.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        expect(screen).toBe(existsSync(file) ? readFileSync(file, 'utf8') : 'a screen that was looked at');
      }
    },
  );
});
