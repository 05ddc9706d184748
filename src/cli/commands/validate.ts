import { orderDiagnostics } from '../../diagnostics/order.ts';
import { FINDINGS_FORMAT_NAMES, FINDINGS_FORMATS } from '../../report/findings/registry.ts';
import { countFindings, summaryLine } from '../../report/findings/summary.ts';
import { findWorkspace, findWorkspaceIfAny } from '../../store/workspace.ts';
import type { World } from '../../world.ts';
import type { CommandSpec, Invocation } from '../command.ts';
import { optionText } from '../print.ts';
import { checkFiles } from '../validate/check-files.ts';
import { namedTargets, workspaceTargets } from '../validate/targets.ts';

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
    const { findings, checked, sources, isIncomplete } = await checkFiles(world, workspace, targets);
    const ordered = orderDiagnostics(findings);
    const counts = countFindings(ordered, checked.length);
    const format = FINDINGS_FORMAT_NAMES.find((name) => name === optionText(invocation, 'format')) ?? 'terminal';
    const rules = format === 'sarif' ? (await import('../../lint/catalogue.ts')).RULES : [];
    const report = { findings: ordered, counts, checked, sources, version: world.version, rules };
    world.out.write(FINDINGS_FORMATS[format](report, world.out));
    // A step's log on GitHub is read by people as well.
    if (format === 'terminal' || format === 'github') world.err.write(`${summaryLine(counts)}\n`);
    if (isIncomplete) return 2;
    return counts.errors > 0 ? 1 : 0;
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
