import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleLevel, ValidateSettings } from '../domain/settings.ts';

/**
 * The findings at the levels that a team has set, without those it has turned off. What is set for a code counts
 * before what is set for its family. Errors stay errors: what they are about cannot mean what it says.
 */
export function applyLevels(
  findings: readonly Diagnostic[],
  levels: ValidateSettings['levels'],
): readonly Diagnostic[] {
  return findings.flatMap((finding) => {
    const level = finding.level === 'error' ? undefined : levelOf(finding.code, levels);
    if (level === 'off') return [];
    return [level === undefined || level === finding.level ? finding : { ...finding, level }];
  });
}

function levelOf(code: string, levels: ValidateSettings['levels']): RuleLevel | undefined {
  const key = [code, `${code.split('/')[0]}/*`].find((name) => Object.hasOwn(levels, name));
  return key === undefined ? undefined : levels[key];
}
