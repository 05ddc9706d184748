import type { DocumentedRule } from '../../rule.ts';
import { ignoreNoReason } from './no-reason.ts';
import { ignoreNotPossible } from './not-possible.ts';
import { ignoreUnknownCode } from './unknown-code.ts';
import { ignoreUnused } from './unused.ts';

export const IGNORE_RULES: readonly DocumentedRule[] = [
  ignoreNoReason,
  ignoreNotPossible,
  ignoreUnknownCode,
  ignoreUnused,
];
