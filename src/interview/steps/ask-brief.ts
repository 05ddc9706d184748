import { briefScreen } from '../screens/brief.ts';
import type { Session } from '../session.ts';
import type { Move } from './move.ts';

export async function askBrief({ role, draft, say, world, prompter }: Session): Promise<Move> {
  say(briefScreen(role, draft(), world.err));
  const reply = await prompter.choose({
    message: 'Ready?',
    choices: [{ value: 'start', label: 'Start' }],
    initial: 'start',
    commands: ['pause'],
  });
  return reply.kind === 'answer' ? 'next' : 'pause';
}
