/** One note during the conversation: a line, or a topic picked first. The time goes on above it. */
import type { Choice, NoteTopic } from '../../world.ts';
import type { Picture } from './frame-text.ts';
import { hintLines } from './hints.ts';
import { answerLine, type Look, shortLine, someLines } from './look.ts';
import { fitting, LOW, type LowQuestion, lowHints, lowPicture } from './low-picture.ts';
import { type NoteState, type PlacedNoteReply, pressNote, startNote } from './note-state.ts';
import { dimensionOf, familyOf, shownTopics, topicKeys } from './note-topics.ts';
import { EMPTY_LINE, type ScreenQuestion } from './screen-prompt.ts';
import { editedPicture, LEAST_LINE } from './text-prompt.ts';
import { windowOf } from './window.ts';

export interface NoteQuestion {
  readonly status: () => string;
  readonly moment?: () => string;
  readonly topics: readonly NoteTopic[];
  readonly topic?: number;
  readonly actions: readonly Choice<unknown>[];
  readonly look: Look;
}

export function notePrompt(question: NoteQuestion): ScreenQuestion<NoteState, PlacedNoteReply> {
  return {
    start: startNote(question.topic),
    press: (state, key, edited) => pressNote(state, key, edited, question),
    lineOf: (state) => (state.mode === 'write' ? state.line : EMPTY_LINE),
    unfinished: ({ line, topic }) => ({ typed: line.text, topic }),
    draw: (state) => drawNote(question, state),
    answered: (reply) => answered(question, reply),
    changing: question.status,
  };
}

export function drawNote(question: NoteQuestion, state: NoteState): Picture {
  return state.mode === 'write' ? drawWriting(question, state) : drawPicking(question, state);
}

/** At the top of every picture, apart from the notes above it. */
function statusLines({ look, status }: NoteQuestion): readonly string[] {
  return ['', look.paint.strong(shortLine(status(), look.columns())), ''];
}

function drawWriting(question: NoteQuestion, state: NoteState): Picture {
  const { look, topics, actions } = question;
  const dimension = dimensionOf(topics, state.topic);
  const asked = dimension === state.topic ? '' : (topics[state.topic]?.label ?? '');
  const quarter = look.rows() >> 2;
  const heading = `Note on ${topics[dimension]?.label ?? ''}`;
  const hasQuestions = familyOf(topics, dimension).length > 1;
  const keys = [
    'enter saves',
    'esc topics',
    ...(hasQuestions ? ['tab its questions'] : []),
    'up/down other topic',
    ...actionHints(actions),
  ];
  const head = [
    ...statusLines(question),
    ...someLines(look, heading, quarter).map((each) => look.paint.strong(each)),
    ...(asked === '' ? [] : someLines(look, asked, quarter, '  ', '  ')),
  ];
  const foot = ['', ...hintLines(keys, look.columns()).map((each) => look.paint.dim(each))];
  if (head.length + foot.length + LEAST_LINE <= look.rows()) return editedPicture(look, head, state.line, foot);
  const low = [
    look.paint.strong(shortLine(heading, look.columns())),
    ...(asked === '' ? [] : [shortLine(`  ${asked}`, look.columns())]),
    shortLine(question.status(), look.columns()),
  ];
  return editedPicture(look, low, state.line, lowHints(look, keys, Math.max(1, look.rows() >> 3)));
}

function drawPicking(question: NoteQuestion, state: NoteState): Picture {
  const { look, topics, actions } = question;
  const unsaved = state.line.text.trim();
  const wide = Math.max(0, ...actions.map((action) => ctrlKey(action).length));
  const actionRows = actions.map((action, place) => {
    const isFocused = topics.length + place === state.focus;
    const head = `${isFocused ? '> ' : '  '}${ctrlKey(action).padEnd(wide)}  `;
    const shown = `${head}${shortLine(action.label, look.columns() - head.length)}`;
    return isFocused ? look.paint.strong(shown) : shown;
  });
  const keys = [
    ...topicsHint(topics),
    NOTE_HINT,
    ...(actions.length > 0 ? ['tab actions'] : []),
    ...actionHints(actions),
  ];
  const foot = [
    ...(unsaved === '' ? [] : ['', shortLine(`Not saved yet: ${unsaved}`, look.columns())]),
    '',
    ...actionRows,
    '',
    ...hintLines(keys, look.columns()).map((each) => look.paint.dim(each)),
  ];
  const head = statusLines(question);
  const room = look.rows() - head.length - foot.length;
  const picture = { lines: [...head, ...topicRows(question, state, room), ...foot] };
  const count = shownTopics(topics, dimensionOf(topics, state.topic)).length;
  if (look.rows() < LOW && count > room) return lowPicture(lowPicking(question, state, keys));
  return fitting(look, picture, () => lowPicking(question, state, keys));
}

