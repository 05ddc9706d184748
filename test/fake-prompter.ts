/**
 * A person who follows a script: every question's wording is checked, a question that was not expected fails the
 * test, and so does an answer that nobody asked for.
 */
import { type Command, Interrupted, type Prompter, type Reply, type ReviewRow } from '../src/world.ts';

/** `asks` must be part of the question's message. */
export type ScriptedAnswer = { readonly asks: string } & (
  | {
      /** The label, or the start of it, of the choice to pick. */
      readonly picks: string;
      /** What the list was narrowed with before. */
      readonly typed?: string;
    }
  | { /** The labels, or starts of them, to leave ticked; all others are cleared. */ readonly ticks: readonly string[] }
  | { readonly types: string }
  | { /** A rating as on screen ("4", "Mixed"), or "not-assessed". */ readonly rates: string }
  | { /** A note: about the topic whose label begins so. */ readonly notes: string; readonly about: string }
  | { readonly confirms: boolean }
  | { /** What the editor saves. */ readonly edits: string }
  | { /** Enter at once: the initial value is the answer. */ readonly accepts: true }
  | {
      readonly command: Command /** What stood in the line when a text question was left. */;
      readonly typed?: string /** The labels that stood ticked when a list was left. */;
      readonly ticked?: readonly string[];
    }
  | {
      /** Ctrl-C. */
      readonly interrupts: true;
      /** What stood in the line. */
      readonly typed?: string;
      /** The place of the topic that a note was to be about. */
      readonly topic?: number;
    }
);

export interface FakePrompter extends Prompter {
  /** Every message that was asked, in order. */
  readonly asked: readonly string[];
  /** Every text that was put up to be read, in order. */
  readonly texts: readonly string[];
  /** Every table of answers that was shown, in order. */
  readonly reviewed: readonly (readonly Pick<ReviewRow<unknown>, 'name' | 'answer' | 'mark' | 'detail'>[])[];
  /** @throws when something unexpected was asked or an answer was left over. Call it at the end of a test. */
  finished(): void;
}

type Method = 'picks' | 'ticks' | 'types' | 'rates' | 'confirms' | 'edits' | 'notes';

