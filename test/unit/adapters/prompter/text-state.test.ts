import { describe, expect, it } from 'vitest';
import { pressText, type TextRules, type TextState } from '../../../../src/adapters/prompter/text-state.ts';

const KEPT = 'First line\nSecond line';
const line = (text: string) => ({ text, cursor: text.length });

/** One key in a line that holds `text`; the library has made `edited` of it. */
function press(name: string, text: string, rules: Partial<TextRules> = {}, edited = text) {
  const state: TextState = { line: line(text), problem: undefined };
  const key = { name, sequence: name.length === 1 ? name : `\u001b${name}`, ctrl: false, shift: false };
  const all = { kept: '', check: () => undefined, commands: ['back'] as const, ...rules };
  return pressText(state, key, line(edited), all);
}
const answerOf = (next: ReturnType<typeof press>) => ('reply' in next ? next.reply : undefined);

describe('Enter', () => {
  it('keeps earlier text of several lines where nothing, or nothing to be seen, was typed', () => {
    expect(answerOf(press('return', '', { kept: KEPT }))).toEqual({ kind: 'answer', value: KEPT });
    expect(answerOf(press('return', '  ', { kept: KEPT }))).toEqual({ kind: 'answer', value: KEPT });
  });

  it('takes what was typed instead of it, without the spaces around it', () => {
    expect(answerOf(press('return', ' New ', { kept: KEPT }))).toEqual({ kind: 'answer', value: 'New' });
  });

  it('checks what it would keep, and says what is wrong', () => {
    const check = (text: string) => (text === KEPT ? 'Too long' : undefined);
    expect(press('return', '', { kept: KEPT, check })).toMatchObject({ problem: 'Too long' });
    expect(answerOf(press('return', 'New', { kept: KEPT, check }))).toEqual({ kind: 'answer', value: 'New' });
  });
});

describe('other keys', () => {
  it.each(['tab', 'up', 'down'])('%s changes nothing, whatever the library made of it', (name) => {
    expect(press(name, 'Halved', {}, 'Halved\t')).toEqual({ line: line('Halved'), problem: undefined });
  });

  it('letters are taken as the library edited them', () => {
    expect(press('d', 'Halve', {}, 'Halved')).toEqual({ line: line('Halved'), problem: undefined });
  });

  it('leaving takes earlier text and the line with it', () => {
    expect(answerOf(press('escape', 'New', { kept: KEPT }))).toEqual({
      kind: 'command',
      command: 'back',
      typed: `${KEPT}\nNew`,
    });
  });
});
