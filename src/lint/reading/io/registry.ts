import type { DocumentedRule } from '../../rule.ts';
import { ioChanged } from './changed.ts';
import { ioDenied } from './denied.ts';
import { ioDiskFull } from './disk-full.ts';
import { ioFailed } from './failed.ts';
import { ioFolder } from './folder.ts';
import { ioLinkOutside } from './link-outside.ts';
import { ioLoop } from './loop.ts';
import { ioMissing } from './missing.ts';
import { ioMoreFindings } from './more-findings.ts';
import { ioNotAFile } from './not-a-file.ts';
import { ioNotFolder } from './not-folder.ts';
import { ioNothingFound } from './nothing-found.ts';
import { ioReadOnly } from './read-only.ts';

export const IO_RULES: readonly DocumentedRule[] = [
  ioChanged,
  ioDenied,
  ioDiskFull,
  ioFailed,
  ioFolder,
  ioLinkOutside,
  ioLoop,
  ioMissing,
  ioMoreFindings,
  ioNotAFile,
  ioNotFolder,
  ioNothingFound,
  ioReadOnly,
];
