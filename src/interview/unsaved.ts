/** What a person wrote that did not get onto the disk. It is shown to them once more: nobody should write it twice. */
import type { Draft } from '../domain/draft.ts';
import type { WalkEvent } from '../domain/interview/event.ts';
import { evidenceOf, ownValue } from '../domain/interview/recorded.ts';

/** The texts in the events that the draft as it was saved does not have. */
export function unsavedTexts(saved: Draft, events: readonly WalkEvent[]): readonly string[] {
  return events.flatMap((event) => {
    const { text = '', before } = textIn(saved, event);
    return text.trim() === '' || text.trim() === before ? [] : [text];
  });
}

function textIn(
  { answers, notes, amends, ...draft }: Draft,
  event: WalkEvent,
): { readonly text?: string; readonly before?: string | undefined } {
  switch (event.kind) {
    case 'evidence':
      return { text: event.text, before: evidenceOf({ ...draft, answers }, event.dimension) };
    case 'red-flag-evidence':
      return { text: event.text, before: answers.redFlags.find(({ id }) => id === event.id)?.evidence };
    case 'field':
      return { text: event.text, before: ownValue(answers.fields, event.field) };
    case 'verdict':
      return { text: event.reason, before: answers.verdict?.reason };
    case 'amends':
      return { text: event.reason, before: amends?.reason };
    case 'note':
      return { text: event.note.text };
    case 'change-note':
      return { text: event.text, before: notes?.[event.place]?.text };
    case 'rate':
    case 'not-assessed':
    case 'check':
    case 'signals':
    case 'red-flags':
    case 'conversation-started':
    case 'go-to':
    case 'next':
    case 'back':
      return {};
  }
}
