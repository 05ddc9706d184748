import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { JSON_SCHEMAS, jsonSchemaText } from '../../scripts/json-schemas.ts';
import { readDocument } from '../../src/source/document.ts';

describe.each(JSON_SCHEMAS)('$file', ({ file, schema }) => {
  it('is what the zod schema says (npm run schemas writes it)', () => {
    expect(readFileSync(file, 'utf8')).toBe(jsonSchemaText(schema));
  });

  it('closes every object that lists its keys, so that an editor marks a misspelt one', () => {
    const open: string[] = [];
    JSON.parse(readFileSync(file, 'utf8'), function (this: unknown, key, value) {
      if (value?.type === 'object' && value.properties && value.additionalProperties !== false) open.push(key);
      return value;
    });
    expect(open).toEqual([]);
  });
});

describe('schema/role.schema.json', () => {
  const schema = z.fromJSONSchema(JSON.parse(readFileSync('schema/role.schema.json', 'utf8')));
  const accepts = (file: string): boolean => {
    const read = readDocument(readFileSync(file), file);
    return read.ok && schema.safeParse(JSON.parse(JSON.stringify(read.value.value))).success;
  };
  const good = 'test/golden/files/roles/ok';

  it.each([
    ...readdirSync('roles').map((name) => `roles/${name}`),
    ...readdirSync(good).map((name) => `${good}/${name}`),
  ])('accepts %s, as an editor would', (file) => {
    expect(accepts(file)).toBe(true);
  });

  it.each([
    'unknown-keys',
    'missing-keys',
    'wrong-types',
    'wrong-words',
    'decision-shape',
    'extends-levels',
    'bad-ids',
  ])('refuses %s, as an editor would', (name) => {
    expect(accepts(`test/golden/files/roles/bad/${name}.yaml`)).toBe(false);
  });
});
