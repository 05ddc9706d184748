import type { Exact } from '../../domain/exact.ts';
import { quoted } from '../finding.ts';
import type { Path } from '../yaml/places.ts';
import { parsePercent, type RoleSource, withinDigits } from './role-source.ts';
import type { WrittenDimension } from './schema/dimension-schema.ts';

/** Reads the percent of a bonus; undefined after reporting why it is none. */
export function readBonus(source: RoleSource, written: WrittenDimension, path: Path): Exact | undefined {
  const { bonus } = written;
  if (bonus === undefined) return undefined;
  if (written.weight !== undefined) {
    source.add({
      code: 'role/bonus-with-weight',
      path: [...path, 'weight'],
      at: 'key',
      message: `${quoted(written.id)} has both a bonus and a weight.`,
      hint: 'A bonus dimension only adds to the score; take one of the two away.',
    });
  }
  const percent = parsePercent(String(bonus));
  if (percent && percent.compare(0) > 0 && percent.compare(100) <= 0) {
    return withinDigits(source, percent, [...path, 'bonus']);
  }
  const number = typeof bonus === 'number' && bonus > 0 && bonus <= 100;
  source.add({
    code: 'role/bad-bonus',
    path: [...path, 'bonus'],
    message: `The bonus ${quoted(bonus)} is not a percent above 0% and up to 100%.`,
    hint: number ? `Write ${bonus}%.` : 'Write the most it can add, such as 5%.',
  });
  return undefined;
}
