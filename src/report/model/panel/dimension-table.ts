import type { Exact } from '../../../domain/exact.ts';
import type { DimensionResult } from '../../../domain/result.ts';
import { shareText, shownRating } from '../../../domain/shown.ts';
import { distanceWords } from '../number-words.ts';
import {
  type Block,
  type Cell,
  type Column,
  type Phrase,
  paragraph,
  type Section,
  section,
  type Tone,
} from '../report.ts';
import { nameWithGroup } from '../role/dimension-sections.ts';
import { scaleWords } from '../scale-words.ts';
import { assessmentsOf, dimensionOf, type PanelReportInput } from './panel-input.ts';

const NOT_ASSESSED = '–';

/** Every dimension with its share, the panel's value, each interviewer's rating, how far they are apart, and remarks. */
export function dimensionsSection(input: PanelReportInput): readonly Section[] {
  const { panel } = input;
  const several = panel.interviewers.length > 1;
  const columns: readonly Column[] = [
    { title: 'Dimension', kind: 'text' },
    { title: 'Share', kind: 'number' },
    ...(several ? [{ title: 'Value', kind: 'number' } as const] : []),
    ...shortIds(panel.interviewers).map((title) => ({ title, kind: 'number' }) as const),
    ...(several ? [{ title: 'Range', kind: 'number' } as const] : []),
    { title: 'Remarks', kind: 'text' },
  ];
  const rows = panel.dimensions.map((result) => [
    { text: nameWithGroup(input.role, dimensionOf(input.role, result.dimension)) },
    { text: remarkOfShare(result), value: result.share },
    ...(several ? [ratingCell(input, result, result.value)] : []),
    ...panel.interviewers.map((interviewer) => interviewerCell(input, result, interviewer)),
    ...(several ? [rangeCell(result)] : []),
    remarks(input, result),
  ]);
  const table: Block = { kind: 'table', columns, rows };
  return section('dimensions', 'Dimensions', [table, ...legend(input, rows)]);
}

/** The part before the first hyphen where that is nobody else's: "ana-souza" is "ana". Columns are narrow. */
function shortIds(ids: readonly string[]): readonly string[] {
  const starts = ids.map((id) => id.split('-')[0] || id);
  const isUnique = new Set(starts).size === starts.length;
  return isUnique ? starts : ids;
}

function remarkOfShare({ share }: DimensionResult): string {
  return share.equals(0) ? 'bonus' : shareText(share);
}

function ratingCell({ role }: PanelReportInput, { dimension }: DimensionResult, value: Exact | null): Cell {
  return value ? { text: shownRating(dimensionOf(role, dimension).scale, value), value } : { text: '' };
}

/** Empty where the interviewer's stages do not cover the dimension: that is no gap. */
function interviewerCell(input: PanelReportInput, result: DimensionResult, interviewer: string): Cell {
  const rated = result.ratings.find((one) => one.interviewer === interviewer);
  if (rated) return ratingCell(input, result, rated.rating);
  const asked = assessmentsOf(input, result.dimension).some(({ card }) => card.interviewer.id === interviewer);
  return { text: asked ? NOT_ASSESSED : '' };
}

function rangeCell({ spread, ratings }: DimensionResult): Cell {
  return spread && ratings.length > 1 ? { text: distanceWords(spread.range), value: spread.range } : { text: '' };
}

const STATES: Readonly<Record<DimensionResult['state'], readonly Phrase[]>> = {
  rated: [],
  missing: [{ text: 'not assessed', tone: 'warn' }],
  'not-applicable': [{ text: 'not applicable' }],
};

const MUST_HAVES: Readonly<Record<'met' | 'missed' | 'open', Phrase>> = {
  met: { text: 'must-have met' },
  missed: { text: 'must-have missed', tone: 'bad' },
  open: { text: 'must-have open', tone: 'warn' },
};

function remarks({ role }: PanelReportInput, result: DimensionResult): Cell {
  const { scale } = dimensionOf(role, result.dimension);
  const phrases: readonly Phrase[] = [
    ...(result.disagreement ? [{ text: 'discuss', tone: 'warn' as const }] : []),
    ...(result.mustHave ? [MUST_HAVES[result.mustHave]] : []),
    ...STATES[result.state],
    ...(scaleWords(scale) === scaleWords(role.scale) ? [] : [{ text: `rated on ${scaleWords(scale)}` }]),
  ];
  const text = phrases.map((phrase) => phrase.text).join(', ');
  const tone = gravest(phrases.map((phrase) => phrase.tone));
  return tone === undefined ? { text } : { text, tone };
}

function gravest(tones: readonly (Tone | undefined)[]): Tone | undefined {
  return (['bad', 'warn'] as const).find((tone) => tones.includes(tone));
}

/** What the signs in the table mean; only of those that are in it. */
function legend({ role, panel }: PanelReportInput, rows: readonly (readonly Cell[])[]): readonly Block[] {
  const bar = role.panel.disagreement;
  const apart = bar ? `at least ${distanceWords(bar)} apart` : 'at least half their scale apart';
  const lines = [
    ...(rows.some((row) => row.some(({ text }) => text === NOT_ASSESSED)) ? [`${NOT_ASSESSED}: not assessed.`] : []),
    ...(panel.dimensions.some(({ disagreement }) => disagreement) ? [`discuss: the ratings are ${apart}.`] : []),
  ];
  return lines.length === 0 ? [] : [paragraph(lines.join(' '), 'quiet')];
}
