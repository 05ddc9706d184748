/** The shape of hirecard/settings@1, as `config --format json` prints it. */
import * as z from 'zod';
import { RULE_LEVELS } from '../../domain/settings.ts';
import { personSchema } from '../scorecard/scorecard-schema.ts';
import { findingSchema } from './finding-schema.ts';

const from = z
  .strictObject({ file: z.string(), line: z.int().min(1) })
  .nullable()
  .meta({ description: 'Null where no file sets it' });
const setting = (value: z.ZodType) => z.strictObject({ value: value.nullable(), from });

export const settingsSchema = z.strictObject({
  format: z.literal('hirecard/settings@1'),
  settings: z.strictObject({
    interviewer: setting(personSchema),
    role: setting(z.string()),
    stage: setting(z.string()),
    editor: setting(z.string()),
    plain: setting(z.boolean()),
    validate: setting(
      z.strictObject({
        levels: z.record(z.string(), z.enum(RULE_LEVELS)).meta({ description: 'By code, or by family as fairness/*' }),
        exclude: z.array(z.string()).meta({ description: "Globs from the workspace's folder" }),
      }),
    ),
  }),
  proposedInterviewer: personSchema
    .nullable()
    .meta({ description: "From git's configuration, where no file says who interviews" }),
  files: z.array(
    z.strictObject({
      owner: z.enum(['person', 'workspace']),
      path: z.string().meta({ description: 'Absolute' }),
      state: z
        .enum(['read', 'missing', 'empty', 'broken'])
        .meta({ description: 'broken: it has errors, and nothing of it counts' }),
    }),
  ),
  findings: z.array(findingSchema),
});
