import { exactText } from '../../domain/exact.ts';
import type { Dimension } from '../../domain/role.ts';
import type { RatingOption } from '../../world.ts';

/** A dimension's ratings as a person sees them, worst first, each with the anchor that describes it. */
export function ratingOptions({ scale, anchors }: Dimension): readonly RatingOption[] {
  return scale.ratings.map(({ value, label }) => {
    const anchor = anchors.find(({ from, to }) => from.compare(value) <= 0 && to.compare(value) >= 0)?.text;
    const words = scale.kind === 'words' && label !== undefined;
    return {
      text: words ? label : exactText(value),
      ...(label === undefined || words ? {} : { label }),
      ...(anchor === undefined ? {} : { anchor }),
    };
  });
}
