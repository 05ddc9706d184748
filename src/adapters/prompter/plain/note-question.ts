/** Notes during the conversation: a number picks what they are about, every other line is a note at once. */
import type { Choice, NoteReply, NoteTopic } from '../../../world.ts';
import { generalOf } from '../note-topics.ts';
import { item, type Line, type Question, refused, replied, type Speech, say, type Taken } from './question.ts';

export interface NoteQuestion<A> {
  readonly status: () => string;
  readonly topics: readonly NoteTopic[];
  /** Without one, the conversation in general. */
  readonly topic: number | undefined;
  /** A note that is written and not saved yet. */
  readonly pending: string;
  readonly actions: readonly Choice<A>[];
  /** Whether this person has been told already what can be typed. */
  readonly isKnown: boolean;
}

const TOPICS = '/topics';
/** As in every question; nobody's note is a question mark alone. */
const HELP = '?';

export function noteQuestion<A>(question: NoteQuestion<A>): Question<NoteReply<A>> {
  const { status, topics, pending, isKnown } = question;
  const about = topics[topicOf(question)];
  return {
    said: [
      ...(isKnown ? [] : [...topicSpeech(topics), ...actionSpeech(question)]),
      ...(pending === ''
        ? []
        : [say(`Not saved yet: ${pending}`), say('Press Enter to save it. What you type before that is added.')]),
    ],
    prompt: () => `${status()}, ${about ? noteName(about, topics) : 'note'}: `,
    gathers: (first) => first !== HELP && !isCommand(first),
    take: (line) => {
      const action = actionIn(question, line.text);
      if (action) return left(question, action);
      if ([TOPICS, HELP].includes(line.text.toLowerCase())) return again({ ...question, isKnown: false });
      const picked = /^\d+$/.test(line.text) ? Number(line.text) - 1 : undefined;
      if (picked !== undefined) return pick(question, picked);
      if (isCommand(line.text)) return refused(`"${line.text}" cannot be typed here. ${canType(question)}`);
      return written(question, line);
    },
  };
}

/** A number alone is never a note. */
function pick<A>(question: NoteQuestion<A>, place: number): Taken<NoteReply<A>> {
  if (question.topics[place] === undefined) return refused(`There is no topic ${place + 1}. ${canType(question)}`);
  return again({ ...question, topic: place, isKnown: true });
}

function written<A>(question: NoteQuestion<A>, line: Line): Taken<NoteReply<A>> {
  const { pending } = question;
  const typed = line.text.startsWith('//') ? line.text.slice(1) : line.text;
  const text = [pending, typed].filter((part) => part !== '').join(' ');
  if (text === '') return refused(canType(question));
  const isFinished = typed === '' || (pending === '' && line.count === 1 && !line.isCut);
  if (isFinished) return replied({ kind: 'note', topic: topicOf(question), text });
  return again({ ...question, pending: text, isKnown: true });
}

function topicOf({ topic, topics }: NoteQuestion<unknown>): number {
  return topic ?? generalOf(topics);
}

function again<A>(question: NoteQuestion<A>): Taken<NoteReply<A>> {
  return { kind: 'next', question: noteQuestion(question) };
}

function left<A>({ topic, pending }: NoteQuestion<A>, { value }: Choice<A>): Taken<NoteReply<A>> {
  return replied({
    kind: 'action',
    value,
    ...(topic === undefined ? {} : { topic }),
    ...(pending === '' ? {} : { typed: pending }),
  });
}

function isCommand(typed: string): boolean {
  return typed.startsWith('/') && !typed.startsWith('//');
}

/** By key or by the first word of its name: "/r", "/rate". */
function actionIn<A>({ actions }: NoteQuestion<A>, typed: string): Choice<A> | undefined {
  const lower = typed.toLowerCase();
  return (
    actions.find(({ key }) => key !== undefined && lower === `/${key.toLowerCase()}`) ??
    actions.find((action) => lower === slashName(action))
  );
}

function slashName({ label }: Choice<unknown>): string {
  return `/${label.trim().split(/\s+/)[0]?.toLowerCase() ?? ''}`;
}

/** Said before every note, so a question is not said as a whole; the number tells that the one before was saved. */
function noteName({ label, under, count }: NoteTopic, topics: readonly NoteTopic[]): string {
  const about = under === undefined ? label : `a question of ${topics[under]?.label ?? label}`;
  return `note ${count + 1} on ${about}`;
}

function topicSpeech(topics: readonly NoteTopic[]): readonly Speech[] {
  return [
    say('What notes can be about:'),
    ...topics.map(({ label, under, count }, place) => {
      const notes = count === 0 ? '' : ` (${count} ${count === 1 ? 'note' : 'notes'})`;
      return item(`${under === undefined ? '' : '  '}${place + 1} `, `${label}${notes}`);
    }),
  ];
}

function actionSpeech(question: NoteQuestion<unknown>): readonly Speech[] {
  return [
    say(canType(question)),
    ...question.actions.map((action) => {
      const name = slashName(action);
      return item(action.key === undefined ? `${name} ` : `${name} or /${action.key} `, action.label);
    }),
    item(`${HELP} or ${TOPICS} `, 'List the topics again'),
  ];
}

function canType(question: NoteQuestion<unknown>): string {
  const { topics } = question;
  const numbers = topics.length === 1 ? '1' : `1 to ${topics.length}`;
  const { label = '', under } = topics[topicOf(question)] ?? {};
  const about = under === undefined ? label : `a question of ${topics[under]?.label ?? label}`;
  return `Type a note on ${about}, or a number, ${numbers}, to pick another topic.`;
}
