import { valueAt } from '../../../source/shape/explain-issue.ts';
import type { Path } from '../../../source/yaml/places.ts';
import { dimensionPath } from '../../dimension-path.ts';
import type { LintFinding, RoleRule } from '../../rule.ts';

export const anchorsCopied: RoleRule = {
  code: 'role/anchors-copied',
  category: 'design',
  level: 'warning',
  docs: {
    what: 'Two anchors with the same text.',
    why: 'An interviewer cannot tell two ratings apart by the same words; usually one was copied and not rewritten.',
    bad: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - id: bread
    name: Bread
    anchors:
      5: The loaf rises evenly and the crust sings
      3: The loaf rises evenly and the crust sings
`,
    good: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - id: bread
    name: Bread
    anchors:
      5: The loaf rises evenly and the crust sings
      3: The loaf is baked through
`,
  },
  check: ({ role: { dimensions }, document }) => {
    const texts = dimensions.flatMap(({ anchors }) => anchors.map(({ text }) => wordsOf(text)));
    if (new Set(texts).size === texts.length) return [];
    const first = new Map<string, Path>();
    const findings: LintFinding[] = [];
    for (const { id } of dimensions) {
      const anchors = [...dimensionPath(document, id), 'anchors'];
      for (const [key, text] of Object.entries(valueAt(document.value, anchors) ?? {})) {
        const words = wordsOf(String(text));
        const path = [...anchors, key];
        const earlier = first.get(words);
        if (earlier) findings.push(copied(path, earlier));
        else first.set(words, path);
      }
    }
    return findings;
  },
};

/** Without capitals and layout. Single spaces, which most white space is, are not replaced by themselves. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

function copied(path: Path, earlier: Path): LintFinding {
  return {
    path,
    message: 'This anchor has the same text as another one.',
    hint: 'Describe what an interviewer would see at this rating and at no other.',
    related: { message: 'the same text', path: earlier },
  };
}
