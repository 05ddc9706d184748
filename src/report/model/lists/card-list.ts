/**
 * Who has interviewed whom, and what is still to come. Without outcomes and scores on purpose: those who have not
 * submitted yet look at it too, and should not see what their colleagues think.
 */
import type { Person } from '../../../domain/scorecard.ts';
import { shortTime } from '../dates.ts';
import { type Block, type Cell, paragraph, type Report, type Section } from '../report.ts';

export type ListedState = 'submitted' | 'amended' | 'draft' | 'unreadable' | 'nobody-yet';

/** One interview of a candidate: done, under way, or a stage that nobody has done. */
export interface ListedInterview {
  readonly role: string;
  readonly candidate: Person;
  readonly stage: string;
  /** Absent where nobody has done the stage. */
  readonly interviewer?: Person;
  /** amended: submitted, with a later scorecard that took the place of the first. */
  readonly state: ListedState;
  /** When it was submitted, or the draft last changed; RFC 3339. */
  readonly at?: string;
  readonly file?: string;
}

export interface CardListDocument {
  readonly format: 'hirecard/list@1';
  readonly interviews: readonly ListedInterview[];
}

const STATES: Readonly<Record<ListedState, Pick<Cell, 'text' | 'tone'>>> = {
  submitted: { text: 'submitted' },
  amended: { text: 'submitted, amended' },
  draft: { text: 'draft', tone: 'warn' },
  unreadable: { text: 'cannot be read', tone: 'bad' },
  'nobody-yet': { text: 'nobody yet', tone: 'quiet' },
};

/** A table per role and candidate. @param titles the roles' titles by id, where they are known */
export function cardListReport(interviews: readonly ListedInterview[], titles: ReadonlyMap<string, string>): Report {
  const roles = [...new Set(interviews.map(({ role }) => role))];
  const empty: Section = {
    id: 'none',
    blocks: [paragraph('No scorecards and no drafts yet; hirecard interview makes the first.')],
  };
  return {
    title: 'Interviews',
    sections: roles.length === 0 ? [empty] : roles.map((role) => roleSection(role, interviews, titles.get(role))),
  };
}

function roleSection(role: string, interviews: readonly ListedInterview[], title: string | undefined): Section {
  const ofRole = interviews.filter((one) => one.role === role);
  const candidates = [...new Set(ofRole.map(({ candidate }) => candidate.id))];
  return {
    id: role,
    title: title === undefined ? role : `${title} (${role})`,
    blocks: candidates.flatMap((id) => candidateBlocks(ofRole.filter(({ candidate }) => candidate.id === id))),
  };
}

function candidateBlocks(interviews: readonly ListedInterview[]): readonly Block[] {
  const { id = '', name } =
    interviews.find(({ candidate }) => candidate.name !== undefined)?.candidate ?? interviews[0]?.candidate ?? {};
  return [
    paragraph(name === undefined ? id : `${name} (${id})`, 'strong'),
    {
      kind: 'table',
      columns: ['Stage', 'Interviewer', 'State', 'When'].map((title) => ({ title, kind: 'text' })),
      rows: interviews.map(row),
    },
  ];
}

function row({ stage, interviewer, state, at }: ListedInterview): readonly Cell[] {
  return [
    { text: stage },
    { text: interviewer?.id ?? '' },
    STATES[state],
    { text: at === undefined ? '' : shortTime(at) },
  ];
}
