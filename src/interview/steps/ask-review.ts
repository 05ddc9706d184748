/** Everything once more, before it is final. */
import type { Step } from '../../domain/draft.ts';
import { gaps } from '../../domain/interview/gaps.ts';
import { reviewLines, reviewScreen } from '../screens/review.ts';
import type { Session } from '../session.ts';

export type ReviewMove =
  | { readonly kind: 'submit' | 'back' | 'pause' }
  | { readonly kind: 'edit'; readonly step: Step };

export async function askReview(session: Session): Promise<ReviewMove> {
  const { role, draft, say, world } = session;
  say(reviewScreen(role, draft(), world.err));
  for (;;) {
    const missing = gaps(role, draft()).find(({ blocks }) => blocks);
    const chosen = await askWhatNext(session, missing !== undefined);
    switch (chosen) {
      case 'back':
      case 'pause':
        return { kind: chosen };
      case 'go-on':
        if (missing) return { kind: 'edit', step: missing.step };
        if (await confirmed(session)) return { kind: 'submit' };
        break;
      case 'change': {
        const step = await pickLine(session);
        if (step) return { kind: 'edit', step };
      }
    }
  }
}

async function askWhatNext(
  { prompter }: Session,
  isIncomplete: boolean,
): Promise<'go-on' | 'change' | 'pause' | 'back'> {
  const reply = await prompter.choose<'go-on' | 'change' | 'pause'>({
    message: isIncomplete ? 'What next?' : 'Submit this scorecard?',
    choices: [
      { value: 'go-on', label: isIncomplete ? 'Answer what is missing' : 'Submit', key: 's' },
      { value: 'change', label: 'Change an answer', key: 'c' },
      { value: 'pause', label: 'Pause and go on later', key: 'p' },
    ],
    initial: 'go-on',
    commands: ['back'],
  });
  return reply.kind === 'answer' ? reply.value : 'back';
}

function confirmed({ prompter }: Session): Promise<boolean> {
  return prompter.confirm({
    message: 'Submit? Afterwards it can only be amended, with a reason',
    initial: true,
  });
}

/** Undefined when nothing is to be changed after all. */
async function pickLine({ role, draft, prompter }: Session): Promise<Step | undefined> {
  const reply = await prompter.choose({
    message: 'Which answer?',
    choices: reviewLines(role, draft()).map(({ step, name, answer }) => ({ value: step, label: `${name}: ${answer}` })),
    search: true,
    commands: ['back'],
  });
  return reply.kind === 'answer' ? reply.value : undefined;
}
