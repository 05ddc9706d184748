import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { shownPath } from '../../store/shown-path.ts';
import type { World } from '../../world.ts';
import { type CheckedFiles, STANDARD_INPUT } from './check-files.ts';

/**
 * The same with every file named from `folder` and not from the working folder: build servers know files by their path
 * from the root of the repository, wherever in it the workspace lies.
 */
export function namedFrom(world: World, folder: string, checked: CheckedFiles): CheckedFiles {
  const there = { ...world, cwd: world.files.resolve(world.cwd, folder) };
  const name = (file: string) =>
    file === STANDARD_INPUT ? file : shownPath(there, world.files.resolve(world.cwd, file));
  const renamed = (finding: Diagnostic): Diagnostic => ({
    ...finding,
    file: name(finding.file),
    ...(finding.related && { related: finding.related.map((other) => ({ ...other, file: name(other.file) })) }),
  });
  return {
    ...checked,
    findings: checked.findings.map(renamed),
    silenced: checked.silenced.map((one) => ({ ...one, finding: renamed(one.finding) })),
    checked: checked.checked.map(name),
    sources: new Map([...checked.sources].map(([file, text]) => [name(file), text])),
  };
}
