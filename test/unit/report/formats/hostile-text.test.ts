/** Every text that comes from a file, at its worst: nothing of it may reach the terminal as a control. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../src/domain/role.ts';
import { scoreScorecard } from '../../../../src/domain/score-scorecard.ts';
import { renderAs } from '../../../../src/report/formats/registry.ts';
import { renderTerminal } from '../../../../src/report/formats/terminal.ts';
import { panelDocument } from '../../../../src/report/json/panel.ts';
import { briefReport } from '../../../../src/report/model/guide/brief-report.ts';
import { guideReport } from '../../../../src/report/model/guide/guide-report.ts';
import { panelReport } from '../../../../src/report/model/panel/panel-report.ts';
import { roleReport } from '../../../../src/report/model/role/role-report.ts';
import { scorecardReport } from '../../../../src/report/model/scorecard/scorecard-report.ts';
import { width } from '../../../../src/report/text/width.ts';
import { plainRole } from '../plain-role.ts';
import { DIGEST, panelInput, rated, scorecard } from '../sample-panel.ts';

const CONTROLS = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** The plain role with the same text in every place where its author may write any. */
function roleSaying(text: string): Role {
  const plain = plainRole();
  return {
    ...plain,
    title: text,
    summary: text,
    source: { title: text, url: text, note: text },
    scale: { ...plain.scale, ratings: plain.scale.ratings.map((rating) => ({ ...rating, label: text })) },
    dimensions: plain.dimensions.map((dimension) => ({
      ...dimension,
      name: text,
      looksFor: text,
      anchors: dimension.anchors.map((anchor) => ({ ...anchor, text })),
      questions: [{ ask: text, kind: 'open', listenFor: [text], followUps: [text] }],
    })),
    groups: plain.groups.map((group) => ({ ...group, name: text })),
    checks: plain.checks.map((check) => ({ ...check, ask: text })),
    signals: { strong: [{ id: 'a', text }], weak: [{ id: 'b', text }] },
    redFlags: plain.redFlags.map((flag) => ({ ...flag, text })),
    exercises: plain.exercises.map((exercise) => ({ ...exercise, title: text, prompt: text })),
    stages: plain.stages.map((stage) => ({ ...stage, name: text })),
    fields: [{ id: 'f', ask: text, required: true }],
    verdict: [text, `${text} yes`],
    decision: {
      ...plain.decision,
      outcomes: plain.decision.outcomes.map((outcome) => ({ ...outcome, label: text })),
      rules: plain.decision.rules.map((rule) => ({ ...rule, because: text })),
    },
  };
}

/** Two opposite scorecards whose every free text is this one, one of them amended. */
function cardsSaying(role: Role, text: string) {
  const answers = (rating: number, answer: 'yes' | 'no') => ({
    assessments: [
      rated('strategy', rating, text),
      { kind: 'not-assessed', dimension: 'writing', reason: 'conflict', evidence: text } as const,
    ],
    checks: { 'can-start': answer },
    signals: { strong: ['a'], weak: ['b'] },
    redFlags: [{ id: 'claims-credit', evidence: text }],
    fields: { f: text },
    verdict: { answer: text, reason: text },
  });
  const candidate = { id: 'jane-doe', name: text };
  const at = '2026-11-20T10:04:00Z';
  const notes = [
    { at, text },
    { at, dimension: 'strategy', question: text, text },
  ];
  const first = scorecard(role, 'ana', 'on-site', answers(5, 'yes'), { candidate, notes });
  const second = scorecard(role, 'ben', 'on-site', answers(1, 'no'), { candidate });
  const amends = { id: first.id, reason: text };
  return [first, second, scorecard(role, 'ana', 'on-site', answers(4, 'yes'), { id: 'again', candidate, amends })];
}

function screens(text: string, columns: number): readonly string[] {
  const role = roleSaying(text);
  const cards = cardsSaying(role, text);
  const [card] = cards;
  if (!card) throw new Error('no card');
  const input = panelInput(cards, { role, candidate: card.candidate, notes: [text] });
  const shown = scorecardReport({ card, role, result: scoreScorecard(role, card), file: 'on-site.ana.json' });
  const data = panelDocument(input);
  const guide = guideReport(role, role.stages, () => 'hirecard interview');
  const brief = briefReport(role, 'on-site', { candidate: text, interviewer: text });
  const reports = [panelReport(input), roleReport({ role, digest: DIGEST, file: 'lead.yaml' }), shown, guide, brief];
  return reports.map((report) => renderAs('terminal', { report, data }, { columns, color: 0 }));
}

/** All but the paths of scorecards, which stay whole to be copied. */
function linesToFit(screen: string): readonly string[] {
  return screen.split('\n').filter((line) => !line.includes('scorecards/product-lead/'));
}

const piece = fc.oneof(
  fc.constantFrom(
    '\u001b[2J',
    '\u009b31m',
    '\u202e',
    '\u2066',
    '\u200b',
    '\r',
    '\n',
    '\t',
    '\u2028',
    '\0',
    'e\u0301',
    '山田',
    '👩‍👩‍👧‍👦',
    'plain words ',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyText = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));

describe('hostile text', () => {
  it('never reaches a screen as a control, and every line fits', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(40, 80, 200), (text, columns) => {
        for (const screen of screens(text, columns)) {
          expect(screen).not.toMatch(CONTROLS);
          for (const line of linesToFit(screen)) expect(width(line)).toBeLessThanOrEqual(columns);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('may be ten thousand characters long without a blank', () => {
    for (const screen of screens('x'.repeat(10_000), 40)) {
      for (const line of linesToFit(screen)) expect(width(line)).toBeLessThanOrEqual(40);
    }
  });

  it('in the name of a file stays on one line, to be copied, with its controls shown', () => {
    const role = plainRole();
    const card = scorecard(role, 'ana', 'on-site', {});
    const file = `${'a'.repeat(90)}\n\u001b[2J b\u202e.json`;
    const report = scorecardReport({ card, role, result: scoreScorecard(role, card), file });
    const shown = `${'a'.repeat(90)}‹U+000A›‹U+001B›[2J b‹U+202E›.json`;
    for (const columns of [40, 80])
      expect(
        renderTerminal(report, { columns, color: 0 })
          .split('\n')
          .some((line) => line.endsWith(` ${shown}`)),
      ).toBe(true);
  });

  it('is kept letter by letter in JSON, where escaping makes it harmless', () => {
    const text = 'a\u001b[2J\u009b31m\u202e\u2028\u200b\nb';
    const role = roleSaying(text);
    const input = panelInput(cardsSaying(role, text), { role, notes: [text] });
    const printed = renderAs(
      'json',
      { report: panelReport(input), data: panelDocument(input) },
      { columns: 80, color: 0 },
    );
    expect(printed).not.toMatch(CONTROLS);
    expect(JSON.parse(printed).notes).toEqual([text]);
  });
});
