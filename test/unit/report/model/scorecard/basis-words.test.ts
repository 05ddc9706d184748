import { expect, it } from 'vitest';
import { exact } from '../../../../../src/domain/exact.ts';
import { stageOf } from '../../../../../src/domain/interview/steps.ts';
import type { Role } from '../../../../../src/domain/role.ts';
import type { Assessment } from '../../../../../src/domain/scorecard.ts';
import { basisWords } from '../../../../../src/report/model/scorecard/basis-words.ts';
import { plainRole } from '../../plain-role.ts';

/** Its stage covers three of four dimensions: 80% of the role. */
const role = plainRole();
const everything: Role = {
  ...role,
  stages: [{ ...stageOf(role, 'on-site'), dimensions: role.dimensions.map(({ id }) => id) }],
};
const card = (reason: 'not-asked' | 'not-applicable') => {
  const assessment: Assessment = { kind: 'not-assessed', dimension: 'writing', reason };
  return { stage: 'on-site', assessments: [assessment] };
};

it('is one opinion, on the whole role or a part of it', () => {
  expect(basisWords(everything, card('not-asked'), exact('87.5'))).toBe(
    'one opinion, on the whole role, of which 87.5% was rated',
  );
  expect(basisWords(role, card('not-asked'), exact(100))).toBe(
    'one opinion, on 80% of the role, of which 100% was rated',
  );
});

it('says that what does not apply is left out', () => {
  expect(basisWords(everything, card('not-applicable'), exact(100))).toBe(
    'one opinion, on the whole role, with 100% of what applies rated',
  );
});
