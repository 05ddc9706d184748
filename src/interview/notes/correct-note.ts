import { stageOf } from '../../domain/interview/steps.ts';
import type { Prompter } from '../../world.ts';
import { noteTime } from '../screens/elapsed.ts';
import type { Session } from '../session.ts';
import { topicName } from './topics.ts';

/** Another text for a note, or none: then it is taken away. Leaving it keeps what was typed, as everywhere. */
export async function correctNote({ role, draft, prompter, record }: Session): Promise<'pause' | undefined> {
  const { notes = [], conversationStartedAt, stage } = draft();
  const { minutes } = stageOf(role, stage);
  const time = (at: string) => noteTime(at, conversationStartedAt, minutes);
  const picked = await prompter.choose({
    message: 'Which note?',
    choices: notes
      .map((note, place) => ({
        value: place,
        label: `${time(note.at)}  ${note.text}`,
        description: topicName(role, note),
      }))
      .toReversed(),
    search: true,
    commands: ['back'],
  });
  if (picked.kind === 'command') return undefined;
  const place = picked.value;
  const note = notes[place];
  if (!note) return undefined;
  const reply = await prompter.text({
    message: `Note on ${topicName(role, note)}, ${time(note.at)} (empty takes it away)`,
    initial: note.text,
    commands: ['back', 'pause'],
  });
  const isLeft = reply.kind === 'command';
  const text = (isLeft ? (reply.typed ?? '') : reply.value).trim();
  // A note is taken away only by whoever says so.
  const isKept = text === '' && (isLeft || !(await isToGo(prompter)));
  if (!isKept && text !== note.text) await record({ kind: 'change-note', place, text });
  return isLeft && reply.command === 'pause' ? 'pause' : undefined;
}

/** Without keys of its own: whoever types on takes nothing away. */
async function isToGo(prompter: Prompter): Promise<boolean> {
  const reply = await prompter.choose({
    message: 'Take this note away?',
    choices: [
      { value: false, label: 'Keep it as it was' },
      { value: true, label: 'Take it away' },
    ],
    initial: false,
    commands: ['back'],
  });
  return reply.kind === 'answer' && reply.value;
}
