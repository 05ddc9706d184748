/** What a text only speaks about: questions under discussion, and what it says nobody may ask. */

const QUOTATION = /"[^"]*"|“[^”]*”|(?<!\w)'[^']*'(?!\w)/g;
/** Words that make what is in quotation marks a thing to talk about. */
const DISCUSSES =
  /\b(?:rewrite|rephrase|reword|reformulate)\b|\bwhat(?: is|'s) wrong with\b|\b(?:term|expression|wording) ?["“']|\bwhy (?:is|may|must|should|does|do) (?:no one|nobody|we not|it|you not|interviewers? not)\b|\b(?:unlawful|illegal|discriminatory)\b/;
const NOT_TO_ASK =
  /\b(?:(?:no one|nobody|no interviewer|no employer) (?:may|must|should|can|is allowed to) ask|(?:may|must|should|do|does) not ask|(?:never|not) (?:asks?|asking))\b[^.!?;]*/g;

/**
 * A plain text (see phrase-pattern.ts) of the same length without what it only speaks about: quotations that it
 * discusses ("How would you rewrite “How old are you?”"), and what it says is not to be asked.
 */
export function withoutSpokenAbout(plain: string): string {
  const own = plain.replace(NOT_TO_ASK, blank);
  return DISCUSSES.test(own.replace(QUOTATION, (quotation) => quotation.slice(0, 1)))
    ? own.replace(QUOTATION, blank)
    : own;
}

function blank(words: string): string {
  return '\u0000'.repeat(words.length);
}
