/** A full disk in the middle of an interview is put right and tried again; nobody should lose an answer over it. */
import { UserError } from '../diagnostics/user-error.ts';
import { asShown, describeFileProblem } from '../store/file-problems.ts';
import { FileProblem } from '../world.ts';
import type { Place } from './place.ts';
import { layoutFor, page } from './screens/layout.ts';

export interface Attempt {
  /** What did not happen, in a sentence. */
  readonly failed: string;
  /** What is not lost over it, in a sentence. */
  readonly safe: string;
  /** The choice to give up, with what that means. */
  readonly stop: string;
}

/**
 * Does it, and when the disk does not let it, says so and asks whether to try again. The question has no keys of its
 * own: whoever types on does not give up.
 * @throws UserError when the person gives up
 */
export async function trying<T>(
  { world, prompter }: Place,
  { failed, safe, stop }: Attempt,
  action: () => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await action();
    } catch (failure) {
      if (!(failure instanceof FileProblem) && !isOfDisk(failure)) throw failure;
      const problem = failure instanceof FileProblem ? describeFileProblem(asShown(world, failure)) : failure;
      const layout = layoutFor(world.err);
      world.err.write(
        page([''], layout.warning(`${failed} ${problem.message}`), layout.paragraph(`${safe} ${advice(problem)}`), [
          '',
        ]),
      );
      const reply = await prompter.choose({
        message: 'Try again?',
        choices: [
          { value: true, label: 'Try again' },
          { value: false, label: stop },
        ],
        initial: true,
      });
      if (reply.kind === 'command' || !reply.value) throw problem;
    }
  }
}

function isOfDisk(failure: unknown): failure is UserError {
  return failure instanceof UserError && failure.code.startsWith('io/');
}

function advice({ code }: UserError): string {
  switch (code) {
    case 'io/disk-full':
      return 'Free some space on that disk, then try again.';
    case 'io/read-only':
      return 'Once that disk or folder can be written to again, try again.';
    case 'io/denied':
      return 'Once you have the right to write there again, try again.';
    default:
      return 'If you can put this right, do so, then try again.';
  }
}
