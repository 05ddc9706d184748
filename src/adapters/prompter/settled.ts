/**
 * How a question was ended. Someone who types "7" and Enter by habit, or "3.5" where "3." was enough, sends keys that
 * are not meant for the next question.
 */
export type Ending =
  | { readonly kind: 'enter' }
  /**
   * Without Enter. `rest`: characters that may still follow by habit, before an Enter. `lingers`: the Enter may come a
   * moment after the next question is there, and must not answer it.
   */
  | { readonly kind: 'at-once'; readonly rest: string; readonly lingers: boolean };

export const WITH_ENTER: Ending = { kind: 'enter' };
export const ONE_KEY: Ending = { kind: 'at-once', rest: '', lingers: false };

/** To be called the moment a question has its answer: later keys are for the next one. */
export type Settled = (ending: Ending) => void;
