/** Help for commands of two words, and names of commands that were misspelt. */
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/registry.ts';
import { hirecard } from './run.ts';

describe('help', () => {
  it.each([
    [
      ['help', 'drafts', 'discard'],
      ['drafts', 'discard', '--help'],
    ],
    [
      ['help', 'role', 'show'],
      ['role', 'show', '--help'],
    ],
    [
      ['help', 'panel'],
      ['panel', '--help'],
    ],
    [
      ['help', 'panel', 'jane-doe'],
      ['panel', '--help'],
    ],
    [
      ['help', 'drafts'],
      ['drafts', '--help'],
    ],
    [
      ['help', 'role'],
      ['role', '--help'],
    ],
    [
      ['--plain', 'help', 'role', 'show'],
      ['role', 'show', '--help'],
    ],
    [['help'], ['--help']],
  ])('%j is the same as %j', async (asked, same) => {
    const run = await hirecard(asked);
    const expected = await hirecard(same);
    expect(run).toMatchObject({ exit: 0, err: '', out: expected.out });
  });

  it('of a command of two words is its own, with its arguments', async () => {
    expect((await hirecard(['help', 'drafts', 'discard'])).out).toContain('Usage: hirecard drafts discard');
    expect((await hirecard(['help', 'role', 'show'])).out).toContain('Usage: hirecard role show');
  });

  it('of drafts names what can be done with them', async () => {
    const { out } = await hirecard(['drafts', '--help']);
    expect(out).toMatch(/^ {2}resume .*left$/m);
    expect(out).toMatch(/^ {2}discard .*for good$/m);
  });
});

describe('the description of a command', () => {
  it.each([40, 80])('is wrapped once, for the terminal: at %i columns no line ends early', async (columns) => {
    for (const { path } of COMMANDS) {
      const { out } = await hirecard([...path, '--help'], { columns });
      // Usage, summary, description.
      const description = (out.split('\n\n')[2] ?? '').split('\n');
      if (/^(?:Arguments|Options):/.test(description[0] ?? '')) continue;
      for (const [place, line] of description.slice(0, -1).entries()) {
        const [next = ''] = (description[place + 1] ?? '').split(' ');
        expect(`${line} ${next}`.length, `${path.join(' ')}: ${line}`).toBeGreaterThan(columns);
      }
    }
  });
});

describe('a misspelt command', () => {
  it.each([
    [['drafts', 'discrad', 'x'], 'discrad', 'discard'],
    [['drafts', 'resmue'], 'resmue', 'resume'],
    [['role', 'shwo', 'x'], 'shwo', 'show'],
    [['pannel', 'x'], 'pannel', 'panel'],
    [['help', 'drafts', 'discrad'], 'discrad', 'discard'],
    [['help', 'role', 'shwo'], 'shwo', 'show'],
    [['help', 'pannel'], 'pannel', 'panel'],
    [['-C', '/team', 'drafts', 'discrad'], 'discrad', 'discard'],
  ])('%j is not run; the one that was meant is named', async (argv, typed, meant) => {
    const run = await hirecard(argv);
    expect(run).toMatchObject({ exit: 2, out: '' });
    expect(run.err).toBe(`error: unknown command '${typed}'\nhint: Did you mean ${meant}?\n`);
  });

  it('is none where a folder has the name of the command', async () => {
    expect((await hirecard(['-C', 'drafts', 'drafts'])).err).not.toContain('unknown command');
  });
});
