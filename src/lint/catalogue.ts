/** Everything `validate` can say, by code: for `--explain`, docs/rules.md and formats that describe their rules. */
import { LINT_RULES } from './registry.ts';
import type { DocumentedRule } from './rule.ts';

export const RULES: readonly DocumentedRule[] = [...LINT_RULES];
