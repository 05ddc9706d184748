/** The shape of hirecard/config@1: what a person or a team has set once, so as not to say it each time. */
import * as z from 'zod';
import { IDENTIFIER_PATTERN } from '../../domain/identifier.ts';
import { RULE_LEVELS } from '../../domain/settings.ts';

export const CONFIG_FORMAT = 'hirecard/config@1';

const text = z.string().trim().regex(/\S/, { error: 'text' });

/** Checked in full where the file is decoded, for a better sentence than a pattern can give. */
const identifier = z.string().meta({
  pattern: IDENTIFIER_PATTERN,
  description: 'Lower-case letters, digits, - and _; 1 to 64 characters',
});

const interviewer = z.union([
  identifier,
  z.strictObject({ id: identifier, name: text.optional().meta({ description: 'Free text, any script' }) }),
]);

const level = z.enum(RULE_LEVELS);

/** By any code: which codes there are is checked where the file is decoded, for a better sentence. */
const levels = z.record(z.string(), level);

const globs = z.array(text);

/** Every part as it must be. */
export const configSchema = z
  .strictObject({
    format: z.literal(CONFIG_FORMAT),
    interviewer: interviewer.optional().meta({ description: 'Who interviews: an id, or an id and a name' }),
    role: identifier.optional().meta({ description: 'The id of the role that is proposed first' }),
    stage: identifier.optional().meta({ description: 'The id of the stage that is proposed first' }),
    editor: text.optional().meta({ description: 'The command that opens an editor, before $VISUAL and $EDITOR' }),
    plain: z
      .boolean()
      .optional()
      .meta({ description: 'For screen readers, dumb terminals and logs: lines only, no colour; the same as --plain' }),
    validate: validateWith(levels).optional(),
  })
  .meta({ title: 'hirecard settings', description: 'Who you are and what is proposed first' });

/** The same, with undefined for every part that is at fault, so that the ids that are text are checked all the same. */
export const configAsFarAsRight = z.object({
  interviewer: right(z.union([identifier, z.object({ id: identifier, name: right(text) })])),
  role: right(identifier),
  stage: right(identifier),
  editor: right(text),
  plain: right(z.boolean()),
  validate: right(z.object({ levels: right(levels), exclude: right(globs) })),
});

export type ConfigShape = z.output<typeof configAsFarAsRight>;

/** As an editor needs it, to complete and mark codes: each key of `levels` with what it is about. */
export function configSchemaFor(codes: readonly { readonly code: string; readonly what: string }[]): z.ZodType {
  const known = codes.map(({ code, what }) => [code, level.optional().meta({ description: what })] as const);
  return configSchema.extend({ validate: validateWith(z.strictObject(Object.fromEntries(known))).optional() });
}

function validateWith(levelsSchema: z.ZodType) {
  return z
    .strictObject({
      levels: levelsSchema
        .optional()
        .meta({ description: 'How serious a finding is, by the code in brackets at its end; off: it is not told' }),
      exclude: globs
        .optional()
        .meta({ description: "Files that are not checked: globs from the workspace's folder, such as drafts/**" }),
    })
    .meta({ description: "How hirecard validate checks; taken from a workspace's file alone" });
}

function right<S extends z.ZodType>(part: S) {
  return part.optional().catch(undefined);
}
