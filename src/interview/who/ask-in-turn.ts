/** Questions one after the other, with a way back to those that were asked. */
import type { Command } from '../../world.ts';

/** `so`: everything that is known after it. */
export type Asked<S> =
  | { readonly kind: 'answered'; readonly so: S }
  /** There was nothing to ask: it was said on the command line, or only one answer is possible. */
  | { readonly kind: 'settled'; readonly so: S }
  /** The person wants the question before; what stood in the line is in `so`. */
  | { readonly kind: 'back'; readonly so: S };

export type Question<S> = (so: S, commands: readonly Command[]) => Promise<Asked<S>>;

/** Way back is offered from the second question on. What needed no question is passed over in both directions. */
export async function askInTurn<S>(questions: readonly Question<S>[], start: S): Promise<S> {
  const asked: number[] = [];
  let so = start;
  for (let place = 0; place < questions.length; ) {
    const reply: Asked<S> | undefined = await questions[place]?.(so, asked.length > 0 ? ['back'] : []);
    so = reply?.so ?? so;
    if (reply?.kind === 'back') {
      place = asked.pop() ?? place;
      continue;
    }
    if (reply?.kind === 'answered') asked.push(place);
    place += 1;
  }
  return so;
}
