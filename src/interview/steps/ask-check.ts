import { ownValue } from '../../domain/interview/recorded.ts';
import { layoutFor, page } from '../screens/layout.ts';
import { stepCount, stepName } from '../screens/names.ts';
import type { Session } from '../session.ts';
import type { Move } from './move.ts';

type CheckAnswer = 'yes' | 'no' | 'not-asked';

export async function askCheck(session: Session, check: string): Promise<Move> {
  const { role, draft, prompter, say, world, record } = session;
  const step = { kind: 'check', check } as const;
  say(page(layoutFor(world.err).heading(`Check ${stepCount(role, draft().stage, step)}`)));
  const reply = await prompter.choose<CheckAnswer>({
    message: stepName(role, step),
    choices: [
      { value: 'yes', label: 'Yes', key: 'y' },
      { value: 'no', label: 'No', key: 'n' },
      { value: 'not-asked', label: 'It was not asked', key: 's' },
    ],
    initial: ownValue(draft().answers.checks, check) ?? 'not-asked',
    commands: ['back', 'pause'],
  });
  if (reply.kind === 'command') return reply.command === 'back' ? 'back' : 'pause';
  await record({ kind: 'check', check, answer: reply.value === 'not-asked' ? undefined : reply.value });
  return 'next';
}
