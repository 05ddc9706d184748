import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KNOWN_CODES } from '../../src/lint/known-codes.ts';
import { configSchema } from '../../src/source/config/config-schema.ts';
import { decodeConfig } from '../../src/source/config/decode-config.ts';

const PAGE = readFileSync('docs/configuration.md', 'utf8');
const SOURCES = ['src/source/config/decode-config.ts', 'src/source/config/check-levels.ts', 'src/store/settings.ts']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const examples = [...PAGE.matchAll(/```yaml settings\n([\s\S]*?)```/g)].map(([, text = '']) => text);

describe('docs/configuration.md', () => {
  it('has a file of each owner, and one that says how files are checked', () => {
    expect(examples).toHaveLength(3);
  });

  it.each(examples)('has a file without faults: %s', (text) => {
    const owner = text.includes('editor:') ? 'person' : 'workspace';
    const decoded = decodeConfig(text, 'config.yaml', owner, KNOWN_CODES);
    expect(decoded.findings).toEqual([]);
    expect(decoded.ok && Object.keys(decoded.value.settings)).not.toEqual([]);
  });

  it('lists every code', () => {
    const shapes = ['missing-key', 'unknown-key', 'wrong-type', 'wrong-value', 'empty-value'];
    const formats = ['wrong-format', 'newer-format'];
    const own = [...SOURCES.matchAll(/code: '([a-z-]+)'|'config\/([a-z-]+)'/g)].map(([, part, whole]) => part ?? whole);
    expect(own).toEqual(expect.arrayContaining(['invalid-id', 'shared-editor', 'invalid', 'unknown-code']));
    const unlisted = [...shapes, ...formats, ...own].filter((code) => !PAGE.includes(`\`config/${code}\``));
    expect(unlisted).toEqual([]);
  });

  it('names every setting', () => {
    const names = Object.keys(configSchema.shape).filter((name) => name !== 'format');
    expect(names.filter((name) => !PAGE.includes(`| \`${name}\` |`))).toEqual([]);
  });
});
