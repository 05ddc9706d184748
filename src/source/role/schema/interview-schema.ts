import * as z from 'zod';
import { identifier, minutes, text, yesOrNo } from './text.ts';

/** What happens around the ratings: checks, signals, red flags, exercises, stages, free-text fields, the panel. */

export const checkSchema = z.strictObject({
  id: identifier,
  ask: text.describe('A question that is answered with yes or no'),
  must_be: yesOrNo.optional().describe('The other answer bars every outcome that counts as hire'),
});

const signal = z.union([text, z.strictObject({ id: identifier, text })]);

export const signalsSchema = z.strictObject({
  strong: z.array(signal).optional(),
  weak: z.array(signal).optional(),
});

export const redFlagSchema = z.union([
  text,
  z.strictObject({
    id: identifier,
    text,
    severity: z
      .enum(['reject', 'review', 'note'])
      .optional()
      .describe('reject: bars hire; review (default): is shown first; note: is only noted'),
  }),
]);

export const exerciseSchema = z.strictObject({
  id: identifier,
  title: text,
  minutes: minutes.optional(),
  form: z.enum(['live', 'take-home', 'presentation', 'written']).optional(),
  prompt: text.optional().describe('What the candidate is given'),
  feeds: z.array(text).optional().describe('The dimensions or groups it gives evidence for'),
});

export const stageSchema = z.strictObject({
  id: identifier,
  name: text,
  minutes: minutes.optional(),
  dimensions: z.array(text).optional().describe('Dimensions, groups and checks it covers; all unless said'),
  exercises: z.array(text).optional(),
  interviewers: z.int().min(1).max(100).optional().describe('How many interviewers it is meant to have'),
});

export const fieldSchema = z.strictObject({
  id: identifier,
  ask: text,
  required: z.boolean().optional(),
});

export const panelSchema = z.strictObject({
  combine: z.enum(['mean', 'median', 'trimmed-mean', 'lowest']).optional(),
  disagreement: z.number().optional().describe('The range of ratings at which a dimension is discussed'),
  interviewers_per_dimension: z.int().min(1).max(100).optional().describe('Fewer is shown as a gap'),
});

export type WrittenSignal = z.output<typeof signal>;
export type WrittenRedFlag = z.output<typeof redFlagSchema>;
export type WrittenExercise = z.output<typeof exerciseSchema>;
export type WrittenStage = z.output<typeof stageSchema>;
export type WrittenPanel = z.output<typeof panelSchema>;
