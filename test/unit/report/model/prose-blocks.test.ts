import { describe, expect, it } from 'vitest';
import { proseBlocks } from '../../../../src/report/model/prose-blocks.ts';

describe('prose of a role file as blocks', () => {
  it('has paragraphs, lists and small tables, and stands apart where its author left a line empty', () => {
    const text =
      'We know\nthis:\n- one\n  and its end\n- two\n\nName    Size\nClinic  40\n\nPlease say:\n1. who\n2. why\n';
    expect(proseBlocks(text)).toEqual([
      { kind: 'paragraph', text: 'We know this:' },
      { kind: 'list', items: [{ text: 'one and its end' }, { text: 'two' }] },
      { kind: 'verbatim', text: 'Name    Size\nClinic  40' },
      { kind: 'paragraph', text: 'Please say:', apart: true },
      { kind: 'list', items: [{ text: 'who' }, { text: 'why' }], ordered: true },
    ]);
  });

  it('keeps the numbers of its author', () => {
    expect(proseBlocks('3. three\n4. four\n9. nine')).toEqual([
      { kind: 'list', items: [{ text: 'three' }, { text: 'four' }], ordered: true, start: 3 },
      { kind: 'list', items: [{ text: 'nine' }], ordered: true, start: 9 },
    ]);
  });

  it('takes a number too long for a list as text', () => {
    expect(proseBlocks('1234567890. far')).toEqual([{ kind: 'paragraph', text: '1234567890. far' }]);
  });

  it('does not join a dash to a number', () => {
    expect(proseBlocks('1. one\n- two')).toEqual([
      { kind: 'list', items: [{ text: 'one' }], ordered: true },
      { kind: 'list', items: [{ text: 'two' }] },
    ]);
  });
});
