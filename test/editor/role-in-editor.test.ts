/** A role opened in an editor with the YAML language server: silent when right, marked where wrong, completed. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Editor, startEditor } from './language-server.ts';

describe('a role file in an editor', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor();
  });
  afterAll(() => editor.close());

  it.each(readdirSync('roles'))('roles/%s has no marks', async (name) => {
    expect(await editor.open(`roles/${name}`, readFileSync(`roles/${name}`, 'utf8'))).toEqual([]);
  });

  it('the example answers have no marks', async () => {
    const path = 'docs/examples/ana-strategy-interview.yaml';
    expect(await editor.open(path, readFileSync(path, 'utf8'))).toEqual([]);
  });

  it('marks a misspelt key and a value that is not allowed, at their places', async () => {
    const text = readFileSync('roles/technical-product-manager.yaml', 'utf8');
    const lines = text.split('\n');
    const weight = lines.findIndex((line) => line.includes('weight: 20%')) + 1;
    const evidence = lines.findIndex((line) => line.startsWith('evidence:')) + 1;
    const wrong = text.replace('weight: 20%', 'wieght: 20%').replace('evidence: required', 'evidence: allways');
    const marks = await editor.open('roles/marked.yaml', wrong);
    expect(marks).toHaveLength(2);
    expect(marks[0]).toContain(`${weight}:5 `);
    expect(marks[0]).toContain('wieght');
    expect(marks[1]).toContain(`${evidence}:11 `);
    expect(marks[1]).toContain('required');
  });

  it('completes the keys of a dimension', async () => {
    const text = [
      '# yaml-language-server: $schema=../schema/role.schema.json',
      'format: hirecard/role@1',
      'dimensions:',
      '  - id: a',
      '    ',
      '',
    ].join('\n');
    await editor.open('roles/begun.yaml', text);
    expect(await editor.complete('roles/begun.yaml', 5, 5)).toEqual(
      expect.arrayContaining(['name', 'weight', 'anchors', 'must_have', 'questions']),
    );
  });
});
