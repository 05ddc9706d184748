import type { SourceDocument } from '../../../source/document.ts';
import { type RoleText, type RoleTextKind, roleTexts } from '../../role-texts.ts';
import { roleWords } from '../../role-words.ts';
import type { LintFinding, TextRule } from '../../rule.ts';
import { VAGUE_PHRASES } from '../../vague-phrases.ts';

const role = (looksFor: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - id: bread
    name: Bread
    looks_for: ${looksFor}
`;

export const vagueWords: TextRule = {
  code: 'role/vague-words',
  category: 'design',
  level: 'note',
  docs: {
    what: 'Words such as culture fit, rockstar, gut feeling or self-starter in the title, the summary, or in what interviewers ask, look for or rate by.',
    why: 'Everyone fills them with something else, most often with people like themselves. A rubric names what can be seen or heard.',
    bad: role('A rockstar with the right attitude'),
    good: role('Keeps four ovens going and tastes every batch'),
  },
  checkTexts: (document) =>
    isSuspicious(document) ? roleTexts(document.value).filter(describesPeople).flatMap(findingsIn) : [],
};

const PHRASES = VAGUE_PHRASES.map(({ pattern, instead }) => ({ expression: expressionOf(pattern), instead }));
const ANY = expressionOf(VAGUE_PHRASES.map(({ pattern }) => pattern).join('|'));

/** Without looking at single texts, of which a role has hundreds. */
function isSuspicious(document: SourceDocument): boolean {
  return roleWords(document).mayBeVague && ANY.test(document.text);
}

/** White space of any kind between words, which a folded text may have. */
function expressionOf(pattern: string): RegExp {
  return new RegExp(`\\b(?:${pattern.replaceAll('[ -]', '[\\s-]').replaceAll(' ', '\\s+')})\\b`, 'i');
}

/** What an exercise is about may be called anything. */
const OTHERS: ReadonlySet<RoleTextKind> = new Set(['exercise', 'field', 'because']);

function describesPeople({ kind }: RoleText): boolean {
  return !OTHERS.has(kind);
}

function findingsIn({ path, text }: RoleText): readonly LintFinding[] {
  return PHRASES.flatMap(({ expression, instead }) => {
    const phrase = expression.exec(text)?.[0];
    if (phrase === undefined) return [];
    const message = `"${phrase.replace(/\s+/g, ' ')}" means something else to every interviewer.`;
    return [{ path, within: phrase, message, hint: `Write ${instead}.` }];
  });
}
