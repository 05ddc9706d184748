import type { Scale } from '../../../domain/scale.ts';
import type { Path } from '../../../source/yaml/places.ts';
import { dimensionPath } from '../../dimension-path.ts';
import type { LintFinding, RoleRule } from '../../rule.ts';

const role = (scale: string) => `format: hirecard/role@1
id: baker
title: Baker
scale: ${scale}
dimensions:
  - { id: bread, name: Bread }
`;

export const scaleBestFirst: RoleRule = {
  code: 'role/scale-best-first',
  category: 'arithmetic',
  level: 'warning',
  docs: {
    what: 'A list of words that seems to stand best first.',
    why: 'Scales and verdicts stand worst first: the first word is the worst rating, whatever it says.',
    bad: role('["Yes", "No"]'),
    good: role('["No", "Yes"]'),
  },
  check: ({ role: { scale, dimensions, verdict }, document }) => [
    ...inScale(scale, ['scale']),
    ...dimensions
      .filter((dimension) => dimension.scale !== scale)
      .flatMap((dimension) => inScale(dimension.scale, [...dimensionPath(document, dimension.id), 'scale'])),
    ...inWords(verdict, ['verdict']),
  ],
};

function inScale({ kind, ratings }: Scale, path: Path): readonly LintFinding[] {
  return kind === 'words'
    ? inWords(
        ratings.flatMap(({ label }) => label ?? []),
        path,
      )
    : [];
}

const GOOD =
  /^(?:(?:strong|definite|clear) )?(?:yes|hire)$|^(?:good|great|excellent|outstanding|best|strong|pass|high)$/;
const BAD = /^(?:(?:strong|definite|clear) )?no(?:[- ]hire)?$|^(?:bad|poor|worst|weak|fail|low|unacceptable)$/;

function inWords(words: readonly string[], path: Path): readonly LintFinding[] {
  const [first = '', last = ''] = [words[0]?.toLowerCase(), words.at(-1)?.toLowerCase()];
  if (!GOOD.test(first) || !BAD.test(last)) return [];
  const message = `"${words[0]}" is the worst here and "${words.at(-1)}" the best, because these words stand worst first.`;
  return [{ path, message, hint: 'Turn the list round.' }];
}
