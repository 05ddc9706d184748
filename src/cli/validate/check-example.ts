import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { exampleFiles, exampleWorkspace } from '../../lint/example-files.ts';
import type { DocumentedRule } from '../../lint/rule.ts';
import { workspaceAt } from '../../store/workspace.ts';
import type { World } from '../../world.ts';
import { sourceText } from '../sources.ts';
import { checkFile, surroundings } from './check-file.ts';
import { withFiles } from './files-in-memory.ts';

export interface CheckedExample {
  /** Those with the rule's own code. */
  readonly findings: readonly Diagnostic[];
  /** The texts of the example's files by path, as far as they are text. */
  readonly sources: ReadonlyMap<string, string>;
}

/** What `validate` says of a rule's bad example, which is checked in memory; nothing where no file can show it. */
export async function checkBadExample(world: World, { code, docs }: DocumentedRule): Promise<CheckedExample> {
  const files = exampleFiles(docs.bad);
  const [file] = files;
  if (!file) return { findings: [], sources: new Map() };
  const workspace = exampleWorkspace(files);
  const inMemory = withFiles(world, workspace);
  const around = surroundings(inMemory, workspaceAt(inMemory, world.cwd));
  const bytes = workspace.get(file.path) ?? new Uint8Array();
  const path = world.files.resolve(world.cwd, file.path);
  const { findings } = await checkFile(around, { path, shown: file.path, bytes });
  return {
    findings: findings.filter((finding) => finding.code === code),
    sources: new Map(files.map(({ path: name }) => [name, sourceText(workspace.get(name) ?? new Uint8Array())])),
  };
}
