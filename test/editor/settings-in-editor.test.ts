/** A file of settings opened in an editor with the YAML language server. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Editor, startEditor } from './language-server.ts';

const HINT = '# yaml-language-server: $schema=schema/config.schema.json\nformat: hirecard/config@1\n';

describe('a file of settings in an editor', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor();
  });
  afterAll(() => editor.close());

  it.each([
    ['all settings', 'interviewer: { id: ana, name: Ana Souza }\nrole: baker\nstage: bench\neditor: vi\nplain: true\n'],
    ['the id of the interviewer alone', 'interviewer: ana\n'],
    ['levels', 'validate:\n  levels: { role/number-of-dimensions: off, role/*: error }\n  exclude: [drafts]\n'],
    ['none', ''],
  ])('has no marks: %s', async (name, text) => {
    expect(await editor.open(`${name.replaceAll(' ', '-')}.yaml`, HINT + text)).toEqual([]);
  });

  it('is marked at a misspelt key and at a value that is not allowed', async () => {
    const marks = await editor.open('wrong.yaml', `${HINT}rolle: baker\nplain: often\n`);
    expect(marks.toSorted()).toEqual([expect.stringMatching(/^3:1 .*rolle/), expect.stringMatching(/^4:8 .*boolean/)]);
  });

  it('completes the settings', async () => {
    await editor.open('begun.yaml', `${HINT}\n`);
    expect(await editor.complete('begun.yaml', 3, 1)).toEqual(
      expect.arrayContaining(['interviewer', 'role', 'stage', 'editor', 'plain', 'validate']),
    );
  });

  it('completes the codes whose level can be set, and the levels', async () => {
    await editor.open('codes-begun.yaml', `${HINT}validate:\n  levels:\n    \n`);
    const codes = await editor.complete('codes-begun.yaml', 5, 5);
    expect(codes).toEqual(expect.arrayContaining(['role/number-of-dimensions', 'role/*', 'ignore/unused']));
    expect(codes).not.toContain('role/weights-sum');
    await editor.open('level-begun.yaml', `${HINT}validate:\n  levels:\n    role/number-of-dimensions: \n`);
    const levels = await editor.complete('level-begun.yaml', 5, 32);
    // In quotes for the sake of YAML 1.1, which takes off for false; it means the same here.
    expect(levels.toSorted()).toEqual(['"off"', 'error', 'note', 'warning']);
  });

  it('marks the code of an error, and a level that is none', async () => {
    const text = 'validate:\n  levels:\n    role/weights-sum: off\n    ignore/unused: never\n';
    const marks = await editor.open('marked.yaml', HINT + text);
    expect(marks.toSorted()).toEqual([expect.stringMatching(/^5:5 /), expect.stringMatching(/^6:20 /)]);
  });
});
