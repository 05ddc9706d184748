import { describe, expect, it } from 'vitest';
import { exact } from '../../../../src/domain/exact.ts';
import type { Scale } from '../../../../src/domain/scale.ts';
import { renderTerminal } from '../../../../src/report/formats/terminal.ts';
import { firmness, firmnessDetails, firmnessSentence, stepWords } from '../../../../src/report/model/panel/firmness.ts';
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
    expect(firmnessSentence(input, stability)).toContain(
      'The smallest change of one rating that would: one point less on Strategy from ana makes it undecided.',
    );
    expect(firmnessSentence(input, stability)).toMatch(/^\d+ of \d+ small changes turn it\./);
  });

  it('calls one interviewer one opinion', () => {
    const input = panelInput([scorecard(ROLE, 'ana', 'on-site', everything(5))], { role: ROLE });
    expect(firmness(input.panel)?.text).toMatch(
      /^(?:Firm|Fragile|Open): .* It is one opinion: a single interviewer\.$/,
    );
    expect(screenOf(input)).toContain('1 scorecard by ana');
  });

  it('never calls a provisional panel firm', () => {
    const input = panelInput([scorecard(ROLE, 'ana', 'data', { assessments: [rated('analytics', 4)] })], {
      role: ROLE,
    });
    expect(input.panel.decision.provisional).toBe(true);
    expect(firmness(input.panel)?.text).toBe(
      'Open: what was not assessed can still turn it. It is one opinion: a single interviewer.',
    );
  });

  it('has nothing to say of a panel in which nothing was rated', () => {
    const input = panelInput([scorecard(ROLE, 'ana', 'on-site', {}), scorecard(ROLE, 'ben', 'on-site', {})], {
      role: ROLE,
    });
    const { stability } = input.panel;
    expect(firmness(input.panel)).toBeUndefined();
    expect([firmnessSentence(input, stability), ...firmnessDetails(input, stability)]).toEqual([
      'There is nothing to be firm about: nothing that counts towards the score was rated.',
    ]);
  });

  it('says how far it looked where there was too much to try', () => {
    const input = panelInput([scorecard(ROLE, 'ana', 'on-site', everything(5))], { role: ROLE });
    const { stability } = input.panel;
    const unfinished = { ...stability, smallestTurn: null, searched: { steps: 9, isComplete: false } };
    expect(firmnessSentence(input, unfinished)).toMatch(
      / No change of one rating that turns it was found within 9 steps; greater ones were not all tried\.$/,
    );
    const finished = { ...unfinished, searched: { steps: 4, isComplete: true } };
    expect(firmnessSentence(input, finished)).not.toContain('found within');
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
    expect(stepWords({ role, cards: [] }, change)).toBe('Mixed instead of Yes on Coding from ana');
  });
});

describe('a panel report', () => {
  const cardsOf = (...people: readonly { readonly id: string; readonly name?: string }[]) =>
    people.map((interviewer) => scorecard(ROLE, interviewer.id, 'on-site', everything(4), { interviewer }));
  const rowOf = (screen: string, start: string) =>
    screen
      .split('\n')
      .find((line) => line.startsWith(`  ${start} `))
      ?.trim()

      .split(/ {2,}/);

  it('shows every dimension with its share, its value, who rated it how, and remarks', () => {
    const screen = screenOf(
      panelInput(
        [
          scorecard(ROLE, 'ana', 'on-site', everything(4)),
          scorecard(ROLE, 'ben', 'on-site', {
            assessments: [
              rated('strategy', 2),
              { kind: 'not-assessed', dimension: 'writing', reason: 'not-asked' },
              rated('influence', 4),
            ],
          }),
        ],
        { role: ROLE },
      ),
    );
    expect(rowOf(screen, 'Dimension')).toEqual(['Dimension', 'Share', 'Value', 'Ratings', 'Remarks']);
    expect(rowOf(screen, 'Strategy')).toEqual(['Strategy', '40%', '3', 'ana 4, ben 2', 'discuss, must-have met']);
    expect(rowOf(screen, 'Collaboration: Influence')).toEqual(['Collaboration: Influence', '30%', '4', 'ana 4, ben 4']);
    expect(rowOf(screen, 'Collaboration: Writing')).toEqual([
      'Collaboration: Writing',
      '10%',
      '4',
      'ana 4, ben –',
      '1 of 2 interviewers',
    ]);
    expect(rowOf(screen, 'Analytics')).toEqual(['Analytics', '20%', 'not assessed']);
  });

  it('fits 80 columns as a grid with four interviewers', () => {
    const people = ['Ana Souza', 'Priya Nair', 'Tom Becker', 'Wei Zhang'].map((name, index) => ({
      id: `i${index}`,
      name,
    }));
    const screen = renderTerminal(panelReport(panelInput(cardsOf(...people), { role: ROLE })), {
      columns: 80,
      color: 0,
    });
    expect(rowOf(screen, 'Dimension')).toEqual(['Dimension', 'Share', 'Value', 'Ratings', 'Remarks']);
    expect(screen).toMatch(/^ {2}Strategy .*Ana Souza 4,/m);
  });

  it('calls interviewers by name; by name and id where two share one; by id where there is no name', () => {
    const screen = screenOf(
      panelInput(
        cardsOf(
          { id: 'ana', name: 'Ana Souza' },
          { id: 'kim-1', name: 'Kim' },
          { id: 'kim-2', name: 'Kim' },
          { id: 'zoe' },
        ),
        { role: ROLE },
      ),
    );
    expect(screen).toContain('4 scorecards by Ana Souza, Kim (kim-1), Kim (kim-2), zoe');
    expect(rowOf(screen, 'Strategy')?.[3]).toBe('Ana Souza 4, Kim (kim-1) 4, Kim (kim-2) 4, zoe 4');
  });

  it('says under the outcome, before any number, whether it is firm', () => {
    for (const rating of [1, 2, 3, 4, 5]) {
      const [, recommendation = ''] = screenOf(
        panelInput([scorecard(ROLE, 'ana', 'on-site', everything(rating))], { role: ROLE }),
      ).split('Recommendation\n');
      expect(recommendation).toMatch(/^[^\d\n]+\n {2}(?:Firm|Fragile|Open): [^\d\n]+\n/);
    }
  });

  it('gives the reasons of verdicts below the table, by interviewer and stage', () => {
    const cards = cardsOf({ id: 'ana', name: 'Ana Souza' }).map((card) => ({
      ...card,
      verdict: { answer: 'Yes', reason: 'Would trust her with the roadmap' },
    }));
    expect(screenOf(panelInput(cards, { role: ROLE }))).toContain(
      '- Ana Souza, On site: Would trust her with the roadmap',
    );
  });

  it('shows an amendment with its reason, and counts only it', () => {
    const first = scorecard(ROLE, 'ana', 'on-site', everything(1));
    const second = scorecard(ROLE, 'ana', 'on-site', everything(5), {
      id: 'second',
      amends: { id: first.id, reason: 'Mixed up two candidates' },
    });
    const screen = screenOf(panelInput([first, second], { role: ROLE }));
    expect(screen).toContain('ana, On site: Mixed up two candidates');
    expect(screen).toMatch(
      /jane-doe\/second\.json\n +replaces scorecards\/product-lead\/jane-doe\/on-site\.ana\.json\n/,
    );
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

  it('leaves out sections that have nothing to say', () => {
    const screen = screenOf(panelInput([scorecard(ROLE, 'ana', 'on-site', everything(4))], { role: ROLE }));
    for (const title of ['Red flags', 'Discuss first', 'Checks', 'Amended', 'Notes'])
      expect(screen).not.toContain(title);
  });
});
