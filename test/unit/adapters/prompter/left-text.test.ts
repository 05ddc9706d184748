import { describe, expect, it } from 'vitest';
import { leftText } from '../../../../src/adapters/prompter/left-text.ts';

describe('a text question left before Enter', () => {
  it.each([
    ['nothing typed: the earlier text', 'One\nTwo', '', 'One\nTwo'],
    ['only spaces typed: the earlier text', 'One\nTwo', '  ', 'One\nTwo'],
    ['something typed: the earlier text, then that', 'One\nTwo', '2 ', 'One\nTwo\n2'],
    ['no earlier text: what was typed', '', ' Halved it', 'Halved it'],
    ['neither', '', '', ''],
  ])('%s', (_name, kept, typed, left) => {
    expect(leftText(kept, typed)).toBe(left);
  });
});
