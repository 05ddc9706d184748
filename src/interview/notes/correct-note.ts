import { stageOf } from '../../domain/interview/steps.ts';
import type { Prompter } from '../../world.ts';
import type { Session } from '../session.ts';
import { noteTime } from './elapsed.ts';
import { topicName } from './topics.ts';

/** Another text for a note, or none: then it is taken away. Leaving either question leaves the note as it is. */
export async function correctNote({ role, draft, prompter, record }: Session): Promise<void> {
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
  if (picked.kind === 'command') return;
  const place = picked.value;
  const note = notes[place];
  if (!note) return;
  const reply = await prompter.text({
    message: `Note on ${topicName(role, note)}, ${time(note.at)} (empty takes it away)`,
    initial: note.text,
    commands: ['back'],
  });
  if (reply.kind === 'command') return;
  const text = reply.value.trim();
  if (text === '' && !(await isToGo(prompter))) return;
  if (text !== note.text) await record({ kind: 'change-note', place, text });
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
