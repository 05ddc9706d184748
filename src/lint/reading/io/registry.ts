import type { DocumentedRule } from '../../rule.ts';
import { ioDenied } from './denied.ts';
import { ioFailed } from './failed.ts';
import { ioFolder } from './folder.ts';
import { ioLoop } from './loop.ts';
import { ioMissing } from './missing.ts';
import { ioNotAFile } from './not-a-file.ts';
import { ioNotFolder } from './not-folder.ts';
import { ioNothingFound } from './nothing-found.ts';

export const IO_RULES: readonly DocumentedRule[] = [
  ioDenied,
  ioFailed,
  ioFolder,
  ioLoop,
  ioMissing,
  ioNotAFile,
  ioNotFolder,
  ioNothingFound,
];
