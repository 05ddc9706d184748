import { describe, expect, it } from 'vitest';
import { type TextQuestion, textQuestion } from '../../../../../src/adapters/prompter/plain/text-question.ts';
import { spoken, typed } from './typing.ts';

const evidence = (question: Partial<TextQuestion> = {}) =>
  textQuestion({
    message: 'Evidence for Diagnosis?',
    initial: '',
    check: () => undefined,
    commands: ['back', 'editor', 'help', 'pause', 'notes'],
    ...question,
  });

describe('textQuestion', () => {
  it('says what can be typed', () => {
    expect(spoken(evidence())).toBe(
      'Evidence for Diagnosis?\nType one line. Enter alone leaves it empty. Also: /back, /editor, ? or /help, /notes, /pause.',
    );
  });

  it.each([['3'], ['b'], ['p'], ['none'], ['a / b'], ['? and more']])('takes %j as it is', (text) => {
    expect(typed(evidence(), text).reply).toEqual({ kind: 'answer', value: text });
  });

  it.each(['back', 'editor', 'help', 'pause', 'notes'])('/%s is a command', (command) => {
    expect(typed(evidence(), `/${command}`).reply).toEqual({ kind: 'command', command });
  });

  it('takes a lone question mark for help where there is help', () => {
    expect(typed(evidence(), '?').reply).toEqual({ kind: 'command', command: 'help' });
    expect(typed(evidence({ commands: ['back'] }), '?').reply).toEqual({ kind: 'answer', value: '?' });
  });

  it('takes two slashes for a text that begins with one, and refuses a command that is none', () => {
    expect(typed(evidence(), '//etc/hosts was wrong').reply).toEqual({ kind: 'answer', value: '/etc/hosts was wrong' });
    const { reply, said } = typed(evidence(), '/etc/hosts was wrong');
    expect(reply).toBeUndefined();
    expect(said[0]).toMatch(
      /^"\/etc\/hosts was wrong" cannot be typed here\. Also: .* A text that begins with a slash: \/\/text\.$/,
    );
    expect(typed(evidence({ commands: [] }), '/pause').reply).toBeUndefined();
  });

  it('shows what is there, keeps it with Enter, replaces it, or begins anew', () => {
    const again = () => evidence({ initial: 'One\nTwo' });
    expect(spoken(again())).toContain('Now: One\n     Two\nPress Enter to keep it, or type another.');
    expect(typed(again(), '').reply).toEqual({ kind: 'answer', value: 'One\nTwo' });
    expect(typed(again(), 'Three').reply).toEqual({ kind: 'answer', value: 'Three' });
    expect(typed(again(), '/clear', '').reply).toEqual({ kind: 'answer', value: '' });
    expect(typed(again(), '/back').reply).toEqual({ kind: 'command', command: 'back' });
  });

  it('asks again after what the question refuses', () => {
    const needed = evidence({ check: (text) => (text === '' ? 'A name is needed.' : undefined) });
    expect(spoken(needed)).not.toContain('Enter alone');
    const { reply, said } = typed(needed, '', 'Jane');
    expect(said).toEqual(['A name is needed.']);
    expect(reply).toEqual({ kind: 'answer', value: 'Jane' });
  });

  describe('of several lines at once', () => {
    const pasted = { text: 'One Two 3', count: 3 };

    it('says how many it took together, and is accepted with Enter alone', () => {
      const { reply, said } = typed(evidence(), pasted, '');
      expect(said[0]).toMatch(/^3 lines were taken together as one answer\.\nOne Two 3\nPress Enter to accept it\./);
      expect(reply).toEqual({ kind: 'answer', value: 'One Two 3' });
    });

    it('adds what is typed before that', () => {
      const { reply, said } = typed(evidence(), pasted, 'four', '');
      expect(said[1]).toContain('4 lines were taken together');
      expect(reply).toEqual({ kind: 'answer', value: 'One Two 3 four' });
    });

    it('loses nothing when it is left: what was there before stands first', () => {
      expect(typed(evidence(), pasted, '/editor').reply).toEqual({
        kind: 'command',
        command: 'editor',
        typed: 'One Two 3',
      });
      expect(typed(evidence({ initial: 'Zero' }), pasted, '/back').reply).toEqual({
        kind: 'command',
        command: 'back',
        typed: 'Zero\nOne Two 3',
      });
    });

    it('can be thrown away', () => {
      expect(typed(evidence(), pasted, '/clear', 'Other').reply).toEqual({ kind: 'answer', value: 'Other' });
    });

    it('is checked when it is accepted', () => {
      const short = evidence({ check: (text) => (text.length > 5 ? 'Too long.' : undefined) });
      const { reply, said } = typed(short, pasted, '');
      expect(reply).toBeUndefined();
      expect(said[1]).toBe('Too long.');
    });
  });

  it('says that a line was as long as the terminal can take, and keeps what came', () => {
    const text = `${'word '.repeat(819)}`.trim();
    const { reply, said } = typed(evidence(), { text, isCut: true }, 'end', '');
    expect(said[0]).toMatch(
      /^This line is as long as the terminal can take, .*\nIt ends with: [word ]{60}\n.*\/editor/,
    );
    expect(reply).toEqual({ kind: 'answer', value: `${text} end` });
  });

  it('gathers pasted lines into one answer, but not behind a command', () => {
    const { gathers } = evidence();
    expect(['3', '', 'text', '//text'].map(gathers)).toEqual([true, true, true, true]);
    expect(['/back', '/x', '?'].map(gathers)).toEqual([false, false, false]);
  });
});
