import type { Screen } from '../../report/text/screen.ts';
import { layoutFor, page } from './layout.ts';

/** What a person reads who leaves before submitting: what is safe, where it is, how to go on. */
export function leftScreen(
  left: { readonly how: 'Paused' | 'Stopped'; readonly file: string | undefined; readonly resume: string },
  screen: Screen,
): string {
  const layout = layoutFor(screen);
  if (left.file === undefined) {
    return page([''], layout.label(`${left.how}. Nothing was saved, because no interview had begun.`));
  }
  return page(
    [''],
    layout.label(`${left.how}. Every answer up to here is saved in`),
    layout.toCopy('    ', left.file),
    layout.paragraph('Go on with:'),
    layout.toCopy('    ', left.resume),
  );
}
