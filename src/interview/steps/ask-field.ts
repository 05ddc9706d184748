import { ownValue } from '../../domain/interview/recorded.ts';
import { layoutFor, page } from '../screens/layout.ts';
import { stepCount } from '../screens/names.ts';
import type { Session } from '../session.ts';
import { askText } from './ask-text.ts';
import type { Move } from './move.ts';

export async function askField(session: Session, id: string): Promise<Move> {
  const { role, draft, say, world, record } = session;
  const field = role.fields.find((other) => other.id === id);
  if (!field) return 'next';
  say(page(layoutFor(world.err).heading(`Question ${stepCount(role, draft().stage, { kind: 'field', field: id })}`)));
  const keep = (text: string) => record({ kind: 'field', field: id, text });
  const { text, move } = await askText(session, {
    keep,
    message: field.required ? field.ask : `${field.ask} (may stay empty)`,
    initial: ownValue(draft().answers.fields, id) ?? '',
    check: (answer) =>
      field.required && answer.trim() === '' ? 'This question needs an answer before you go on.' : undefined,
  });
  await keep(text);
  return move;
}
