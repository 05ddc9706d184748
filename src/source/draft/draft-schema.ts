/** The shape of hirecard/draft@1: what a scorecard has so far, where the walk stands, and the rubric it began with. */
import * as z from 'zod';
import {
  amendsSchema,
  answersShape,
  notesSchema,
  personSchema,
  roleReferenceSchema,
} from '../scorecard/scorecard-schema.ts';

export const DRAFT_FORMAT = 'hirecard/draft@1';

const stepSchema = z.union([
  z.strictObject({ kind: z.enum(['brief', 'signals', 'red-flags', 'verdict', 'review']) }),
  z.strictObject({ kind: z.literal('dimension'), dimension: z.string() }),
  z.strictObject({ kind: z.literal('check'), check: z.string() }),
  z.strictObject({ kind: z.literal('field'), field: z.string() }),
]);

export const draftSchema = z.strictObject({
  format: z.literal(DRAFT_FORMAT),
  id: z.string(),
  role: roleReferenceSchema,
  candidate: personSchema,
  interviewer: personSchema,
  stage: z.string(),
  startedAt: z.string(),
  updatedAt: z.string(),
  amends: amendsSchema.optional(),
  conversationStartedAt: z.string().optional(),
  notes: notesSchema.optional(),
  step: stepSchema,
  reviewed: z.literal(true).optional(),
  pendingEvidence: z.record(z.string(), z.string()),
  pendingFlagEvidence: z.record(z.string(), z.string()).optional(),
  ...answersShape,
  rubric: z.json().meta({ description: 'The meaning of the role the interview began with, a role file in itself' }),
});

export type DraftShape = z.output<typeof draftSchema>;
