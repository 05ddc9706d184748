import { describe, expect, it } from 'vitest';
import { exact } from '../../../../src/domain/exact.ts';
import type { Scale } from '../../../../src/domain/scale.ts';
import { renderTerminal } from '../../../../src/report/formats/terminal.ts';
import { firmnessDetails, firmnessSentence, stepWords } from '../../../../src/report/model/panel/firmness.ts';
import { panelReport } from '../../../../src/report/model/panel/panel-report.ts';
import { plainDimension, plainRole } from '../plain-role.ts';
import { panelInput, rated, scorecard } from '../sample-panel.ts';

const ROLE = plainRole({ checks: [], redFlags: [], panel: { combine: 'mean', interviewersPerDimension: 2 } });
const everything = (rating: number) => ({
  assessments: ['strategy', 'influence', 'writing'].map((id) => rated(id, rating)),
});
const screenOf = (input: ReturnType<typeof panelInput>) =>
  renderTerminal(panelReport(input), { columns: 200, color: 0 });

describe('how firm a panel is', () => {
  it('says in words what the smallest change is that turns it', () => {
    // Everyone 4, analytics 2: 0.8·4 + 0.2·2 = 3.6. One point less on strategy from one of two: 3.6 − 0.2 = 3.4 < 3.5.
    const input = panelInput(
      [
        scorecard(ROLE, 'ana', 'on-site', everything(4)),
        scorecard(ROLE, 'ben', 'on-site', everything(4)),
        scorecard(ROLE, 'ana', 'data', { assessments: [rated('analytics', 2)] }),
      ],
      { role: ROLE },
    );
    const { stability } = input.panel;
    expect(firmnessSentence(ROLE, stability)).toContain(
      'The smallest change of one rating that would: one point less on Strategy from ana makes it undecided.',
    );
    expect(firmnessSentence(ROLE, stability)).toMatch(/^Fragile: \d+ of \d+ small changes turn it\./);
  });

  it('calls one interviewer one opinion', () => {
    const input = panelInput([scorecard(ROLE, 'ana', 'on-site', everything(5))], { role: ROLE });
    expect(firmnessDetails(ROLE, input.panel.stability)).toContain('This is one opinion: a single interviewer.');
    expect(screenOf(input)).toContain('1 scorecard by ana');
  });

  it('names words instead of points where ratings are words', () => {
    const words: Scale = {
      kind: 'words',
      ratings: ['No', 'Mixed', 'Yes'].map((label, index) => ({ value: exact(index + 1), label })),
    };
    const role = plainRole({ dimensions: [plainDimension('coding', 'Coding', 100, { scale: words })] });
    const change = {
      kind: 'one-step',
      interviewer: 'ana',
      stage: 'x',
      dimension: 'coding',
      from: exact(3),
      to: exact(2),
    } as const;
    expect(stepWords(role, change)).toBe('Mixed instead of Yes on Coding from ana');
  });
});

describe('a panel report', () => {
  it('shows interviewers by the start of their id where that is unique, else by the whole', () => {
    const header = (...ids: readonly string[]) => {
      const input = panelInput(
        ids.map((id) => scorecard(ROLE, id, 'on-site', everything(4))),
        { role: ROLE },
      );
      return screenOf(input)
        .split('\n')
        .find((line) => line.startsWith('  Dimension '))
        ?.trim()
        .split(/ {2,}/);
    };
    expect(header('ana-souza', 'ben-li')).toEqual(['Dimension', 'Share', 'Value', 'ana', 'ben', 'Range', 'Remarks']);
    expect(header('ana-souza', 'ana-li')).toEqual([
      'Dimension',
      'Share',
      'Value',
      'ana-li',
      'ana-souza',
      'Range',
      'Remarks',
    ]);
  });

  it('shows an amendment with its reason, and counts only it', () => {
    const first = scorecard(ROLE, 'ana', 'on-site', everything(1));
    const second = scorecard(ROLE, 'ana', 'on-site', everything(5), {
      id: 'second',
      amends: { id: first.id, reason: 'Mixed up two candidates' },
    });
    const screen = screenOf(panelInput([first, second], { role: ROLE }));
    expect(screen).toContain('ana, on-site: Mixed up two candidates');
    expect(screen).toMatch(/jane-doe\/second\.json replaces\s+scorecards\/product-lead\/jane-doe\/on-site\.ana\.json/);
    expect(screen).toContain('Score     5.00 on a scale of 1 to 5');
  });

  it('shows a must-have that was missed, and one that is open', () => {
    const missed = screenOf(panelInput([scorecard(ROLE, 'ana', 'on-site', everything(2))], { role: ROLE }));
    expect(missed).toContain('Strategy, at least 3: missed with 2');
    const open = screenOf(
      panelInput([scorecard(ROLE, 'ana', 'data', { assessments: [rated('analytics', 5)] })], { role: ROLE }),
    );
    expect(open).toContain('Strategy, at least 3: open, not assessed');
  });

  it('names the dimensions that too few rated', () => {
    const screen = screenOf(panelInput([scorecard(ROLE, 'ana', 'on-site', everything(4))], { role: ROLE }));
    expect(screen).toContain('- Strategy: rated by 1 interviewer, 2 wanted');
    expect(screen).toContain('- Analytics: rated by 0 interviewers, 2 wanted');
  });

  it('leaves out sections that have nothing to say', () => {
    const screen = screenOf(panelInput([scorecard(ROLE, 'ana', 'on-site', everything(4))], { role: ROLE }));
    for (const title of ['Red flags', 'Discuss first', 'Checks', 'Amended', 'Notes'])
      expect(screen).not.toContain(title);
  });
});
