/** A full disk in the middle of an interview is put right and tried again; nobody should lose an answer over it. */
import { UserError } from '../diagnostics/user-error.ts';
import { describeFileProblem } from '../store/file-problems.ts';
import { FileProblem } from '../world.ts';
import { layoutFor, page } from './screens/layout.ts';
import type { Place } from './session.ts';

/**
 * Does it, and when the disk does not let it, says so and asks whether to try again.
 * @param failed what did not happen, in a sentence
 * @throws UserError when the person gives up
 */
export async function trying<T>({ world, prompter }: Place, failed: string, action: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await action();
    } catch (failure) {
      if (!(failure instanceof FileProblem) && !isOfDisk(failure)) throw failure;
      const problem = failure instanceof FileProblem ? describeFileProblem(failure) : failure;
      const layout = layoutFor(world.err);
      world.err.write(
        page(
          [''],
          layout.warning(`${failed} ${problem.message}`),
          layout.paragraph(
            'Everything before it is safe. If you can put this right, for instance free some space, do so.',
          ),
          [''],
        ),
      );
      if (!(await prompter.confirm({ message: 'Try again?', initial: true }))) throw problem;
    }
  }
}

function isOfDisk(failure: unknown): failure is UserError {
  return failure instanceof UserError && failure.code.startsWith('io/');
}
