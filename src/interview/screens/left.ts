import type { Screen } from '../../report/text/screen.ts';
import { layoutFor, page } from './layout.ts';

export interface Left {
  readonly how: 'Paused' | 'Stopped';
  /** Where the draft lies; undefined when there is none. */
  readonly file: string | undefined;
  /** The command that goes on with the ratings. */
  readonly resume: string;
  /** When notes were being taken: the command that goes on with those. */
  readonly notes?: string;
}

/** What a person reads who leaves before submitting: what is safe, where it is, how to go on. */
export function leftScreen({ how, file, resume, notes }: Left, screen: Screen): string {
  const layout = layoutFor(screen);
  if (file === undefined) {
    return page([''], layout.label(`${how}. Nothing was saved, because no interview had begun.`));
  }
  return page(
    [''],
    layout.label(`${how}. Every ${notes === undefined ? 'answer' : 'note'} up to here is saved in`),
    layout.toCopy('    ', file),
    ...(notes === undefined
      ? [layout.paragraph('Go on with:')]
      : [layout.paragraph('Go on with the notes:'), layout.toCopy('    ', notes), layout.paragraph('Or rate:')]),
    layout.toCopy('    ', resume),
  );
}
