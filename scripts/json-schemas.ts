import * as z from 'zod';
import { adjustableCodes } from '../src/lint/known-codes.ts';
import { answersSchema } from '../src/source/answers/answers-schema.ts';
import { configSchemaFor } from '../src/source/config/config-schema.ts';
import { draftsDiscardSchema } from '../src/source/output/drafts-discard-schema.ts';
import { draftsSchema } from '../src/source/output/drafts-schema.ts';
import { findingsSchema } from '../src/source/output/findings-schema.ts';
import { guideSchema } from '../src/source/output/guide-schema.ts';
import { initSchema } from '../src/source/output/init-schema.ts';
import { listSchema } from '../src/source/output/list-schema.ts';
import { rolesSchema } from '../src/source/output/roles-schema.ts';
import { rubricSchema } from '../src/source/output/rubric-schema.ts';
import { rulesSchema } from '../src/source/output/rules-schema.ts';
import { settingsSchema } from '../src/source/output/settings-schema.ts';
import { panelSchema } from '../src/source/panel/panel-schema.ts';
import { roleSchema } from '../src/source/role/role-schema.ts';
import { scorecardSchema } from '../src/source/scorecard/scorecard-schema.ts';

/** Every published schema: of the files that are read, then of what commands print. A new format is one line here. */
export const JSON_SCHEMAS: readonly { readonly file: string; readonly schema: z.ZodType }[] = [
  { file: 'schema/role.schema.json', schema: roleSchema },
  { file: 'schema/scorecard.schema.json', schema: scorecardSchema },
  { file: 'schema/answers.schema.json', schema: answersSchema },
  { file: 'schema/config.schema.json', schema: configSchemaFor(adjustableCodes()) },
  { file: 'schema/panel.schema.json', schema: panelSchema },
  { file: 'schema/drafts.schema.json', schema: draftsSchema },
  { file: 'schema/drafts-discard.schema.json', schema: draftsDiscardSchema },
  { file: 'schema/guide.schema.json', schema: guideSchema },
  { file: 'schema/list.schema.json', schema: listSchema },
  { file: 'schema/findings.schema.json', schema: findingsSchema },
  { file: 'schema/roles.schema.json', schema: rolesSchema },
  { file: 'schema/rubric.schema.json', schema: rubricSchema },
  { file: 'schema/rules.schema.json', schema: rulesSchema },
  { file: 'schema/settings.schema.json', schema: settingsSchema },
  { file: 'schema/init.schema.json', schema: initSchema },
];

/**
 * JSON Schema as the YAML language server understands it best (draft 7), of what may be written rather than of what
 * decoding gives. The same bytes on every run.
 */
export function jsonSchemaText(schema: z.ZodType): string {
  const generated = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', override: forEditors });
  return `${JSON.stringify(generated, null, 2)}\n`;
}

/**
 * zod bounds whole numbers by what a double can hold, which tells an editor's user nothing. And it says that keys are
 * text, which the YAML language server takes at its word: it would mark the anchors of 5, 3 and 1.
 */
function forEditors({ jsonSchema }: { readonly jsonSchema: Record<string, unknown> }): void {
  delete jsonSchema.propertyNames;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}
