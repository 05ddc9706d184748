/** Submitted scorecards: written once, listed, and read back with their own rubrics. */
export { type CandidateSummary, candidatesOf } from './candidates.ts';
export { type CardSummary, listCards } from './card-summaries.ts';
export { type LoadedCandidate, type LoadedCard, loadCandidate } from './load-candidate.ts';
export { type Submitted, submitScorecard } from './submit-scorecard.ts';
