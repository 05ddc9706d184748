/** What an answers file leaves open, and the walk would not have let anyone leave open. */
import { flagNeedsEvidence } from '../../domain/interview/evidence-rule.ts';
import type { Role, Stage } from '../../domain/role.ts';
import type { Faults } from '../family-faults.ts';
import { alternatives, quoted } from '../finding.ts';
import { suggest } from '../suggest.ts';
import { answersSchema } from './answers-schema.ts';
import type { AnswersDocument } from './decode-answers.ts';

/** Dimensions of the stage, required fields, the verdict. What stands there under a misspelt name was reported as that. */
export function reportUnanswered(faults: Faults, document: AnswersDocument, role: Role, stage: Stage): void {
  const misspelt = misspeltKeys(document);
  reportDimensions(faults, document, role, stage);
  if (!misspelt.has('fields')) reportFields(faults, document, role);
  if (role.verdict.length === 0 || document.part(['verdict']) !== undefined || misspelt.has('verdict')) return;
  faults.add({
    code: 'verdict-missing',
    path: ['verdict'],
    at: 'key',
    message: "The interviewer's own verdict is missing.",
    hint: `Add "verdict": ${alternatives(role.verdict.map((label) => JSON.stringify(label)))}.`,
  });
}

function reportDimensions(faults: Faults, document: AnswersDocument, role: Role, stage: Stage): void {
  const ratings = document.part(['ratings']);
  if (!isBlock(ratings)) return;
  const meant = misspeltNames(
    ratings,
    role.dimensions.map(({ id }) => id),
  );
  const missing = stage.dimensions.filter((id) => document.part(['ratings', id]) === undefined && !meant.has(id));
  if (missing.length === 0) return;
  faults.add({
    code: 'dimension-missing',
    path: ['ratings'],
    at: 'key',
    message: `${missing.length === 1 ? 'A dimension' : `${missing.length} dimensions`} of the stage ${stage.id} ${missing.length === 1 ? 'has' : 'have'} no answer: ${missing.join(', ')}.`,
    hint: `Rate it, or say why not: ${missing[0]}: { not_assessed: not-asked }`,
  });
}

function reportFields(faults: Faults, document: AnswersDocument, role: Role): void {
  const meant = misspeltNames(
    document.part(['fields']),
    role.fields.map(({ id }) => id),
  );
  for (const { id, ask, required } of role.fields) {
    const written = document.part(['fields', id]);
    const isAnswered = typeof written === 'string' ? written.trim() !== '' : written !== undefined;
    if (!required || isAnswered || meant.has(id)) continue;
    faults.add({
      code: 'field-missing',
      path: ['fields', id],
      at: 'key',
      message: `The field ${id} needs an answer: ${quoted(ask)}`,
      hint: `Under "fields", write ${id}: "the answer"`,
    });
  }
}

/** A red flag that rules a candidate out, without a word of what was seen. */
export function reportBareFlags(faults: Faults, { shape }: AnswersDocument, role: Role): void {
  for (const [index, written] of shape.red_flags.entries()) {
    const { id, evidence = '' } = typeof written === 'object' ? written : { id: written };
    const flag = role.redFlags.find((other) => other.id === id);
    if (!flag || !flagNeedsEvidence(flag) || evidence.trim() !== '') continue;
    faults.add({
      code: 'flag-evidence-missing',
      path: ['red_flags', index],
      message: `A red flag that rules a candidate out needs what you saw or heard; ${flag.id} has no evidence.`,
      hint: `Write - { id: ${flag.id}, evidence: "what the candidate said or did" }`,
    });
  }
}

/** Keys of the format that a misspelt key of the file was meant for: that was reported, that they are missing follows. */
export function misspeltKeys(document: AnswersDocument): ReadonlySet<string> {
  return misspeltNames(document.part([]), Object.keys(answersSchema.shape));
}

function misspeltNames(block: unknown, known: readonly string[]): ReadonlySet<string> {
  if (!isBlock(block)) return new Set();
  const free = known.filter((name) => !Object.hasOwn(block, name));
  const unknown = Object.keys(block).filter((name) => !known.includes(name));
  return new Set(unknown.flatMap((name) => suggest(name, free) ?? []));
}

/** A list in its place was reported as a fault of shape; that it holds nothing by name is a consequence. */
function isBlock(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
