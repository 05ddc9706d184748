/** What each key does while a note is taken. Pure. Places count the topics first, then the actions. */
import { isDownKey, isEnterKey, isTabKey, isUpKey } from '@inquirer/core';
import type { Choice, NoteTopic } from '../../world.ts';
import { dimensionOf, dimensionsOf, familyOf, generalOf, shownTopics, topicKeys } from './note-topics.ts';
import { type EditedLine, EMPTY_LINE, type PressedKey, type Settlement } from './screen-prompt.ts';
import { WITH_ENTER } from './settled.ts';

export interface NoteState {
  readonly mode: 'pick' | 'write';
  /** The place of a topic or, beyond them, of an action. */
  readonly focus: number;
  /** The topic that was focused last: what is written is about it. */
  readonly topic: number;
  /** Kept when one goes back to picking. */
  readonly line: EditedLine;
}

export interface NoteRules {
  readonly topics: readonly NoteTopic[];
  readonly actions: readonly Choice<unknown>[];
}

/** Replies with places in `topics` and `actions`. */
export type PlacedNoteReply =
  | { readonly kind: 'note'; readonly topic: number; readonly text: string }
  | { readonly kind: 'action'; readonly action: number; readonly topic: number; readonly typed?: string };

export function startNote(topic: number | undefined): NoteState {
  return { mode: topic === undefined ? 'pick' : 'write', focus: topic ?? 0, topic: topic ?? 0, line: EMPTY_LINE };
}

type Next = NoteState | Settlement<PlacedNoteReply>;

export function pressNote(state: NoteState, key: PressedKey, edited: EditedLine, rules: NoteRules): Next {
  const action = key.ctrl ? rules.actions.findIndex((each) => each.key !== undefined && each.key === key.name) : -1;
  // With Ctrl, whatever is being done: a letter alone is part of a note.
  if (action >= 0) return left(state, action);
  return state.mode === 'pick' ? pick(state, key, edited, rules) : write(state, key, edited, rules);
}

function pick(state: NoteState, key: PressedKey, edited: EditedLine, { topics, actions }: NoteRules): Next {
  const named = [...topicKeys(topics)].find(([, topicKey]) => topicKey === key.sequence);
  if (named) return about(state, named[0], 'write');
  if (isEnterKey(key)) {
    const place = state.focus - topics.length;
    return place >= 0 ? left(state, place) : about(state, state.focus, 'write');
  }
  const shown = shownTopics(topics, dimensionOf(topics, state.topic));
  const places = [...shown, ...actions.map((_, place) => topics.length + place)];
  const focus = moved(state, key, places, topics.length);
  if (focus !== state.focus) return focus < topics.length ? about(state, focus, 'pick') : { ...state, focus };
  return isTyped(key, edited) ? typedOn(state, edited.text, topics) : state;
}

/** Space alone begins no note: it is pressed to pick something. */
function isTyped(key: PressedKey, edited: EditedLine): boolean {
  return !key.ctrl && !isTabKey(key) && edited.text.trim() !== '';
}

/** In a conversation people type at once. A line that was begun goes on, about what it was moved to. */
function typedOn(state: NoteState, typed: string, topics: readonly NoteTopic[]): NoteState {
  const begun = state.line.text;
  const text = begun + typed;
  const topic = begun.trim() === '' ? generalOf(topics) : state.topic;
  return { ...about(state, topic, 'write'), line: { text, cursor: text.length } };
}

function moved({ focus, topic }: NoteState, key: PressedKey, places: readonly number[], count: number): number {
  const at = (index: number) => places[Math.max(0, Math.min(index, places.length - 1))] ?? focus;
  const index = places.indexOf(focus);
  if (isUpKey(key)) return at(index - 1);
  if (isDownKey(key)) return at(index + 1);
  if (key.name === 'home') return at(0);
  if (key.name === 'end') return at(places.length - 1);
  // Out of the topics, as Esc leads out of everything.
  if (key.name === 'escape') return places.find((place) => place >= count) ?? focus;
  if (isTabKey(key)) return focus < count ? (places.find((place) => place >= count) ?? focus) : topic;
  return focus;
}

function write(state: NoteState, key: PressedKey, edited: EditedLine, { topics }: NoteRules): Next {
  const text = state.line.text.trim();
  if (isEnterKey(key) && text !== '') return { reply: { kind: 'note', topic: state.topic, text }, ending: WITH_ENTER };
  if (isEnterKey(key) || key.name === 'escape')
    return { ...state, mode: 'pick', line: text === '' ? EMPTY_LINE : state.line };
  const dimension = dimensionOf(topics, state.topic);
  if (isTabKey(key)) {
    const family = familyOf(topics, dimension);
    const next = family.indexOf(state.topic) + (key.shift ? -1 : 1);
    return about(state, family.at(next % family.length) ?? state.topic, 'write');
  }
  if (isUpKey(key) || isDownKey(key)) {
    const dimensions = dimensionsOf(topics);
    const next = dimensions.indexOf(dimension) + (isUpKey(key) ? -1 : 1);
    return about(state, dimensions[Math.max(0, Math.min(next, dimensions.length - 1))] ?? dimension, 'write');
  }
  return { ...state, line: edited };
}

function about(state: NoteState, topic: number, mode: NoteState['mode']): NoteState {
  return { ...state, mode, focus: topic, topic };
}

function left({ topic, line }: NoteState, action: number): Settlement<PlacedNoteReply> {
  const typed = line.text.trim() === '' ? {} : { typed: line.text };
  return { reply: { kind: 'action', action, topic, ...typed }, ending: WITH_ENTER };
}