export function fakePrompter(script: readonly ScriptedAnswer[]): FakePrompter {
  const asked: string[] = [];
  const read: string[] = [];
  const reviewed: FakePrompter['reviewed'][number][] = [];
  const problems: string[] = [];
  let next = 0;

  const fail = (problem: string): never => {
    problems.push(problem);
    throw new Error(problem);
  };

  /** The scripted answer, when it fits the question; commands are checked against what the question offers. */
  const answerTo = (message: string, method: Method, commands: readonly Command[] = []): ScriptedAnswer => {
    asked.push(message);
    const answer = script[next];
    if (!answer) return fail(`asked "${message}", but the script has no more answers`);
    next += 1;
    if (!message.includes(answer.asks)) return fail(`asked "${message}", but the script expects "${answer.asks}"`);
    if ('interrupts' in answer) throw new Interrupted(answer.typed, answer.topic);
    if ('command' in answer && !commands.includes(answer.command)) {
      return fail(`"${message}" does not offer the command ${answer.command}`);
    }
    const fits = method in answer || (method === 'notes' && 'picks' in answer);
    if (!fits && !('command' in answer) && !('accepts' in answer)) {
      return fail(`"${message}" wants "${method}", but the script has ${JSON.stringify(answer)}`);
    }
    return answer;
  };
  const given = <T>(value: T): Reply<T> => ({ kind: 'answer', value });
  const initialOf = <T>(message: string, initial: T | undefined): Reply<T> =>
    initial === undefined ? fail(`"${message}" has no initial answer to accept`) : given(initial);

  return {
    asked,
    texts: read,
    reviewed,
    finished: () => {
      if (next < script.length)
        problems.push(
          `never asked: ${script
            .slice(next)
            .map((a) => a.asks)
            .join('; ')}`,
        );
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
    choose: async ({ message, choices, initial, commands }) => {
      const answer = answerTo(message, 'picks', commands);
      if ('command' in answer) return { kind: 'command', command: answer.command };
      if (!('picks' in answer)) return initialOf(message, initial);
      const picked = labelled(choices, answer.picks);
      return picked
        ? { ...given(picked.value), ...(answer.typed === undefined ? {} : { typed: answer.typed }) }
        : fail(`"${message}" has no choice "${answer.picks}", only ${choices.map((c) => c.label).join(', ')}`);
    },
    text: async ({ message, initial, check, commands }) => {
      const answer = answerTo(message, 'types', commands);
      if ('command' in answer) {
        const { command, typed } = answer;
        return { kind: 'command', command, ...(typed === undefined ? {} : { typed }) };
      }
      const text = 'types' in answer ? answer.types : (initial ?? '');
      const wrong = check?.(text);
      return wrong === undefined ? given(text) : fail(`"${message}" refuses "${text}": ${wrong}`);
    },
    rate: async ({ message, options, initial, commands }) => {
      const answer = answerTo(message, 'rates', commands);
      if ('command' in answer) return { kind: 'command', command: answer.command };
      if (!('rates' in answer)) return initialOf(message, initial);
      if (answer.rates === 'not-assessed') return given('not-assessed' as const);
      const index = options.findIndex((option) => option.text === answer.rates);
      return index >= 0
        ? given(index)
        : fail(`"${message}" has no rating "${answer.rates}", only ${options.map((o) => o.text).join(', ')}`);
    },
    tick: async ({ message, choices, initial, commands }) => {
      const answer = answerTo(message, 'ticks', commands);
      const valuesOf = (labels: readonly string[]) =>
        labels.map((label) => (labelled(choices, label) ?? fail(`"${message}" has no choice "${label}"`)).value);
      if ('command' in answer) {
        const { command, ticked } = answer;
        return { kind: 'command', command, ticked: ticked ? valuesOf(ticked) : initial };
      }
      return given('ticks' in answer ? valuesOf(answer.ticks) : initial);
    },
    read: async ({ body, message, choices, initial, commands }) => {
      read.push(body().join('\n'));
      const answer = answerTo(message, 'picks', commands);
      if ('command' in answer) return { kind: 'command', command: answer.command };
      if (!('picks' in answer)) return given(initial);
      return given((labelled(choices, answer.picks) ?? fail(`"${message}" has no choice "${answer.picks}"`)).value);
    },
    review: async ({ message, rows, actions, initialRow, commands }) => {
      reviewed.push(
        rows.map(({ name, answer, mark, detail }) => ({
          name,
          answer,
          ...(mark ? { mark } : {}),
          ...(detail ? { detail } : {}),
        })),
      );
      const answer = answerTo(message, 'picks', commands);
      if ('command' in answer) return { kind: 'command', command: answer.command };
      const [first] = actions;
      if (!('picks' in answer)) {
        return given(initialRow === undefined && first ? { action: first.value } : { row: initialRow as never });
      }
      const action = labelled(actions, answer.picks);
      if (action) return given({ action: action.value });
      const row = rows.find(({ name }) => name.startsWith(answer.picks));
      return row ? given({ row: row.value }) : fail(`"${message}" has no row or action "${answer.picks}"`);
    },
    takeNote: async ({ status, topics, topic, actions }) => {
      const answer = answerTo(status(), 'notes');
      if ('notes' in answer) {
        const place = topics.findIndex(({ label }) => label.startsWith(answer.about));
        return place >= 0 ? { kind: 'note', topic: place, text: answer.notes } : fail(`no topic "${answer.about}"`);
      }
      if (!('picks' in answer)) return fail(`notes want a note or an action, but the script has something else`);
      const { value } = labelled(actions, answer.picks) ?? fail(`notes have no action "${answer.picks}"`);
      return {
        kind: 'action',
        value,
        ...(topic === undefined ? {} : { topic }),
      };
    },
    confirm: async ({ message, initial }) => {
      const answer = answerTo(message, 'confirms');
      return 'confirms' in answer ? answer.confirms : initial;
    },
    edit: async ({ message, initial }) => {
      const answer = answerTo(message, 'edits');
      return 'edits' in answer ? answer.edits : initial;
    },
  };
}

function labelled<C extends { readonly label: string }>(choices: readonly C[], label: string): C | undefined {
  return choices.find((choice) => choice.label === label) ?? choices.find((choice) => choice.label.startsWith(label));
}
