import { ONE, ZERO } from './exact.ts';
import type { PictureDimension } from './picture.ts';
import type { DimensionResult } from './result.ts';
import type { Situation } from './situation.ts';
import { LOOK, type Tally, tallyOf } from './tally.ts';

/** How a dimension stands against its minimum; null when it has none or is not applicable. */
export function mustHaveState(seen: PictureDimension): DimensionResult['mustHave'] {
  const { mustHave } = seen.dimension;
  if (!mustHave || seen.state === 'not-applicable') return null;
  if (seen.state === 'missing') return 'open';
  return LOOK[mustHave.by](seen).some((rating) => rating.compare(mustHave.atLeast) < 0) ? 'missed' : 'met';
}

/** Ratings below the minimum they must have: the combined value, or every single rating where the role says so. */
export function mustHaveMisses(situation: Situation): Tally {
  return tallyOf(
    situation.dimensions.filter(({ dimension }) => dimension.mustHave),
    (seen) => LOOK[seen.dimension.mustHave?.by ?? 'panel'](seen),
    ({ mustHave }, rating) => (mustHave && rating.compare(mustHave.atLeast) < 0 ? ONE : ZERO),
  );
}
