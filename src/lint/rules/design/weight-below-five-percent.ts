import { compareExact, type Exact, HUNDRED, ratio, rounded } from '../../../domain/exact.ts';
import type { Dimension } from '../../../domain/role.ts';
import { dimensionPath } from '../../dimension-path.ts';
import type { RoleRule } from '../../rule.ts';

/** In per cent of the whole role. */
const LEAST = 5;
const LEAST_SHARE = ratio(LEAST, 100);

const role = (bread: string, hygiene: string) => `format: hirecard/role@1
id: baker
title: Baker
source: { note: weights as the guild recommends them }
dimensions:
  - { id: bread, name: Bread, weight: ${bread} }
  - { id: hygiene, name: Hygiene, weight: ${hygiene} }
`;

export const weightBelowFivePercent: RoleRule = {
  code: 'role/weight-below-five-percent',
  category: 'design',
  level: 'note',
  docs: {
    what: `A dimension, not a must-have, whose weight makes up less than ${LEAST}% of the role.`,
    why: 'From the worst rating to the best it moves the score by less than a fifth of a point on a scale from 1 to 5. It takes as much of the interview as any other and hardly ever changes an outcome.',
    bad: role('97%', '3%'),
    good: role('90%', '10%'),
  },
  check: ({ role: { dimensions }, document }) =>
    dimensions.filter(isTooLight).map(({ id, share }) => ({
      path: [...dimensionPath(document, id), 'weight'],
      message: `"${id}" makes up ${percentWords(share)} of the role, so that it can hardly change an outcome.`,
      hint: 'Merge it with another dimension, make it a check or a must-have, or give it more weight.',
    })),
};

/** A must-have decides by itself, whatever it weighs; and where nothing is weighed, there are just many dimensions. */
function isTooLight({ bonus, mustHave, weightKind, share }: Dimension): boolean {
  return !bonus && !mustHave && weightKind !== 'equal' && compareExact(share, LEAST_SHARE) < 0;
}

/** Rounded down: what is below five per cent is not shown as five. */
function percentWords(share: Exact): string {
  const hundredths = Math.floor(rounded(share.mul(HUNDRED)) * 100);
  return hundredths === 0 ? 'less than 0.01%' : `${hundredths / 100}%`;
}
