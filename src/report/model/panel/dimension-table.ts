import type { DimensionResult } from '../../../domain/result.ts';
import { shareText, shownValue } from '../../../domain/shown.ts';
import { counted } from '../../text/counted.ts';
import { distanceWords } from '../number-words.ts';
import { type Block, type Cell, type Phrase, type Section, section, type Tone } from '../report.ts';
import { nameWithGroup } from '../role/dimension-sections.ts';
import { scaleWords } from '../scale-words.ts';
import { interviewerName } from './interviewer-names.ts';
import { assessmentsOf, dimensionOf, type PanelReportInput } from './panel-input.ts';

const NOT_ASSESSED = '–';
const SPOKEN = 'not assessed';

/** Every dimension with its share, the panel's value, who rated it how, and what there is to say about it. */
export function dimensionsSection(input: PanelReportInput): readonly Section[] {
  const table: Block = {
    kind: 'table',
    columns: [
      { title: 'Dimension', kind: 'text' },
      { title: 'Share', kind: 'number' },
      { title: 'Value', kind: 'number' },
      { title: 'Ratings', kind: 'text' },
      { title: 'Remarks', kind: 'text' },
    ],
    rows: input.panel.dimensions.map((result) => [
      { text: nameWithGroup(input.role, dimensionOf(input.role, result.dimension)) },
      { text: result.share.equals(0) ? 'bonus' : shareText(result.share), value: result.share },
      valueCell(input, result),
      { text: ratings(input, result).join(', '), spoken: ratings(input, result, SPOKEN).join(', ') },
      remarks(input, result),
    ]),
  };
  return section('dimensions', 'Dimensions', [table, ...legend(input)]);
}

function valueCell({ role }: PanelReportInput, { dimension, value }: DimensionResult): Cell {
  return value ? { text: shownValue(dimensionOf(role, dimension), value), value } : { text: '' };
}

/** "Ana Souza 4", "Wei Zhang –"; nothing from those whose stages do not cover the dimension, for that is no gap. */
function ratings(
  input: PanelReportInput,
  { dimension, ratings: given }: DimensionResult,
  notAssessed = NOT_ASSESSED,
): readonly string[] {
  const rubric = dimensionOf(input.role, dimension);
  return input.panel.interviewers.flatMap((id) => {
    const rated = given.find(({ interviewer }) => interviewer === id);
    if (!rated && !wasAsked(input, dimension, id)) return [];
    const rating = rated ? shownValue(rubric, rated.rating) : notAssessed;
    // A name and its rating stay on one line.
    return [`${interviewerName(input, id)} ${rating}`.replaceAll(' ', '\u00a0')];
  });
}

function wasAsked(input: PanelReportInput, dimension: string, interviewer: string): boolean {
  return assessmentsOf(input, dimension).some(({ card }) => card.interviewer.id === interviewer);
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

function remarks(input: PanelReportInput, result: DimensionResult): Cell {
  const { role } = input;
  const { scale } = dimensionOf(role, result.dimension);
  const phrases: readonly Phrase[] = [
    ...(result.disagreement ? [{ text: 'discuss', tone: 'warn' as const }] : []),
    ...(result.mustHave ? [MUST_HAVES[result.mustHave]] : []),
    ...STATES[result.state],
    ...tooFew(input, result),
    ...(scaleWords(scale) === scaleWords(role.scale) ? [] : [{ text: `rated on ${scaleWords(scale)}` }]),
  ];
  const text = phrases.map((phrase) => phrase.text).join(', ');
  const tone = gravest(phrases.map((phrase) => phrase.tone));
  return tone === undefined ? { text } : { text, tone };
}

/** Where nobody rated it, that says it already. */
function tooFew({ panel }: PanelReportInput, { dimension, state }: DimensionResult): readonly Phrase[] {
  const gap = panel.gaps.find((one) => one.dimension === dimension);
  return gap && state === 'rated' ? [{ text: `${gap.interviewers} of ${counted(gap.wanted, 'interviewer')}` }] : [];
}

function gravest(tones: readonly (Tone | undefined)[]): Tone | undefined {
  return (['bad', 'warn'] as const).find((tone) => tones.includes(tone));
}

/** What the signs in the table mean; only of those that are in it. */
function legend(input: PanelReportInput): readonly Block[] {
  const { role, panel } = input;
  const bar = role.panel.disagreement;
  const apart = bar ? `at least ${distanceWords(bar)} apart` : 'at least half their scale apart';
  const hasSign = panel.dimensions.some((result) => ratings(input, result).some((text) => text.endsWith(NOT_ASSESSED)));
  const signs = hasSign ? [`${NOT_ASSESSED}: not assessed.`] : [];
  const words = panel.dimensions.some(({ disagreement }) => disagreement) ? [`discuss: the ratings are ${apart}.`] : [];
  const lines = [...signs, ...words];
  return lines.length === 0
    ? []
    : [{ kind: 'paragraph', text: lines.join(' '), spoken: words.join(' '), tone: 'quiet' }];
}
