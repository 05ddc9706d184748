import type { SourceDocument } from '../../source/document.ts';
import { roleTexts } from '../role-texts.ts';
import { roleWords } from '../role-words.ts';
import type { LintFinding, TextRule } from '../rule.ts';
import { fairnessHits } from './scan.ts';
import type { FairnessTopic } from './topic.ts';
import { FAIRNESS_TOPICS } from './topics.ts';

/** One rule for each topic; a role is searched once for all of them. */
export const FAIRNESS_RULES: readonly TextRule[] = FAIRNESS_TOPICS.map(ruleOf);

function ruleOf(topic: FairnessTopic): TextRule {
  const { code, subject, risky, bad, good } = topic;
  return {
    code,
    category: 'fairness',
    level: 'warning',
    docs: {
      what: `A text that touches on ${subject}.`,
      why: `${risky.charAt(0).toUpperCase()}${risky.slice(1)}. ${topic.instead}`,
      bad: roleAsking(bad),
      good: roleAsking(good),
    },
    checkTexts: (document) => findingsOf(document).get(code) ?? [],
  };
}

function roleAsking(question: string): string {
  return `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - id: bread
    name: Bread
    questions:
      - ask: ${JSON.stringify(question)}
`;
}

type ByCode = ReadonlyMap<string, readonly LintFinding[]>;

const NOTHING: ByCode = new Map();
const known = new WeakMap<SourceDocument, ByCode>();

function findingsOf(document: SourceDocument): ByCode {
  let findings = known.get(document);
  if (!findings) {
    findings = search(document);
    known.set(document, findings);
  }
  return findings;
}

/** The text as it is written tells at once that there is nothing, unless letters may hide behind escapes. */
function search(document: SourceDocument): ByCode {
  if (!document.text.includes('\\') && !roleWords(document).mayTouch) return NOTHING;
  const findings = new Map<string, LintFinding[]>();
  for (const { path, text: searched } of roleTexts(document.value)) {
    for (const { code, phrase, message, hint } of fairnessHits(searched, 'role')) {
      const ofTopic = findings.get(code) ?? [];
      ofTopic.push({ path, within: phrase, message, hint });
      findings.set(code, ofTopic);
    }
  }
  return findings;
}
