/** Writes the JSON Schemas that editors and other programs use, from the zod schemas. A test checks that they are fresh. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { JSON_SCHEMAS, jsonSchemaText } from './json-schemas.ts';

mkdirSync('schema', { recursive: true });
for (const { file, schema } of JSON_SCHEMAS) writeFileSync(file, jsonSchemaText(schema));
