/** Everything `validate` can say, by code: for `--explain`, docs/rules.md and formats that describe their rules. */
import { READING_RULES } from './reading/registry.ts';
import { LINT_RULES } from './registry.ts';
import type { DocumentedRule } from './rule.ts';

export const RULES: readonly DocumentedRule[] = [...LINT_RULES, ...READING_RULES].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);
