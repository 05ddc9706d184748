/** Signals and red flags: ticked when seen. */
import { FLAG_EVIDENCE_WANTED, flagNeedsEvidence } from '../../domain/interview/evidence-rule.ts';
import type { Signal } from '../../domain/role.ts';
import type { Command, Reply } from '../../world.ts';
import { layoutFor, page } from '../screens/layout.ts';
import type { Session } from '../session.ts';
import { askText } from './ask-text.ts';
import type { Move } from './move.ts';

export async function askSignals(session: Session): Promise<Move> {
  const { role, say, world, draft } = session;
  say(page(layoutFor(world.err).heading('Signals')));
  const asked = (['strong', 'weak'] as const).filter((kind) => role.signals[kind].length > 0);
  let place = 0;
  for (;;) {
    const kind = asked[place];
    if (kind === undefined) return 'next';
    const { signals } = draft().answers;
    const message = kind === 'strong' ? 'Strong signals you saw' : 'Weak signals you saw';
    const reply = await tickList(session, message, role.signals[kind], signals[kind]);
    await session.record({ kind: 'signals', ...signals, [kind]: tickedIn(reply, signals[kind]) });
    if (reply.kind === 'answer') place += 1;
    else if (reply.command !== 'back') return 'pause';
    else if (place === 0) return 'back';
    else place -= 1;
  }
}

export async function askRedFlags(session: Session): Promise<Move> {
  const { role, say, world, draft, record } = session;
  say(page(layoutFor(world.err).heading('Red flags')));
  for (;;) {
    const before = draft().answers.redFlags.map(({ id }) => id);
    const reply = await tickList(session, 'Red flags you saw', role.redFlags, before);
    await record({ kind: 'red-flags', ids: tickedIn(reply, before) });
    if (reply.kind === 'command') return asMove(reply.command);
    const move = await askFlagEvidence(session);
    if (move !== 'back') return move;
  }
}

/** For each flag that was seen. Back leads from flag to flag, and from the first to the list. */
async function askFlagEvidence(session: Session): Promise<Move> {
  const { role, draft, record } = session;
  const seen = draft().answers.redFlags.map(({ id }) => id);
  let place = 0;
  for (;;) {
    if (place < 0) return 'back';
    const id = seen[place];
    if (id === undefined) return 'next';
    const flag = role.redFlags.find((other) => other.id === id);
    const isNeeded = flag !== undefined && flagNeedsEvidence(flag);
    const keep = (evidence: string) => record({ kind: 'red-flag-evidence', id, text: evidence });
    const { text, move } = await askText(session, {
      keep,
      message: `"${flag?.text ?? id}": what did you see or hear?`,
      check: (answer) => (isNeeded && answer.trim() === '' ? FLAG_EVIDENCE_WANTED : undefined),
      initial: draft().answers.redFlags.find((seenFlag) => seenFlag.id === id)?.evidence ?? '',
    });
    await keep(text);
    if (move === 'pause') return 'pause';
    place += move === 'back' ? -1 : 1;
  }
}

function tickList(
  { prompter }: Session,
  message: string,
  list: readonly Signal[],
  initial: readonly string[],
): Promise<Reply<readonly string[]>> {
  const choices = list.map(({ id, text }) => ({ value: id, label: text }));
  return prompter.tick({ message, choices, initial, commands: ['back', 'pause'] });
}

/** Ticks count however the list was left: nobody ticks twice. */
function tickedIn(reply: Reply<readonly string[]>, before: readonly string[]): readonly string[] {
  return reply.kind === 'answer' ? reply.value : (reply.ticked ?? before);
}

function asMove(command: Command): Move {
  return command === 'back' ? 'back' : 'pause';
}
