import * as z from 'zod';
import { decisionSchema } from './schema/decision-schema.ts';
import { dimensionOrGroupSchema } from './schema/dimension-schema.ts';
import {
  checkSchema,
  exerciseSchema,
  fieldSchema,
  panelSchema,
  redFlagSchema,
  signalsSchema,
  stageSchema,
} from './schema/interview-schema.ts';
import { scaleSchema } from './schema/scale-schema.ts';
import { identifier, text } from './schema/text.ts';

export const ROLE_FORMAT = 'hirecard/role@1';

const SEMANTIC_VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[\dA-Za-z.-]+)?(?:\+[\dA-Za-z.-]+)?$/;
const VERSION_WORDS = { error: 'a version of three numbers such as 1.0.0' };

/** The shape of a role file. What shapes cannot say (sums, references, scales) is checked where the role is built. */
export const roleSchema = z
  .strictObject({
    format: z.literal(ROLE_FORMAT),
    id: identifier.describe("Equals the file's name"),
    title: text.describe('The job, as people say it'),
    version: z.string(VERSION_WORDS).regex(SEMANTIC_VERSION, VERSION_WORDS).optional(),
    summary: text.optional(),
    source: z
      .strictObject({ title: text.optional(), url: text.optional(), note: text.optional() })
      .optional()
      .describe('Where the rubric comes from'),
    scale: scaleSchema.optional(),
    dimensions: z.array(dimensionOrGroupSchema).min(1).describe('What is rated'),
    checks: z.array(checkSchema).optional().describe('Yes or no, outside the score'),
    signals: signalsSchema.optional().describe('Strong and weak signs, ticked when seen'),
    red_flags: z.array(redFlagSchema).optional(),
    exercises: z.array(exerciseSchema).optional(),
    stages: z.array(stageSchema).min(1).optional().describe('The interviews; one with everything unless said'),
    fields: z.array(fieldSchema).optional().describe('Free text outside the ratings'),
    evidence: z
      .enum(['required', 'extremes', 'optional'])
      .optional()
      .describe('Whether a rating needs evidence; extremes: the best and worst do'),
    panel: panelSchema.optional(),
    verdict: z
      .union([z.literal('none'), z.array(text).min(2)], { error: 'a list of labels, worst first, or none' })
      .optional()
      .describe("The interviewer's own answer: its labels, worst first"),
    decision: decisionSchema.optional().describe('From score to outcome; a built-in one unless said'),
  })
  .meta({ title: 'hirecard role', description: 'A job rubric: dimensions, anchors, stages and the decision' });

export type WrittenRole = z.output<typeof roleSchema>;
