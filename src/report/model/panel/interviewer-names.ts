import type { PanelReportInput } from './panel-input.ts';

type Cards = PanelReportInput['cards'];

/** An interviewer by name where a scorecard says it, else by id; where two are called the same, by both. */
export function interviewerName({ cards }: Pick<PanelReportInput, 'cards'>, id: string): string {
  const name = calledBy(cards, id);
  const isShared = cards.some(({ card: { interviewer } }) => {
    return interviewer.id !== id && calledBy(cards, interviewer.id) === name;
  });
  return isShared && name !== id ? `${name} (${id})` : name;
}

function calledBy(cards: Cards, id: string): string {
  const named = cards.findLast(({ card: { interviewer } }) => interviewer.id === id && interviewer.name !== undefined);
  return named?.card.interviewer.name ?? id;
}