function lowPicking(
  { look, status, topics, actions }: NoteQuestion,
  state: NoteState,
  keys: readonly string[],
): LowQuestion {
  const { focus, topic } = state;
  const unsaved = state.line.text.trim();
  const named = topicKeys(topics);
  const places = shownTopics(topics, dimensionOf(topics, topic));
  const isTopic = focus < topics.length;
  return {
    look,
    message: status(),
    notice: unsaved === '' ? undefined : `Not saved yet: ${unsaved}`,
    groups: [
      {
        items: places.map((place) => ({
          head: headOf(named.get(place), '', false).slice(2),
          text: topics[place]?.label ?? '',
        })),
        place: Math.max(0, places.indexOf(topic)),
        isFocused: isTopic,
      },
      {
        items: actions.map((action) => ({ head: `${ctrlKey(action)}  `, text: action.label })),
        place: isTopic ? 0 : focus - topics.length,
        isFocused: !isTopic,
      },
    ],
    keys,
  };
}

const NOTE_HINT = 'type for a note in general';

function topicsHint(topics: readonly NoteTopic[]): readonly string[] {
  const dimensions = topicKeys(topics).size - 1;
  return dimensions === 0 ? [] : [`${dimensions === 1 ? '1' : `1-${dimensions}`} topic`];
}

/** "ctrl-p", where the action has a key. */
function ctrlKey({ key }: Choice<unknown>): string {
  return key === undefined ? '' : `ctrl-${key}`;
}

/** "ctrl-p pause": the key with the beginning of what it does. */
function actionHints(actions: readonly Choice<unknown>[]): readonly string[] {
  return actions.flatMap((action) => {
    const [does = ''] = action.label.toLowerCase().split(' and ');
    return action.key === undefined ? [] : [`${ctrlKey(action)} ${does}`];
  });
}

/** One line for each, the focused one in full; as many as there is room for. */
function topicRows({ look, topics }: NoteQuestion, { topic, focus }: NoteState, room: number) {
  const open = dimensionOf(topics, topic);
  const keys = topicKeys(topics);
  const places = shownTopics(topics, open);
  const rows = places.map((place) => {
    const { label = '', count = 0, under } = topics[place] ?? {};
    const notes = count === 0 ? '' : count === 1 ? ' (1 note)' : ` (${count} notes)`;
    const head = headOf(keys.get(place), under === undefined ? '' : '   ', place === focus);
    // The count is kept when the end of a long question is not.
    if (place !== focus) return [`${head}${shortLine(label, look.columns() - head.length - notes.length)}${notes}`];
    const full = someLines(look, `${label}${notes}`, room >> 1, head, '    ');
    return full.map((each) => look.paint.strong(each));
  });
  const at = Math.max(0, places.indexOf(topic));
  if (rows.flat().length <= room) return rows.flat();
  const extra = (rows[at]?.length ?? 1) - 1;
  const { from, to } = windowOf(rows.length, at, room - 1 - extra);
  return [...rows.slice(from, to).flat(), look.paint.dim(`    ${rows.length} in all; arrows show more`)];
}

function headOf(key: string | undefined, indent: string, isFocused: boolean): string {
  return `${isFocused ? '> ' : '  '}${indent}${key ?? ' '}  `;
}

/** Of a note that was saved; the note itself is kept as a whole. */
const MOST_LINES = 10;

/** A note leaves its words below each other, beside when it was: so that the notes of a conversation read as a list. */
function answered(question: NoteQuestion, reply: PlacedNoteReply): readonly string[] {
  if (reply.kind === 'action') return [];
  const { look, topics, moment } = question;
  const about = shortLine(topics[reply.topic]?.label ?? '', look.columns() >> 1);
  const when = moment ? `${moment()} · ` : '';
  const indent = ' '.repeat(when.length);
  return someLines(look, answerLine(about, reply.text), MOST_LINES, when, indent);
}
