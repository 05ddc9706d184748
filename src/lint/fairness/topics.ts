import { age } from '../rules/fairness/age.ts';
import { arrestRecord } from '../rules/fairness/arrest-record.ts';
import { citizenship } from '../rules/fairness/citizenship.ts';
import { clubs } from '../rules/fairness/clubs.ts';
import { credit } from '../rules/fairness/credit.ts';
import { disabilityAndHealth } from '../rules/fairness/disability-and-health.ts';
import { familyStatus } from '../rules/fairness/family-status.ts';
import { genderAndOrientation } from '../rules/fairness/gender-and-orientation.ts';
import { geneticInformation } from '../rules/fairness/genetic-information.ts';
import { heightAndWeight } from '../rules/fairness/height-and-weight.ts';
import { militaryDischarge } from '../rules/fairness/military-discharge.ts';
import { nationalOrigin } from '../rules/fairness/national-origin.ts';
import { photographs } from '../rules/fairness/photographs.ts';
import { politics } from '../rules/fairness/politics.ts';
import { pregnancy } from '../rules/fairness/pregnancy.ts';
import { race } from '../rules/fairness/race.ts';
import { religion } from '../rules/fairness/religion.ts';
import { salaryHistory } from '../rules/fairness/salary-history.ts';
import { unionMembership } from '../rules/fairness/union-membership.ts';
import type { FairnessTopic } from './topic.ts';

/** Every topic, by code. A new topic is one file and one line here. */
export const FAIRNESS_TOPICS: readonly FairnessTopic[] = [
  age,
  arrestRecord,
  citizenship,
  clubs,
  credit,
  disabilityAndHealth,
  familyStatus,
  genderAndOrientation,
  geneticInformation,
  heightAndWeight,
  militaryDischarge,
  nationalOrigin,
  photographs,
  politics,
  pregnancy,
  race,
  religion,
  salaryHistory,
  unionMembership,
];
