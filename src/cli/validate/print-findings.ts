import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { bounded } from '../../report/findings/bounded.ts';
import { countFindings, summaryLine } from '../../report/findings/summary.ts';
import type { World } from '../../world.ts';
import type { ExitCode } from '../command.ts';
import type { CheckedFiles } from './check-files.ts';
import { namedFrom } from './named-from.ts';
import type { ValidateOptions } from './options.ts';

/** Prints what a check found, in the format that was asked for. */
export async function printFindings(world: World, options: ValidateOptions, found: CheckedFiles): Promise<void> {
  const { format, isQuiet, relativeTo } = options;
  const checked = relativeTo === undefined ? found : namedFrom(world, relativeTo, found);
  const counts = countFindings(checked.findings, checked.checked.length, checked.silenced.length);
  const report = {
    ...checked,
    findings: bounded(isQuiet ? checked.findings.filter((finding) => doesFail(finding, options)) : checked.findings),
    counts,
    version: world.version,
    rules: format === 'sarif' ? (await import('../../lint/catalogue.ts')).RULES : [],
  };
  if (format !== 'terminal' || report.findings.length > 0) {
    const { FINDINGS_FORMATS } = await import('../../report/findings/registry.ts');
    world.out.write(FINDINGS_FORMATS[format](report, world.out));
  }
  // A step's log on GitHub is read by people as well.
  if (!isQuiet && (format === 'terminal' || format === 'github')) world.err.write(`${summaryLine(counts)}\n`);
}

/** 2 when something could not be looked at, 1 when something was found that is not to pass. */
export function exitCodeOf({ findings, isIncomplete }: CheckedFiles, options: ValidateOptions): ExitCode {
  if (isIncomplete) return 2;
  return findings.some((finding) => doesFail(finding, options)) ? 1 : 0;
}

const RANKS = { error: 3, warning: 2, note: 1 } as const;

function doesFail({ level }: Diagnostic, { failOn }: ValidateOptions): boolean {
  return failOn !== 'never' && RANKS[level] >= RANKS[failOn];
}
