/** Whatever a role, a file or a person puts into a question: nothing raw, nothing wider or higher than the screen. */
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../../src/adapters/prompter/frame-text.ts';
import { drawList, listPrompt } from '../../../../src/adapters/prompter/list-prompt.ts';
import type { Look } from '../../../../src/adapters/prompter/look.ts';
import { drawNote, notePrompt } from '../../../../src/adapters/prompter/note-prompt.ts';
import { startNote } from '../../../../src/adapters/prompter/note-state.ts';
import { planKeys } from '../../../../src/adapters/prompter/rating-keys.ts';
import { drawRating, ratingPrompt } from '../../../../src/adapters/prompter/rating-prompt.ts';
import { drawRead } from '../../../../src/adapters/prompter/read-prompt.ts';
import { drawReview, reviewPrompt } from '../../../../src/adapters/prompter/review-prompt.ts';
import { drawSearch, MARKS } from '../../../../src/adapters/prompter/search-picture.ts';
import { drawText, textPrompt } from '../../../../src/adapters/prompter/text-prompt.ts';
import { painter } from '../../../../src/report/text/paint.ts';

const HOSTILE: Readonly<Record<string, string>> = {
  'an escape sequence': '\u001b[2J\u001b]0;title\u0007red',
  'a right-to-left override': 'ab\u202Egnp.exe\u202C',
  'zero-width characters': 'a\u200Bb\u200Dc\uFEFFd',
  'stacked marks': `e${'\u0301'.repeat(300)} ${'\u0489'.repeat(300)}`,
  'line breaks': 'one\r\ntwo\nthree\rfour\u2028five\u0085six',
  'tabs and backspaces': 'a\tb\b\b\bc',
  'words of every length': 'a bb ccc dddd '.repeat(300),
  nothing: '',
};

/** They take long to measure, so that one screen has to do: a narrow one, where much is cut. */
const SLOW: Readonly<Record<string, string>> = {
  '10,000 characters without a space': 'x'.repeat(10_000),
  '10,000 wide characters': '山'.repeat(10_000),
  'emoji of many parts': '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(200),
};

const SCREENS = [
  { columns: 40, rows: 24 },
  { columns: 80, rows: 24 },
  { columns: 200, rows: 50 },
  { columns: 20, rows: 8 },
  { columns: 40, rows: 10 },
  { columns: 60, rows: 12 },
  { columns: 80, rows: 16 },
];
/** With colours, so that what is measured is what is sent. */
const lookFor = ({ columns, rows }: (typeof SCREENS)[number]): Look => ({
  paint: painter(1),
  columns: () => columns - 1,
  rows: () => rows,
});

