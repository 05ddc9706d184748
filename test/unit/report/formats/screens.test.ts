/**
 * Whole screens, looked at and kept as text. After a change that is meant, look at the new screen, not only at the
 * difference, and run with UPDATE_SCREENS=1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreScorecard } from '../../../../src/domain/score-scorecard.ts';
import type { Answers } from '../../../../src/domain/scorecard.ts';
import { renderTerminal } from '../../../../src/report/formats/terminal.ts';
import { panelReport } from '../../../../src/report/model/panel/panel-report.ts';
import type { Report } from '../../../../src/report/model/report.ts';
import { roleReport } from '../../../../src/report/model/role/role-report.ts';
import { scorecardReport } from '../../../../src/report/model/scorecard/scorecard-report.ts';
import { width } from '../../../../src/report/text/width.ts';
import { plainRole } from '../plain-role.ts';
import { DIGEST, rated, samplePanel, scorecard } from '../sample-panel.ts';

const ROLE = plainRole();
const ANSWERS: Partial<Answers> = {
  assessments: [
    rated('strategy', 2, 'Listed every request there was'),
    rated('influence', 3, 'Turned the sales lead around'),
    { kind: 'not-assessed', dimension: 'writing', reason: 'not-asked', evidence: 'No time left' },
  ],
  checks: { 'can-start': 'no' },
  signals: { strong: ['quantifies'], weak: ['vague'] },
  redFlags: [{ id: 'claims-credit', evidence: 'Said “I” throughout' }],
  fields: { 'next-round': 'How she handles a loss' },
  verdict: { answer: 'No', reason: 'Not for this level' },
};
const CARD = scorecard(ROLE, 'ana', 'on-site', ANSWERS, {
  notes: [
    { at: '2026-11-20T10:02:00Z', text: 'Ten minutes late; the tram' },
    {
      at: '2026-11-20T11:09:30+01:00',
      dimension: 'strategy',
      question: 'What did you stop doing?',
      text: 'Three product lines, and said what each of them had brought in and what it had cost to keep',
    },
    { at: '2026-11-20T10:21:00Z', dimension: 'influence', text: 'Calls the sales lead by name' },
  ],
});
const SCORECARD = scorecardReport({
  card: CARD,
  role: ROLE,
  result: scoreScorecard(ROLE, CARD),
  file: 'scorecards/product-lead/jane-doe/on-site.ana.json',
});

const REPORTS: Readonly<Record<string, Report>> = {
  panel: panelReport(samplePanel({ notes: ['The role file was changed since, not in what is scored.'] })),
  role: roleReport({ role: ROLE, digest: DIGEST, file: 'roles/product-lead.yaml' }),
  scorecard: SCORECARD,
};

const cases = Object.entries(REPORTS).flatMap(([name, report]) =>
  [80, 40].map((columns) => ({ name: `${name}-${columns}`, report, columns })),
);

describe.each(cases)('$name', ({ name, report, columns }) => {
  const screen = renderTerminal(report, { columns, color: 0 });

  it('is the screen that was looked at', () => {
    const file = `test/unit/report/screens/${name}.txt`;
    if (process.env.UPDATE_SCREENS) writeFileSync(file, screen);
    expect(screen).toBe(readFileSync(file, 'utf8'));
  });

  it('fits the terminal but for paths, has no space at the end of a line and no control but the line break', () => {
    for (const line of screen.split('\n')) {
      // A path stays whole, to be copied.
      if (!/ \S+\.(?:json|yaml)$/.test(line)) expect(width(line)).toBeLessThanOrEqual(columns);
      expect(line).toBe(line.trimEnd());
    }
    expect(screen.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it.each([1, 2, 3] as const)('says the same in colour, at level %i', (color) => {
    const coloured = renderTerminal(report, { columns, color });
    expect(coloured).toContain('\u001b[');
    const plain = coloured.replace(/\u001b\[\d+m/g, '');
    const ignoringTrailingSpace = (text: string) => text.replace(/ +$/gm, '');
    expect(ignoringTrailingSpace(plain)).toBe(ignoringTrailingSpace(screen));
  });

  it('has no sign on a plain screen that only the eye understands, and no column', () => {
    const lines = renderTerminal(report, { columns, color: 0, plain: true }).split('\n');
    for (const line of lines) {
      expect(line).not.toMatch(/[─│·]| –/u);
      expect(line.trimStart()).not.toMatch(/ {2}/);
      if (!/ \S+\.(?:json|yaml)$/.test(line)) expect(width(line)).toBeLessThanOrEqual(columns);
    }
  });
});

describe('the panel on a plain screen', () => {
  const spoken = renderTerminal(REPORTS.panel as Report, { columns: 200, color: 0, plain: true }).split('\n');

  it('says in words who did not assess, and explains no sign', () => {
    expect(spoken).toContain('  Collaboration: Writing');
    expect(spoken).toContain('    Share: 10%; Value: 4; Ratings: ana not assessed, ben 4');
    expect(spoken).toContain('  discuss: the ratings are at least half their scale apart.');
  });
});
