import { describe, expect, it } from 'vitest';
import {
  exampleBytes,
  exampleFiles,
  exampleName,
  exampleText,
  exampleWorkspace,
} from '../../../src/lint/example-files.ts';

describe('the files of an example', () => {
  it('are one role called baker.yaml where the example is a text', () => {
    expect(exampleFiles('id: baker\n')).toEqual([{ path: 'baker.yaml', text: 'id: baker\n' }]);
  });

  it('are none where no file can show it', () => {
    expect(exampleFiles({ situation: 'The disk is full.' })).toEqual([]);
  });

  it('stand beside the role of the examples, unless they bring it themselves', () => {
    const own = { path: 'roles/baker.yaml', text: 'mine' };
    expect([...exampleWorkspace([{ path: 'a.yaml', text: '' }]).keys()]).toEqual(['roles/baker.yaml', 'a.yaml']);
    expect(new TextDecoder().decode(exampleWorkspace([own]).get('roles/baker.yaml'))).toBe('mine');
  });
});

describe('an example as bytes', () => {
  it('is saved as it says', () => {
    const file = { path: 'a.yaml', text: 'é€' };
    expect([...exampleBytes(file)]).toEqual([0xc3, 0xa9, 0xe2, 0x82, 0xac]);
    expect([...exampleBytes({ ...file, encoding: 'utf16le' })]).toEqual([0xe9, 0x00, 0xac, 0x20]);
    expect([...exampleBytes({ ...file, text: 'é', encoding: 'latin1' })]).toEqual([0xe9]);
  });
});

describe('an example to be looked at', () => {
  it('names what looks like a space, and how it is saved', () => {
    expect(exampleText({ path: 'a.yaml', text: '\uFEFFa:\u00A0b\n\tc: d' })).toBe('a:‹U+00A0›b\n‹tab›c: d');
    expect(exampleName({ path: 'a.yaml', text: '', encoding: 'utf16le' })).toBe('a.yaml, saved as UTF-16');
    expect(exampleName({ path: 'a.yaml', text: '' })).toBe('a.yaml');
  });
});
