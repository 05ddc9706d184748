/** The shape of hirecard/config@1: what a person or a team has set once, so as not to say it each time. */
import * as z from 'zod';
import { IDENTIFIER_PATTERN } from '../../domain/identifier.ts';

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

/** Every part as it must be; what the JSON Schema is made from. */
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
  })
  .meta({ title: 'hirecard settings', description: 'Who you are and what is proposed first' });

/** The same, with undefined for every part that is at fault, so that the ids that are text are checked all the same. */
export const configAsFarAsRight = z.object({
  interviewer: right(z.union([identifier, z.object({ id: identifier, name: right(text) })])),
  role: right(identifier),
  stage: right(identifier),
  editor: right(text),
  plain: right(z.boolean()),
});

export type ConfigShape = z.output<typeof configAsFarAsRight>;

function right<S extends z.ZodType>(part: S) {
  return part.optional().catch(undefined);
}
