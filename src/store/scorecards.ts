/** Submitted scorecards: written once, listed, and read back with their own rubrics. */
export { candidatesOf } from './candidates.ts';
export { type CardSummary, listCards } from './card-summaries.ts';
export { type LoadedCard, loadCandidate } from './load-candidate.ts';
export { submitScorecard } from './submit-scorecard.ts';
