import type { Prompter } from '../../world.ts';

export const AMEND_REASON = {
  message: 'Why is the submitted scorecard amended?',
  check: (text: string) => (text.trim() === '' ? 'An amendment needs a reason.' : undefined),
} as const;

/** Why a submitted scorecard is replaced; never empty. */
export async function askAmendReason(prompter: Prompter, initial = ''): Promise<string> {
  const reply = await prompter.text({ ...AMEND_REASON, initial });
  return reply.kind === 'answer' ? reply.value : '';
}
