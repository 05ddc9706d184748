/** What the journeys at all widths have in common: a workspace each, and a terminal of the width that is tried. */
import { SUPPORT_FILES, WHO } from '../a-role.ts';
import { type TerminalOptions, type TestTerminal, type TestWorkspace, terminal, testWorkspace } from '../harness.ts';

export interface Journey {
  readonly name: string;
  /** It wants a disk that is full or read-only, which only some users may have made. */
  readonly needsMount?: true;
  /** The last screen. */
  readonly run: (columns: number) => Promise<string>;
}

const workspaces = new Set<{ remove(): void }>();

export function aWorkspace(files: Readonly<Record<string, string>> = {}): TestWorkspace {
  const workspace = testWorkspace({ ...SUPPORT_FILES, ...files });
  workspaces.add(workspace);
  return workspace;
}

/** To be removed at the end of the test, whatever happens. */
export function alsoRemove(folder: { remove(): void }): void {
  workspaces.add(folder);
}

export function removeWorkspaces(): void {
  for (const workspace of workspaces) workspace.remove();
  workspaces.clear();
}

/** An interview in a terminal so many columns wide. */
export function interviewAt(
  columns: number,
  workspace: Pick<TestWorkspace, 'folder'>,
  args: readonly string[] = WHO,
  options: Partial<TerminalOptions> = {},
): Promise<TestTerminal> {
  return terminal(['interview', ...args], { cwd: workspace.folder, columns, ...options });
}

/** The last screen of a program that ended as expected. */
export async function endOf(t: TestTerminal, code: number): Promise<string> {
  const exit = await t.exit;
  if (exit.code !== code) throw new Error(`ended with exit code ${exit.code}, not ${code}:\n${t.screen()}`);
  return t.screen();
}