const COMMANDS = ['back', 'pause', 'editor', 'help', 'notes'] as const;
const COLOUR = /\u001b\[\d+(?:;\d+)*m/g;
const RAW = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

function sound({ lines, cursor }: Picture, { columns, rows }: (typeof SCREENS)[number]): void {
  expect(lines.length).toBeLessThanOrEqual(rows);
  for (const line of lines) {
    expect(stringWidth(line)).toBeLessThan(columns);
    expect(line.replace(COLOUR, '')).not.toMatch(RAW);
  }
  if (!cursor) return;
  expect(cursor.line).toBeLessThan(lines.length);
  expect(cursor.column).toBeLessThan(columns);
}

const twenty = (text: string) => Array.from({ length: 20 }, (_, index) => `${index} ${text}`);
const answer = (value: never) => ({ kind: 'answer', value }) as const;

describe.each(SCREENS)('$columns columns, $rows rows', (screen) => {
  const look = lookFor(screen);
  const texts = Object.entries(screen.columns === 40 && screen.rows === 24 ? { ...HOSTILE, ...SLOW } : HOSTILE);
  /** What stays on the screen may be higher than it. */
  const soundAfterwards = (lines: readonly string[]) => sound({ lines }, { ...screen, rows: 20_000 });

  it.each(texts)('a list: %s', (_name, text) => {
    const choices = twenty(text).map((label) => ({ value: label, label, description: text }));
    for (const many of [false, true]) {
      const question = { message: `Which? ${text}`, choices, many, initial: [], commands: COMMANDS, look };
      for (const focus of [undefined, 0, 10, 19]) {
        sound(drawList(question, { focus, nothingChosen: focus === undefined, ticked: [3] }), screen);
      }
      soundAfterwards(listPrompt(question).answered(answer([0] as never)));
    }
  });

  it.each(texts)('a rating: %s', (_name, text) => {
    const options = twenty(text).map((each) => ({ text: each, label: text, anchor: text }));
    const question = { message: `Your rating ${text}`, options, commands: COMMANDS, look };
    const plan = planKeys(options.map((option) => option.text));
    for (const focus of [undefined, 0, 10, 19, 20]) {
      sound(drawRating(question, plan, { focus, buffer: '1', nothingChosen: focus === undefined }), screen);
    }
    soundAfterwards(ratingPrompt(question).answered(answer(0 as never)));
  });

  it.each(texts)('a line of text: %s', (_name, text) => {
    const question = { message: `Evidence ${text}`, initial: '', check: () => undefined, commands: COMMANDS, look };
    for (const cursor of [0, text.length >> 1, text.length]) {
      sound(drawText(question, '', { line: { text, cursor }, problem: undefined }), screen);
      sound(drawText(question, text, { line: { text, cursor }, problem: `No: ${text}` }), screen);
    }
    soundAfterwards(textPrompt(question).answered(answer(text as never)));
  });

  it.each(texts)('a choice after reading: %s', (_name, text) => {
    const choices = [{ value: 1, label: `Begin ${text}`, key: 'g' }];
    const body = () => Array.from({ length: 100 }, (_, index) => `Line ${index}`);
    const question = { body, message: 'Ready?', choices, initial: 0, commands: COMMANDS, look };
    for (const top of [0, 50, 99]) sound(drawRead(question, { top }), screen);
    sound(drawRead({ ...question, message: text }, { top: 0 }), screen);
  });

  it.each(texts)('the table of answers: %s', (_name, text) => {
    const rows = twenty(text).map((name, value) => {
      const mark = value % 3 === 0 ? { mark: 'missing' as const } : {};
      return { value, name, answer: text, detail: text, ...mark };
    });
    const actions = [{ value: 's', label: 'Submit', key: 's' }];
    const question = { message: `Submit? ${text}`, rows, actions, commands: COMMANDS, look };
    for (const focus of [0, 10, 19, 20]) sound(drawReview(question, { focus, row: 0 }), screen);
    soundAfterwards(reviewPrompt(question).answered(answer({ row: 0 } as never)));
  });

  it.each(texts)('a note: %s', (_name, text) => {
    const topics = [...twenty(text).map((label) => ({ label, count: 3 })), { label: text, under: 10, count: 1 }];
    const actions = [{ value: 'r', label: 'Rate now', key: 'r' }];
    const question = { status: () => `1 of 60 ${text}`, topics, actions, look };
    for (const topic of [0, 10, 20]) {
      const begun = { ...startNote(topic), line: { text, cursor: text.length } };
      sound(drawNote(question, begun), screen);
      sound(drawNote(question, { ...begun, mode: 'pick' }), screen);
    }
    soundAfterwards(notePrompt(question).answered({ kind: 'note', topic: 20, text }));
  });

  it.each(texts)('a search: %s', (_name, text) => {
    // The library is given text on one line that is safe already; this is what it hands back.
    const found = twenty(text).map(
      (label, index) => `${index === 5 ? MARKS.focus : ' '} ${label.replace(/\s+/gu, ' ')}`,
    );
    const lines = ['Find: a', ...found, ' ', `${MARKS.detail}${text.replace(/\s+/gu, ' ')}`];
    sound(drawSearch({ message: `Who? ${text}`, commands: COMMANDS, look }, { lines, column: 7 }), screen);
  });
});

describe.each(SCREENS)('what is focused is on the screen of $columns columns, $rows rows', (screen) => {
  const look = lookFor(screen);
  const focused = (picture: Picture) =>
    picture.lines.map((line) => line.replace(COLOUR, '')).filter((line) => line.startsWith('> '));

  it.each([0, 1, 10, 18, 19])('row %i of twenty', (focus) => {
    const rows = twenty('row').map((name, value) => ({ value, name, answer: '4', detail: 'Said so. '.repeat(200) }));
    const review = {
      message: 'Submit?',
      rows,
      actions: [{ value: 1, label: 'Submit', key: 's' }],
      commands: COMMANDS,
      look,
    };
    const table = drawReview(review, { focus, row: focus });
    expect(focused(table)).toEqual([expect.stringContaining(`> ${focus} row`)]);
    expect(table.lines[0]).toContain('Submit?');
    expect(table.lines.filter((each) => each.includes('s  Submit'))).toHaveLength(1);
    const options = twenty('').map((_, place) => ({ text: String(place + 1), anchor: 'Long. '.repeat(300) }));
    const rating = { message: 'Rate', options, commands: COMMANDS, look };
    const plan = planKeys(options.map(({ text }) => text));
    const picture = drawRating(rating, plan, { focus, buffer: '', nothingChosen: false });
    expect(picture.lines[0]).toContain('Rate');
    expect(focused(picture)).toEqual([expect.stringMatching(new RegExp(`^> ${focus + 1}(?: |$)`))]);
    const choices = twenty('').map((label, value) => ({ value, label: `${label}${'long '.repeat(60)}` }));
    const list = { message: 'Pick', choices, many: false, initial: [], commands: COMMANDS, look };
    expect(focused(drawList(list, { focus, nothingChosen: false, ticked: [] }))).toHaveLength(1);
    const topics = twenty('topic').map((label) => ({ label, count: 0 }));
    const note = { status: () => '', topics, actions: [], look };
    expect(focused(drawNote(note, { ...startNote(focus), mode: 'pick' }))).toHaveLength(1);
  });
});
