/** Every session in README.md and docs/ is run, and every link leads somewhere. `npm run docs` refreshes them. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents, makeWorkspace, runLine, sessions } from '../../scripts/sessions.ts';

describe.each(documents())('%s', (document) => {
  const markdown = readFileSync(document, 'utf8');
  let folder = '';
  // Not before: where none of these tests is chosen to run, nothing would tidy up.
  beforeAll(() => {
    folder = makeWorkspace();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(sessions(markdown))('$line', ({ line, printed }) => {
    expect(runLine(line, folder)).toBe(printed);
  });

  it('links only to files that are there', () => {
    const links = [...markdown.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(document, '..', path)))).toEqual([]);
  });
});

describe('the README', () => {
  it('shows sessions', () => {
    expect(sessions(readFileSync('README.md', 'utf8')).length).toBeGreaterThan(2);
  });
});

describe('the reader of sessions', () => {
  it('finds commands and what they print', () => {
    expect(sessions('a\n```console\n$ x 1\none\ntwo\n\n$ y\n```\n')).toEqual([
      { line: 'x 1', printed: 'one\ntwo' },
      { line: 'y', printed: '' },
    ]);
  });
});
