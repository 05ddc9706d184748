// How long a person waits: for hirecard to start, for its first question, for the screen to follow a key. Everything
// is measured in pairs with something bare in the same run; what is printed is the ratio of the two, pair by pair.
// Machines are noisy: read the medians, and only beside each other.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { inPairs, printPairs } from './bench/figures.js';
import { onTerminal, timeToPrompt } from './bench/terminal.js';
import { benchWorkspace, interviewOf, walkTo } from './bench/walk.js';

const PAIRS = Number(process.env.PAIRS ?? 25);
const bin = resolve('bin/hirecard.js');
const select = resolve('scripts/bench-select.js');
const folder = benchWorkspace();
// Node 20 reads this file at every start, which would be timed as ours.
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...inherited } = process.env;
/** A home of its own: whoever runs this may have settings that answer questions or turn the screen to plain lines. */
const home = resolve(folder, 'home');
const settings = {
  XDG_CONFIG_HOME: resolve(home, '.config'),
  XDG_CACHE_HOME: resolve(home, '.cache'),
  APPDATA: home,
  LOCALAPPDATA: home,
};
const env = { ...inherited, HOME: home, USERPROFILE: home, ...settings };

function timeToExit(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} exited with ${status}: ${stderr}`);
  return performance.now() - start;
}

const DOWN = '\u001b[B';
const UP = '\u001b[A';

/** From an arrow key to the screen that shows the next row focused, down and up again in turn. */
function timeOfArrow(terminal, first, second) {
  let isSecond = false;
  return async () => {
    isSecond = !isSecond;
    const pressed = terminal.press(isSecond ? DOWN : UP);
    const { at } = await terminal.see(isSecond ? second : first);
    return at - pressed;
  };
}

/** A bare select of as many rows, its second row focused and its first in turn. */
async function bareArrow(rows) {
  const terminal = onTerminal([select, String(rows)], { env });
  await terminal.see(/Choice 1 .*Choice 2/);
  return { terminal, arrow: timeOfArrow(terminal, /❯ Choice 1\b/, /❯ Choice 2\b/) };
}

async function measureArrow(name, folder, rows, reach) {
  const ours = onTerminal([bin, '-C', folder, ...interviewOf(`of-${rows}`)], { env });
  const bare = await bareArrow(rows);
  try {
    const arrow = await reach(ours);
    printPairs(name, await inPairs(PAIRS, arrow, bare.arrow));
  } finally {
    await ours.end();
    await bare.terminal.end();
  }
}

const nothing = () => timeToExit(['-e', '0']);
const prompt = () => timeToPrompt([bin, '-C', folder, 'interview'], /role/i, { env });
try {
  console.log(`Node ${process.version}, ${PAIRS} pairs; ratio of each pair: median (lowest to highest)\n`);
  console.log('to `node -e 0`');
  printPairs('hirecard --version', await inPairs(PAIRS, () => timeToExit([bin, '--version']), nothing));
  const validate = () => timeToExit([bin, 'validate', resolve('roles/principal-product-manager.yaml')]);
  printPairs('hirecard validate, one role', await inPairs(PAIRS, validate, nothing));
  printPairs('hirecard interview, first prompt', await inPairs(PAIRS, prompt, nothing));

  console.log('\nto a bare inquirer select');
  const barePrompt = () => timeToPrompt([select, '20'], /Choice 1 /, { env });
  printPairs('first prompt', await inPairs(PAIRS, prompt, barePrompt));
  await measureArrow('key to redraw, a rating with its anchors', folder, 6, async (terminal) => {
    await walkTo(terminal, /Your rating of Dimension 1 1/);
    terminal.press(DOWN);
    await terminal.see(/> 1 /);
    return timeOfArrow(terminal, /> 1 /, /> 2 /);
  });
  await measureArrow('key to redraw, the review of 20 dimensions', folder, 20, async (terminal) => {
    await walkTo(terminal, /Submit this scorecard\?/);
    terminal.press('\t');
    await terminal.see(/> Dimension 1 /);
    return timeOfArrow(terminal, /> Dimension 1 /, /> Dimension 2 /);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
