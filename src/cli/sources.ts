import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { Sources } from '../report/findings/findings-report.ts';
import { wideEncoding } from '../source/wide-encoding.ts';
import { FileProblem, type World } from '../world.ts';

/** A file's text as far as it is text, for showing the place of a finding. */
export function sourceText(bytes: Uint8Array): string {
  return new TextDecoder(wideEncoding(bytes)).decode(bytes);
}

/** The texts of the files that findings are about. One that cannot be read any more is left out. */
export async function sourcesOf(world: World, findings: readonly Diagnostic[]): Promise<Sources> {
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
 * Stops a command that needs files without errors. Whoever reports the failure shows every error with its source.
 * @throws UserError `code`, with the errors as its findings, when there is one
 */
export function refuseErrors(
  findings: readonly Diagnostic[],
  refusal: { readonly code: string; readonly message: string; readonly hint: string },
): void {
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new UserError(refusal.code, refusal.message, refusal.hint, errors);
}
