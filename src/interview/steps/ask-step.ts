import type { Step } from '../../domain/draft.ts';
import type { Session } from '../session.ts';
import { askBrief } from './ask-brief.ts';
import { askCheck } from './ask-check.ts';
import { askDimension } from './ask-dimension.ts';
import { askField } from './ask-field.ts';
import { askRedFlags, askSignals } from './ask-signs.ts';
import { askVerdict } from './ask-verdict.ts';
import type { Move } from './move.ts';

/** Asks one step of the walk, all but the review, and saves what was answered. */
export function askStep(session: Session, step: Exclude<Step, { readonly kind: 'review' }>): Promise<Move> {
  switch (step.kind) {
    case 'brief':
      return askBrief(session);
    case 'dimension':
      return askDimension(session, step.dimension);
    case 'check':
      return askCheck(session, step.check);
    case 'signals':
      return askSignals(session);
    case 'red-flags':
      return askRedFlags(session);
    case 'field':
      return askField(session, step.field);
    case 'verdict':
      return askVerdict(session);
  }
}
