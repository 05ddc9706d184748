/** The texts of a role file that people read, with what each is and where it stands. */
import { valueAt } from '../source/shape/explain-issue.ts';
import type { Path } from '../source/yaml/places.ts';

export type RoleTextKind =
  | 'title'
  | 'summary'
  | 'name'
  | 'looks-for'
  | 'anchor'
  | 'question'
  | 'follow-up'
  | 'listen-for'
  | 'check'
  | 'signal'
  | 'red-flag'
  | 'exercise'
  | 'field'
  | 'because';

export interface RoleText {
  readonly kind: RoleTextKind;
  readonly path: Path;
  readonly text: string;
  /** The id of the dimension or group it belongs to, if any. */
  readonly dimension?: string;
}

/** In the order of a role file's parts. Reads the plain value of a document that decoded; anything that is no text is passed over. */
export function roleTexts(value: unknown): readonly RoleText[] {
  const texts: RoleText[] = [];
  const add = (kind: RoleTextKind, path: Path, dimension?: string): void => {
    const text = valueAt(value, path);
    if (typeof text === 'string') texts.push({ kind, path, text, ...(dimension === undefined ? {} : { dimension }) });
  };
  const each = (path: Path, visit: (item: Path) => void): void => {
    const items = valueAt(value, path);
    if (Array.isArray(items)) for (const index of items.keys()) visit([...path, index]);
  };
  const ofDimension = (path: Path): void => {
    const id = valueAt(value, [...path, 'id']);
    const owner = typeof id === 'string' ? id : undefined;
    add('name', [...path, 'name'], owner);
    add('looks-for', [...path, 'looks_for'], owner);
    for (const key of Object.keys(valueAt(value, [...path, 'anchors']) ?? {}))
      add('anchor', [...path, 'anchors', key], owner);
    each([...path, 'questions'], (question) => {
      add('question', [...question, 'ask'], owner);
      each([...question, 'follow_ups'], (item) => add('follow-up', item, owner));
      each([...question, 'listen_for'], (item) => add('listen-for', item, owner));
    });
    each([...path, 'dimensions'], ofDimension);
  };
  const textOrItsText =
    (kind: RoleTextKind) =>
    (path: Path): void => {
      add(kind, path);
      add(kind, [...path, 'text']);
    };
  add('title', ['title']);
  add('summary', ['summary']);
  each(['dimensions'], ofDimension);
  each(['checks'], (check) => add('check', [...check, 'ask']));
  each(['signals', 'strong'], textOrItsText('signal'));
  each(['signals', 'weak'], textOrItsText('signal'));
  each(['red_flags'], textOrItsText('red-flag'));
  each(['exercises'], (exercise) => {
    add('exercise', [...exercise, 'title']);
    add('exercise', [...exercise, 'prompt']);
  });
  each(['stages'], (stage) => add('name', [...stage, 'name']));
  each(['fields'], (field) => add('field', [...field, 'ask']));
  each(['decision', 'rules'], (rule) => add('because', [...rule, 'because']));
  return texts;
}
