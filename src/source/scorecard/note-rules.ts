/**
 * What a JSON Schema can say of notes, for editors and other programs. The program itself reads notes with checkNotes,
 * which says more; here are only the keywords, so that zod finds no fault that is found there.
 */

export const SAYS_SOMETHING = { pattern: '\\S' };

/** Draft 7's word for it; in later drafts it is dependentRequired. */
export const QUESTION_NEEDS_DIMENSION = { dependencies: { question: ['dimension'] } };
