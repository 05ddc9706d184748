import type { DocumentedRule } from '../../rule.ts';
import { configBadGlob } from './bad-glob.ts';
import { configEmptyValue } from './empty-value.ts';
import { configInvalidId } from './invalid-id.ts';
import { configLevelNotPossible } from './level-not-possible.ts';
import { configMissingKey } from './missing-key.ts';
import { configNewerFormat } from './newer-format.ts';
import { configPersonalValidate } from './personal-validate.ts';
import { configSharedEditor } from './shared-editor.ts';
import { configUnknownCode } from './unknown-code.ts';
import { configUnknownKey } from './unknown-key.ts';
import { configUnknownRole } from './unknown-role.ts';
import { configUnknownStage } from './unknown-stage.ts';
import { configWrongFormat } from './wrong-format.ts';
import { configWrongType } from './wrong-type.ts';
import { configWrongValue } from './wrong-value.ts';

export const CONFIG_RULES: readonly DocumentedRule[] = [
  configBadGlob,
  configEmptyValue,
  configInvalidId,
  configLevelNotPossible,
  configMissingKey,
  configNewerFormat,
  configPersonalValidate,
  configSharedEditor,
  configUnknownCode,
  configUnknownKey,
  configUnknownRole,
  configUnknownStage,
  configWrongFormat,
  configWrongType,
  configWrongValue,
];
