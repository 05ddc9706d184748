import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node-files.ts';
import { excludedBy } from '../../../src/cli/validate/excluded.ts';
import { scratchFolder } from '../adapters/scratch.ts';

const FILES = [
  'a.yaml',
  'b.draft.yaml',
  'drafts/a.yaml',
  'drafts/deep/b.json',
  'roles/a.yaml',
  'roles/x/c1.yml',
  'roles/(a).yaml',
];

describe('globs of what is not checked', () => {
  it.each([
    ['drafts', ['drafts/a.yaml', 'drafts/deep/b.json']],
    ['drafts/', ['drafts/a.yaml', 'drafts/deep/b.json']],
    ['./drafts/**', ['drafts/a.yaml', 'drafts/deep/b.json']],
    ['drafts/*', ['drafts/a.yaml', 'drafts/deep/b.json']],
    ['drafts/*.yaml', ['drafts/a.yaml']],
    ['*.draft.yaml', ['b.draft.yaml']],
    ['a.yaml', ['a.yaml', 'drafts/a.yaml', 'roles/a.yaml']],
    ['roles/a.yaml', ['roles/a.yaml']],
    ['**/*.{yml,json}', ['drafts/deep/b.json', 'roles/x/c1.yml']],
    ['roles/**/c[0-9].yml', ['roles/x/c1.yml']],
    ['roles/**/c[!0-9].yml', []],
    ['roles/(a).yaml', ['roles/(a).yaml']],
    ['deep', ['drafts/deep/b.json']],
    ['rol', []],
  ])('%s', (glob, excluded) => {
    expect(FILES.filter(excludedBy([glob]))).toEqual(excluded);
  });

  it('do not reach out of the folder they count from', () => {
    expect(excludedBy(['**', '*'])('../other/a.yaml')).toBe(false);
    expect(excludedBy(['*'])('a.yaml')).toBe(true);
    expect(excludedBy([])('a.yaml')).toBe(false);
  });

  it('match what the globs on the command line match, where both can be asked', async () => {
    const { path: root, remove } = scratchFolder();
    for (const file of FILES) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), '');
    }
    const globs = [
      '**/*.yaml',
      '*/*.json',
      'drafts/**',
      'roles/?.yaml',
      'roles/[ab].yaml',
      '**/{a,b}.*',
      'r*/**/*.yml',
    ];
    for (const glob of globs) {
      const found = await nodeFiles().glob([glob], root);
      const excluded = FILES.filter(excludedBy([glob]));
      expect(excluded.map((file) => join(root, file)).sort(), glob).toEqual([...found]);
    }
    remove();
  });

  it('take brackets that are no range as they stand', () => {
    expect(excludedBy(['[z-a].yaml'])('[z-a].yaml')).toBe(true);
  });

  it('are never a crash, whatever is written', () => {
    fc.assert(fc.property(fc.string({ maxLength: 20 }), fc.string(), (glob, path) => excludedBy([glob])(path) || true));
  });
});
