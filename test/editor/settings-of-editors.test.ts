/** The settings that docs/editors.md gives for VS Code, in the language server that reads them. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Editor, startEditor } from './language-server.ts';

const [, settings = ''] = /^```json vscode\n([\s\S]*?)^```$/m.exec(readFileSync('docs/editors.md', 'utf8')) ?? [];
const documented: Readonly<Record<string, string>> = JSON.parse(settings)['yaml.schemas'];
// In this checkout the schemas are not below node_modules/hirecard.
const here = Object.fromEntries(
  Object.entries(documented).map(([path, files]) => [path.replace('./node_modules/hirecard/', './'), files]),
);

describe('files without a first line for the editor', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor(here);
  });
  afterAll(() => editor.close());

  const role = readFileSync('roles/technical-product-manager.yaml', 'utf8').replace(
    /^# yaml-language-server.*\n/gm,
    '',
  );

  it('a role is marked at a misspelt key and has no marks without it', async () => {
    expect(await editor.open('roles/plain.yaml', role)).toEqual([]);
    const marks = await editor.open('roles/deep/marked.yaml', role.replace('weight: 20%', 'wieght: 20%'));
    expect(marks).toEqual([expect.stringContaining('wieght')]);
  });

  it('answers and settings are known by their places', async () => {
    expect(await editor.open('answers/a.yaml', 'format: hirecard/answers@1\nrolle: x\n')).toEqual(
      expect.arrayContaining([expect.stringContaining('rolle')]),
    );
    expect(await editor.open('hirecard.config.yaml', 'format: hirecard/config@1\nrolle: baker\n')).toEqual([
      expect.stringContaining('rolle'),
    ]);
  });

  it('other files are left alone', async () => {
    expect(await editor.open('docs/other.yaml', 'rolle: baker\n')).toEqual([]);
  });
});
