import { briefLines } from '../screens/brief.ts';
import { readingScreen } from '../screens/reading-screen.ts';
import type { Session } from '../session.ts';
import type { Move } from './move.ts';

export async function askBrief({ role, draft, world, prompter }: Session): Promise<Move> {
  const reply = await prompter.read<'next' | 'notes'>({
    body: () => briefLines(role, draft(), readingScreen(world.err)),
    message: 'Ready?',
    choices: [
      { value: 'next', label: 'Start' },
      { value: 'notes', label: 'Take notes first', key: 't' },
    ],
    initial: 'next',
    commands: ['pause'],
  });
  return reply.kind === 'answer' ? reply.value : 'pause';
}
