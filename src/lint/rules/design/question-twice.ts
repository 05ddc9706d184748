import type { Path } from '../../../source/yaml/places.ts';
import { askPath } from '../../ask-path.ts';
import type { LintFinding, RoleRule } from '../../rule.ts';

const role = (second: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - id: bread
    name: Bread
    questions:
      - ask: Tell me about a batch that went wrong.
  - id: cakes
    name: Cakes
    questions:
      - ask: ${second}
`;

export const questionTwice: RoleRule = {
  code: 'role/question-twice',
  category: 'design',
  level: 'note',
  docs: {
    what: 'The same question in the role twice, under one dimension or two.',
    why: 'The second time a candidate has nothing to add, so that one of the two dimensions is rated on nothing new.',
    bad: role('Tell me about a batch that went wrong.'),
    good: role('How do you plan a wedding cake?'),
  },
  check: ({ role: { dimensions }, document }) => {
    const texts = dimensions.flatMap(({ questions }) => questions.map(({ ask }) => ask.toLowerCase()));
    if (new Set(texts).size === texts.length) return [];
    const first = new Map<string, { readonly id: string; readonly index: number }>();
    const findings: LintFinding[] = [];
    for (const { id, questions } of dimensions) {
      for (const [index, { ask }] of questions.entries()) {
        const words = ask.toLowerCase();
        const earlier = first.get(words);
        if (earlier) findings.push(twice(askPath(document, id, index), askPath(document, earlier.id, earlier.index)));
        else first.set(words, { id, index });
      }
    }
    return findings;
  },
};

function twice(path: Path, earlier: Path): LintFinding {
  return {
    path,
    message: 'This question is in the role twice.',
    hint: 'Ask for something else here, or keep one of the two.',
    related: { message: 'first here', path: earlier },
  };
}
