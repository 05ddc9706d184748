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
      expect.arrayContaining(['interviewer', 'role', 'stage', 'editor', 'plain']),
    );
  });
});
