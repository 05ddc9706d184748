import { expect, it } from 'vitest';
import { exact } from '../../../../../src/domain/exact.ts';
import type { Dimension } from '../../../../../src/domain/role.ts';
import { dimensionSection } from '../../../../../src/report/model/guide/dimension-section.ts';
import { plainRole } from '../../plain-role.ts';

const role = plainRole();
const [strategy] = role.dimensions as readonly [Dimension];
const question = {
  ask: 'Tell me of a time. '.repeat(10),
  listenFor: Array(4).fill('What was ruled out, and how'),
  followUps: [],
};
const anchor = {
  from: exact(5),
  to: exact(5),
  text: 'Names the trade-off and stands by it. '.repeat(10),
};

it('a dimension that a page can hold is kept whole; a longer one begins where the last ends', () => {
  const section = (dimension: Dimension) => dimensionSection(role, dimension, 'd', '1 of 1');
  const [first] = strategy.questions;
  const long = { ...strategy, questions: Array(4).fill({ ...first, ...question }), anchors: Array(4).fill(anchor) };
  expect(section(strategy).isWhole).toBe(true);
  expect(section(long).isWhole).toBeUndefined();
});
