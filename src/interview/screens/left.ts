import { visible } from '../../report/text/escape.ts';
import type { Screen } from '../../report/text/screen.ts';
import { type Layout, layoutFor, page } from './layout.ts';

export interface Left {
  readonly how: 'Paused' | 'Stopped';
  /** Where the draft lies; undefined when there is none. */
  readonly file: string | undefined;
  /** The command that goes on with the ratings. */
  readonly resume: string;
  /** When notes were being taken: the command that goes on with those. */
  readonly notes?: string;
  /** The texts of what could not be saved; empty when what could not be saved had none. */
  readonly unsaved?: readonly string[];
}

/** What a person reads who leaves before submitting: what is safe, where it is, how to go on. */
export function leftScreen({ how, file, resume, notes, unsaved }: Left, screen: Screen): string {
  const layout = layoutFor(screen);
  if (file === undefined) {
    return page(
      [''],
      layout.label(`${how}. Nothing was saved, because no interview had begun.`),
      unsavedLines(unsaved, layout),
    );
  }
  const what = notes === undefined ? 'answer' : 'note';
  return page(
    [''],
    layout.label(`${how}. Every ${what} ${unsaved === undefined ? 'up to here' : 'before it'} is saved in`),
    layout.toCopy('    ', file),
    unsavedLines(unsaved, layout),
    ...(notes === undefined
      ? [layout.paragraph('Go on with:')]
      : [layout.paragraph('Go on with the notes:'), layout.toCopy('    ', notes), layout.paragraph('Or rate:')]),
    layout.toCopy('    ', resume),
  );
}

/** Whole and unbroken, whatever its length: it is there to be copied. */
function unsavedLines(texts: readonly string[] | undefined, layout: Layout): readonly string[] {
  if (!texts || texts.length === 0) return [];
  const heading = layout.heading('What could not be saved, to be copied from here:');
  return [...heading, ...texts.flatMap((text) => ['', visible(text)]), ''];
}
