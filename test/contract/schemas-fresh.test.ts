import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { JSON_SCHEMAS, jsonSchemaText } from '../../scripts/json-schemas.ts';

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
