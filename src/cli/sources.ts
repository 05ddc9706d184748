import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { renderFindings, type Sources } from '../report/findings/text.ts';
import { FileProblem, type World } from '../world.ts';

/** A file's text as far as it is text, for showing the place of a finding. */
export function sourceText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The texts of the files that findings are about. One that cannot be read any more is left out. */
async function sourcesOf(world: World, findings: readonly Diagnostic[]): Promise<Sources> {
  const files = [...new Set(findings.map(({ file }) => file))];
  const texts = await Promise.all(
    files.map(async (file): Promise<readonly (readonly [string, string])[]> => {
      try {
        return [[file, sourceText(await world.files.read(world.files.resolve(world.cwd, file)))]];
      } catch (problem) {
        if (problem instanceof FileProblem) return [];
        throw problem;
      }
    }),
  );
  return new Map(texts.flat());
}

/**
 * Stops a command that needs files without errors: shows every error with its source on standard error.
 * @throws UserError `code` when there is one
 */
export async function refuseErrors(
  world: World,
  findings: readonly Diagnostic[],
  refusal: { readonly code: string; readonly message: string; readonly hint: string },
): Promise<void> {
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length === 0) return;
  world.err.write(`${renderFindings(errors, world.err, await sourcesOf(world, errors))}\n`);
  throw new UserError(refusal.code, refusal.message, refusal.hint);
}
