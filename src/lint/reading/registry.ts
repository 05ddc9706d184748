import type { DocumentedRule } from '../rule.ts';
import { ANSWERS_RULES } from './answers/registry.ts';
import { CARD_RULES } from './card/registry.ts';
import { CONFIG_RULES } from './config/registry.ts';
import { IGNORE_RULES } from './ignore/registry.ts';
import { IO_RULES } from './io/registry.ts';
import { ROLE_RULES } from './role/registry.ts';
import { YAML_RULES } from './yaml/registry.ts';

/** What decoding says of files. A new code is one file, and one line in the registry of its family. */
export const READING_RULES: readonly DocumentedRule[] = [
  ...ANSWERS_RULES,
  ...CARD_RULES,
  ...CONFIG_RULES,
  ...IGNORE_RULES,
  ...IO_RULES,
  ...ROLE_RULES,
  ...YAML_RULES,
];
