/** The harness must be able to fail. */
import { describe, expect, it } from 'vitest';
import { Interrupted } from '../../src/world.ts';
import { fakePrompter } from '../fake-prompter.ts';
import { fakeWorld } from '../fake-world.ts';

describe('the scripted person', () => {
  it('fails on a question nobody expected, on other wording, on another kind of question and on answers left over', async () => {
    const unexpected = fakePrompter([]);
    await expect(unexpected.text({ message: 'Name' })).rejects.toThrow('no more answers');
    expect(() => unexpected.finished()).toThrow('no more answers');

    const otherWords = fakePrompter([{ asks: 'Role', types: 'x' }]);
    await expect(otherWords.text({ message: 'Name' })).rejects.toThrow('the script expects "Role"');

    const otherKind = fakePrompter([{ asks: 'Name', rates: '4' }]);
    await expect(otherKind.text({ message: 'Name' })).rejects.toThrow('wants "types"');

    const leftOver = fakePrompter([{ asks: 'Name', types: 'x' }]);
    expect(() => leftOver.finished()).toThrow('never asked: Name');
  });

  it('cannot pick what is not there, type what is refused, or use a command that is not offered', async () => {
    const person = fakePrompter([
      { asks: 'Role', picks: 'Baker' },
      { asks: 'Name', types: '' },
      { asks: 'Name', command: 'back' },
    ]);
    const choices = [{ value: 1, label: 'Cook' }];
    await expect(person.choose({ message: 'Role', choices })).rejects.toThrow('no choice "Baker", only Cook');
    await expect(person.text({ message: 'Name', check: () => 'say something' })).rejects.toThrow('say something');
    await expect(person.text({ message: 'Name', commands: ['pause'] })).rejects.toThrow('does not offer');
  });

  it('answers, accepts, ticks, commands and interrupts as told', async () => {
    const person = fakePrompter([
      { asks: 'Role', picks: 'Co' },
      { asks: 'Name', accepts: true },
      { asks: 'Signs', ticks: ['B'] },
      { asks: 'Rating', rates: 'not-assessed' },
      { asks: 'Name', command: 'back', typed: 'half' },
      { asks: 'Sure', interrupts: true },
    ]);
    const choices = [{ value: 1, label: 'Cook' }];
    expect(await person.choose({ message: 'Role', choices })).toEqual({ kind: 'answer', value: 1 });
    expect(await person.text({ message: 'Name', initial: 'Ana' })).toEqual({ kind: 'answer', value: 'Ana' });
    const signs = ['A', 'B'].map((label) => ({ value: label, label }));
    expect(await person.tick({ message: 'Signs', choices: signs, initial: ['A'] })).toMatchObject({ value: ['B'] });
    expect(await person.rate({ message: 'Rating', options: [] })).toMatchObject({ value: 'not-assessed' });
    const left = await person.text({ message: 'Name', commands: ['back'] });
    expect(left).toEqual({ kind: 'command', command: 'back', typed: 'half' });
    await expect(person.confirm({ message: 'Sure?', initial: true })).rejects.toBeInstanceOf(Interrupted);
    person.finished();
    expect(person.asked).toHaveLength(6);
  });
});

describe('the fake world', () => {
  it('tells time and makes ids the same way in every run', () => {
    const world = fakeWorld();
    expect([world.clock().toISOString(), world.clock().toISOString()]).toEqual([
      '2026-11-20T10:00:00.000Z',
      '2026-11-20T10:00:01.000Z',
    ]);
    expect([world.newId(), world.newId()]).toEqual([
      '00000000-0000-7000-8000-000000000001',
      '00000000-0000-7000-8000-000000000002',
    ]);
  });

  it('fails writes when told to, and a second process sees the same disk', async () => {
    const world = fakeWorld({ files: { 'a.txt': 'old' } });
    world.files.failWrites('full');
    await expect(world.files.writeAtomic('/team/a.txt', 'new')).rejects.toMatchObject({ kind: 'full' });
    world.files.failWrites(undefined);
    await world.files.writeAtomic('/team/b.txt', 'new');
    const second = fakeWorld({ disk: world.files, processId: 2 });
    expect(second.files.snapshot()).toEqual({ '/team/a.txt': 'old', '/team/b.txt': 'new' });
  });
});
