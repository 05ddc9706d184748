/**
 * A picture is looked at in two ways: as it is in hand (only what was rated counts), and completed (what is missing is
 * rated as well, nobody knows how). A condition is compiled once for each, by the same code.
 */

import { figureCoverage } from './coverage.ts';
import { type Exact, HUNDRED, ZERO } from './exact.ts';
import type { Picture, PictureDimension } from './picture.ts';

export interface Situation {
  readonly picture: Picture;
  readonly completed: boolean;
  /** The rated ones; in the completed situation the missing ones as well. Never a not-applicable one. */
  readonly dimensions: readonly PictureDimension[];
  /** 0 to 100. */
  readonly coverage: Exact;
}

export function inHand(picture: Picture): Situation {
  return {
    picture,
    completed: false,
    dimensions: picture.dimensions.filter(({ state }) => state === 'rated'),
    coverage: figureCoverage(picture),
  };
}

export function completed(picture: Picture): Situation {
  const dimensions = picture.dimensions.filter(({ state }) => state !== 'not-applicable');
  const weighs = dimensions.some(({ dimension }) => !dimension.bonus);
  return { picture, completed: true, dimensions, coverage: weighs ? HUNDRED : ZERO };
}
