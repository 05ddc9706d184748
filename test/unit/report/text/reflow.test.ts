import { describe, expect, it } from 'vitest';
import { reflow } from '../../../../src/report/text/reflow.ts';

describe('prose from a role file', () => {
  it('joins lines of a paragraph and of an item, leaves tables alone and keeps numbers', () => {
    const text =
      'One line\nand its end.\n\nName      Number\nClinics   1,900\n\n- first\n  goes on\n- second\n2. third\n';
    expect(reflow(text)).toEqual([
      { kind: 'prose', text: 'One line and its end.' },
      { kind: 'gap', text: '' },
      { kind: 'table', text: 'Name      Number' },
      { kind: 'table', text: 'Clinics   1,900' },
      { kind: 'gap', text: '' },
      { kind: 'item', text: 'first goes on', marker: '-' },
      { kind: 'item', text: 'second', marker: '-' },
      { kind: 'item', text: 'third', marker: '2.' },
    ]);
  });
});
