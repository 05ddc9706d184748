import type { DocumentedRule } from '../../rule.ts';
import { ignoreMissingComma } from './missing-comma.ts';
import { ignoreNoReason } from './no-reason.ts';
import { ignoreNotPossible } from './not-possible.ts';
import { ignoreUnknownCode } from './unknown-code.ts';
import { ignoreUnknownComment } from './unknown-comment.ts';
import { ignoreUnused } from './unused.ts';

export const IGNORE_RULES: readonly DocumentedRule[] = [
  ignoreMissingComma,
  ignoreNoReason,
  ignoreNotPossible,
  ignoreUnknownCode,
  ignoreUnknownComment,
  ignoreUnused,
];
