/** What is ticked or answered with yes or no: checks, signals, red flags. */
import type { Check, RedFlag, Role, Severity, Signal, Stage } from '../../../domain/role.ts';
import { type Block, paragraph, type Section, wholeSection } from '../report.ts';

/** What was not asked is neither. */
const ANSWERS = [{ text: 'Yes' }, { text: 'No' }, { text: 'Not asked' }] as const;

export function checkSection(role: Role, stage: Stage, id: string): readonly Section[] {
  const asked = role.checks.filter((check) => stage.checks.includes(check.id));
  return wholeSection(id, 'Checks', asked.flatMap(checkBlocks));
}

function checkBlocks({ ask, mustBe }: Check): readonly Block[] {
  return [
    { kind: 'choices', label: ask, options: ANSWERS },
    ...(mustBe === undefined
      ? []
      : [paragraph(`It must be “${mustBe}”: otherwise no outcome counts as hire.`, 'quiet')]),
  ];
}

export function signalSection({ signals: { strong, weak } }: Role, id: string): readonly Section[] {
  const blocks = [...boxesUnder('Strong', strong), ...boxesUnder('Weak', weak)];
  return wholeSection(id, 'Signals', blocks.length === 0 ? [] : [paragraph('Tick what you noticed.'), ...blocks]);
}

/** What each severity means for the candidate. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  reject: 'Bars every outcome that counts as hire',
  review: 'The panel looks at it first',
  note: 'Noted, without a consequence of its own',
};

export function redFlagSection({ redFlags }: Role, id: string): readonly Section[] {
  if (redFlags.length === 0) return [];
  const groups = (['reject', 'review', 'note'] as const).flatMap((severity) =>
    boxesUnder(
      SEVERITIES[severity],
      redFlags.filter((flag) => flag.severity === severity),
    ),
  );
  return wholeSection(id, 'Red flags', [
    paragraph('Tick what came up, and write down what the candidate said or did.'),
    ...groups,
    { kind: 'room', label: 'Evidence for what is ticked', lines: 2 },
  ]);
}

function boxesUnder(heading: string, signs: readonly (Signal | RedFlag)[]): readonly Block[] {
  if (signs.length === 0) return [];
  return [
    { kind: 'subheading', text: heading },
    { kind: 'boxes', items: signs.map(({ text }) => ({ text })) },
  ];
}
