import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { orderDiagnostics } from '../../diagnostics/order.ts';
import { FINDINGS_FORMAT_NAMES, FINDINGS_FORMATS } from '../../report/findings/registry.ts';
import { countFindings, summaryLine } from '../../report/findings/summary.ts';
import { unreadable } from '../../store/role-files.ts';
import { findWorkspace, findWorkspaceIfAny, type Workspace } from '../../store/workspace.ts';
import { FileProblem, type World } from '../../world.ts';
import type { CommandSpec, ExitCode, Invocation } from '../command.ts';
import { optionText } from '../print.ts';
import { sourceText } from '../sources.ts';
import { type CheckedFile, checkFile, surroundings } from '../validate/check-file.ts';
import { namedTargets, type Target, workspaceTargets } from '../validate/targets.ts';

export const validateCommand: CommandSpec = {
  path: ['validate'],
  summary: 'Check role files, scorecards, answers files and settings',
  description: [
    "Without a path, checks the workspace's roles, scorecards and settings. A file says in its first key what it is;",
    'one that is named and does not is checked as a role. Of a folder, only files are checked that say so, lie in a',
    'folder called roles or scorecards, or have dimensions. Exit code 1 when there is an error, 0 when there are at',
    'most warnings, 2 when something could not be read or a path matches nothing; the rest is checked all the same.',
  ].join(' '),
  arguments: [{ syntax: '[paths...]', description: 'files, folders, globs, or - for standard input' }],
  formats: FINDINGS_FORMAT_NAMES,
  jsonSchema: 'schema/findings.schema.json',
  examples: [
    { line: 'validate', shows: 'everything in the workspace' },
    { line: 'validate roles', shows: 'every role file in a folder' },
    { line: 'validate "roles/*.yaml" --format json', shows: 'the findings for programs' },
  ],
  run: async (world, invocation) => {
    const names = invocation.arguments[0];
    const paths = Array.isArray(names) ? names : [];
    const { workspace, targets } = await whatToCheck(world, invocation, paths);
    const checks = await checkAll(world, workspace, targets);
    const findings = orderDiagnostics(checks.flatMap((check) => check.findings));
    const counts = countFindings(findings, checks.filter(({ text }) => text !== undefined).length);
    const sources = new Map(checks.flatMap(({ shown, text }) => (text === undefined ? [] : [[shown, text]])));
    const format = FINDINGS_FORMAT_NAMES.find((name) => name === optionText(invocation, 'format')) ?? 'terminal';
    world.out.write(FINDINGS_FORMATS[format]({ findings, counts, sources }, world.out));
    if (format === 'terminal') world.err.write(`${summaryLine(counts)}\n`);
    return exitCode(checks, counts.errors);
  },
};

async function whatToCheck(world: World, { directory }: Invocation, paths: readonly string[]) {
  if (paths.length > 0) {
    const workspace = await findWorkspaceIfAny(world, directory);
    return { workspace, targets: await namedTargets(world, paths) };
  }
  const workspace = await findWorkspace(world, directory);
  return { workspace, targets: await workspaceTargets(world, workspace) };
}

/** A file that was looked at; without its text when it could not be read. */
interface Check {
  readonly shown: string;
  readonly text?: string;
  readonly findings: readonly Diagnostic[];
}

/** One after the other, so that a folder of thousands does not open thousands of files at once. */
async function checkAll(
  world: World,
  workspace: Workspace | undefined,
  targets: readonly Target[],
): Promise<readonly Check[]> {
  const around = surroundings(world, workspace);
  const checks: Check[] = [];
  for (const target of targets) {
    const file = target.kind === 'problem' ? undefined : await readTarget(world, target);
    if (file instanceof FileProblem) {
      const shown = target.kind === 'file' ? target.shown : STANDARD_INPUT;
      checks.push({ shown, findings: [unreadable(file, shown)] });
    } else if (file) {
      checks.push({ shown: file.shown, text: sourceText(file.bytes), findings: await checkFile(around, file) });
    } else if (target.kind === 'problem') {
      checks.push({ shown: target.finding.file, findings: [target.finding] });
    }
  }
  return checks;
}

const STANDARD_INPUT = '<stdin>';

async function readTarget(
  world: World,
  target: Exclude<Target, { kind: 'problem' }>,
): Promise<CheckedFile | FileProblem> {
  if (target.kind === 'standard-input') return { shown: STANDARD_INPUT, bytes: await world.input.bytes() };
  try {
    const { path, shown } = target;
    return { path, shown, bytes: await world.files.read(path) };
  } catch (problem) {
    if (problem instanceof FileProblem) return problem;
    throw problem;
  }
}

function exitCode(checks: readonly Check[], errors: number): ExitCode {
  if (checks.some(({ text }) => text === undefined)) return 2;
  return errors > 0 ? 1 : 0;
}
