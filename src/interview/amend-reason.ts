import type { Prompter } from '../world.ts';

/** Why a submitted scorecard is replaced; never empty. */
export async function askAmendReason(prompter: Prompter, initial = ''): Promise<string> {
  const reply = await prompter.text({
    message: 'Why is the submitted scorecard amended?',
    initial,
    check: (text) => (text.trim() === '' ? 'An amendment needs a reason.' : undefined),
  });
  return reply.kind === 'answer' ? reply.value : '';
}
