import { describe, expect, it } from 'vitest';
import { amongScorecards } from '../../../../src/cli/validate/among-scorecards.ts';
import { fileKind, isSurelyRole } from '../../../../src/cli/validate/file-kind.ts';
import { workspaceAt } from '../../../../src/store/workspace.ts';
import { fakeWorld } from '../../../fake-world.ts';

const world = fakeWorld({ cwd: '/hr/scorecards/team' });
const here = workspaceAt(world, '/hr/scorecards/team');

describe('what a file means to be', () => {
  const kind = (text: string, path?: string, isAmong = false) => fileKind(text, path, () => isAmong);

  it.each([
    ['format: hirecard/answers@1\n', 'answers'],
    ['{ "format": "hirecard/scorecard@1" }', 'scorecard'],
    ['# first\n"format" : hirecard/config@1\n', 'config'],
    ['format: hirecard/scorcard@1\n', 'role'],
    ['format: hirecard/score@1\n', 'scorecard'],
    ['format: hirecard/settings@1\n', 'config'],
    ['id: x\n', 'role'],
    ['', 'role'],
  ])('by its text %j: %s', (text, expected) => {
    expect(kind(text, '/x.yaml')).toBe(expected);
    expect(kind(text)).toBe(expected);
  });

  it('by its place among scorecards, unless it says something else', () => {
    expect(kind('{}', '/x.json', true)).toBe('scorecard');
    expect(kind('{ "format": "hirecard/scorcard@1" }', '/x.json', true)).toBe('scorecard');
    expect(kind('{ "format": "hirecard/role@1" }', '/x.json', true)).toBe('role');
    expect(kind('{}', '/x.json')).toBe('role');
  });

  it('by its name, for settings that say nothing', () => {
    expect(kind('', '/team/hirecard.config.yaml')).toBe('config');
    expect(kind('format: hirecard/role@1\n', '/team/hirecard.config.yaml')).toBe('role');
    expect(kind('format: hirecard/thing@1\n', '/team/hirecard.config.yaml')).toBe('role');
  });
});

describe('a file among scorecards', () => {
  it('lies where the workspace keeps them, whatever folders above it are called', () => {
    const isAmong = amongScorecards(world, here, ['/hr/scorecards/team/roles']);
    expect(isAmong('/hr/scorecards/team/scorecards/baker/jane/call.ana.json')).toBe(true);
    expect(isAmong('/hr/scorecards/team/roles/x.json')).toBe(false);
    expect(isAmong('/hr/scorecards/team/roles/scorecards/baker/jane/call.ana.json')).toBe(false);
    expect(isAmong('/hr/scorecards/team/scorecards/baker/call.ana.json')).toBe(false);
    expect(isAmong('/hr/scorecards/team/scorecards/baker/jane/call/ana.json')).toBe(false);
    expect(isAmong('/hr/scorecards/team/scorecards/baker/jane/notes.yaml')).toBe(false);
  });

  it('is found below the working folder and what was asked for, where there is no workspace', () => {
    const isAmong = amongScorecards(world, undefined, ['/their/scorecards', '/our/scorecards/team']);
    expect(isAmong('/hr/scorecards/team/roles/x.json')).toBe(false);
    expect(isAmong('/hr/scorecards/team/scorecards/baker/jane/call.ana.json')).toBe(true);
    expect(isAmong('/their/scorecards/baker/jane/call.ana.json')).toBe(true);
    expect(isAmong('/our/scorecards/team/roles/x.json')).toBe(false);
    expect(isAmong('/our/scorecards/team/roles/scorecards/baker/jane/call.ana.json')).toBe(true);
  });

  it('is known by its whole path where it was named itself, from elsewhere', () => {
    const path = '/their/scorecards/baker/jane/call.ana.json';
    expect(amongScorecards(world, here, [path])(path)).toBe(true);
    expect(amongScorecards(world, here, [path])('/their/scorecards/call.ana.json')).toBe(false);
  });
});

describe('a file that says first of all that it is a role', () => {
  it.each([
    'format: hirecard/role@1\n',
    '\'format\' : "hirecard/role@2"\n',
    '# a comment\n\n---\r\n  # and one\nformat: hirecard/role@1\n',
    '{"format":"hirecard/role@1"}',
    '\n  {\n  "format" : "hirecard/role@1"\n}',
  ])('%j', (text) => {
    expect(isSurelyRole(text)).toBe(true);
  });

  it.each([
    '',
    'id: x\nformat: hirecard/role@1\n',
    'format: hirecard/answers@1\n',
    '{"note": "x", "format": "hirecard/role@1"}',
    '{"card": {"format": "hirecard/role@1"}}',
    '# format: hirecard/role@1\nid: x\n',
    '# in brackets\n{"format": "hirecard/role@1"}',
    'format: hirecard/roles@1\n',
  ])('is not %j', (text) => {
    expect(isSurelyRole(text)).toBe(false);
  });

  it('is told apart in a time that grows with its text', () => {
    expect(isSurelyRole(`${' \n'.repeat(200_000)}x`)).toBe(false);
    expect(isSurelyRole(`${'#\n---\n'.repeat(100_000)}${' '.repeat(200_000)}`)).toBe(false);
  });
});
