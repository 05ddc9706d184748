import { describe, expect, it } from 'vitest';
import { exact } from '../../../../../src/domain/exact.ts';
import type { Role, Stage } from '../../../../../src/domain/role.ts';
import { renderTerminal } from '../../../../../src/report/formats/terminal.ts';
import { guideReport } from '../../../../../src/report/model/guide/guide-report.ts';
import type { Block } from '../../../../../src/report/model/report.ts';
import { buildRole } from '../../../../build-role.ts';
import { plainRole } from '../../plain-role.ts';

const record = (stage: string) => `hirecard interview --role product-lead --stage ${stage}`;

function guideOf(role: Role, ...ids: readonly string[]) {
  const stages = ids.map((id) => role.stages.find((stage) => stage.id === id)) as readonly Stage[];
  return guideReport(role, stages, record);
}

function blocksOf(role: Role, section: string, stage = role.stages[0]?.id ?? ''): readonly Block[] {
  return guideOf(role, stage).sections.find(({ id }) => id === section)?.blocks ?? [];
}

describe('the guide of one stage', () => {
  it('has everything for the conversation, in its order', () => {
    expect(renderTerminal(guideOf(plainRole(), 'on-site'), { columns: 100, color: 0 })).toBe(`Product lead: On site

Time       60 minutes
Meant for  2 interviewers
You rate   Strategy, Influence, Writing

How to run it
  - Ask every candidate the same questions in the same order. Follow up where an answer stays vague.
  - Write down what the candidate says and does, in their own words where you can. Rate afterwards,
    from your notes.
  - Rate each dimension by its own anchors before you go on to the next. The lowest and the highest
    rating need evidence; it helps with all others.
  - What was not asked, or left too little to judge by, is not assessed. That is no low rating.
  - Form no overall impression before the end: your verdict comes after all ratings. Talk to other
    interviewers only once you have submitted.

  Ask only about the work. Age, family, health, disability, religion, origin, politics and the rest
  of a person's private life are out of bounds, in small talk too. If the candidate speaks of such
  things, leave them out of your notes and go back to the question.

Exercise: Strategy case
  45 to 60 minutes, done in the interview; shows Strategy.

  A market halves.

1 of 3: Strategy
  40% of the role. A must-have: the panel's rating has to be at least 3.
  Chooses what not to do

  Questions
  1. What did you stop doing? (behavioural)
     Listen for
     - a real cost
     Follow up
     - Who objected?

  Anchors
  5    Names the trade-off and stands by it
  1–2  Lists everything

  Rating: 1 · 2 · 3 Meets the bar · 4 · 5 · Not assessed

2 of 3: Influence
  30% of the role, in Collaboration.
  Rating: 1 · 2 · 3 Meets the bar · 4 · 5 · Not assessed

3 of 3: Writing
  10% of the role, in Collaboration.
  Rating: 1 · 2 · 3 Meets the bar · 4 · 5 · Not assessed

Checks
  Can start within three months: Yes · No · Not asked
  It must be “yes”: otherwise no outcome counts as hire.

Signals
  Tick what you noticed.

  Strong
  - Puts a number on it

  Weak
  - Stays vague

Red flags
  Tick what came up, and write down what the candidate said or did.

  The panel looks at it first
  - Claims credit for the work of others

In your own words
  What should the next interviewer probe?

Your verdict
  After all ratings, before you see a result or talk to anyone.
  Verdict: Strong no · No · Yes · Strong yes

To record it
  As soon as you can, while it is fresh:
  - hirecard interview --role product-lead --stage on-site
`);
  });

  it('has lines for names and room for notes, evidence and reasons, which a screen does not draw', () => {
    const sections = guideOf(plainRole(), 'on-site').sections.map(({ id, blocks }) => [
      id,
      blocks.flatMap((block) => {
        if (block.kind === 'room') return `${block.label ?? ''}: ${block.lines}`;
        return block.kind === 'fill-in' ? block.labels : [];
      }),
    ]);
    const notes = ['What was said and done: 6', 'Evidence for the rating, or why it is not assessed: 2'];
    expect(Object.fromEntries(sections)).toEqual({
      about: ['Candidate', 'Interviewer', 'Date'],
      'how-to': [],
      'exercise-case': [],
      'dimension-strategy': notes,
      'dimension-influence': notes,
      'dimension-writing': notes,
      checks: [],
      signals: [],
      'red-flags': ['Evidence for what is ticked: 2'],
      fields: [': 2'],
      verdict: ['The reason, in one line: 1'],
      record: [],
    });
  });

  it('leaves out what the role or the stage does not have', () => {
    const role = plainRole({ verdict: [], fields: [], redFlags: [], signals: { strong: [], weak: [] } });
    const report = guideOf(role, 'data');
    expect(report.sections.map(({ id }) => id)).toEqual(['about', 'how-to', 'dimension-analytics', 'record']);
    expect(JSON.stringify(report)).not.toContain('verdict');
  });

  it('says what each severity means, the gravest first', () => {
    const role = buildRole({ dimensions: ['a'], redFlags: { n: 'note', r: 'review', x: 'reject' } });
    const flags = blocksOf(role, 'red-flags').flatMap((block) => (block.kind === 'subheading' ? block.text : []));
    expect(flags).toEqual([
      'Bars every outcome that counts as hire',
      'The panel looks at it first',
      'Noted, without a consequence of its own',
    ]);
  });
});

describe('the ratings to circle', () => {
  const choices = (role: Role) =>
    blocksOf(role, 'dimension-a').flatMap((block) =>
      block.kind === 'choices' ? [[block.label, ...block.options.map(({ text }) => text)]] : [],
    );

  it.each([
    [[0, 2, '0.5'] as const, ['0', '0.5', '1', '1.5', '2']],
    [{ words: ['No', 'Mixed', 'Yes'] }, ['No', 'Mixed', 'Yes']],
    [{ list: [0, 3, 10] }, ['0', '3', '10']],
    [[0, 10, '0.5'] as const, Array.from({ length: 21 }, (_, index) => String(index / 2))],
  ])('are those of its scale, worst first', (scale, ratings) => {
    const role = buildRole({ dimensions: [{ id: 'a', scale }] });
    expect(choices(role)).toEqual([['Rating', ...ratings, 'Not assessed']]);
  });

  it('are a number to fill in where they are too many for a row', () => {
    const role = buildRole({ dimensions: [{ id: 'a', scale: [0, 100] }] });
    expect(choices(role)).toEqual([['Or', 'Not assessed']]);
    expect(blocksOf(role, 'dimension-a')).toContainEqual({ kind: 'paragraph', text: 'Rated 0 to 100.' });
    expect(blocksOf(role, 'dimension-a')).toContainEqual({ kind: 'fill-in', labels: ['Rating'] });
  });

  it('carry their labels into the anchors, where all of a band have the same', () => {
    const role = buildRole({ dimensions: [{ id: 'a', labels: { '1': 'Poor', '2': 'Poor', '5': 'Excellent' } }] });
    const anchors = [
      { from: exact(5), to: exact(5), text: 'best' },
      { from: exact(3), to: exact(4), text: 'fair' },
      { from: exact(1), to: exact(2), text: 'worst' },
    ];
    const dimensions = role.dimensions.map((dimension) => ({ ...dimension, anchors }));
    const facts = blocksOf({ ...role, dimensions }, 'dimension-a').flatMap((block) =>
      block.kind === 'facts' ? block.facts.map(({ label }) => label) : [],
    );
    expect(facts).toEqual(['5 Excellent', '3–4', '1–2 Poor']);
  });

  it.each([
    ['two labels', { '4': 'Good', '5': 'Excellent' }],
    ['a label and none', { '4': 'Good' }],
  ])('carry no label into the anchor of a band with %s', (_, labels) => {
    const role = buildRole({ dimensions: [{ id: 'a', labels }] });
    const anchors = [{ from: exact(4), to: exact(5), text: 'best' }];
    const dimensions = role.dimensions.map((dimension) => ({ ...dimension, anchors }));
    expect(blocksOf({ ...role, dimensions }, 'dimension-a')).toContainEqual({
      kind: 'facts',
      facts: [{ label: '4–5', value: { text: 'best' } }],
    });
  });
});

describe('the room for notes', () => {
  it.each([
    [0, 6],
    [2, 6],
    [3, 9],
    [4, 10],
    [20, 10],
  ])('grows with the questions, three lines each, from six to ten: %i have %i', (count, lines) => {
    const plain = plainRole();
    const questions = Array.from({ length: count }, (_, index) => ({
      ask: `Question ${index}?`,
      kind: 'open' as const,
      listenFor: [],
      followUps: [],
    }));
    const dimensions = plain.dimensions.map((dimension) => ({ ...dimension, questions }));
    const room = { kind: 'room', label: 'What was said and done', lines };
    expect(blocksOf({ ...plain, dimensions }, 'dimension-strategy')).toContainEqual(room);
  });
});

describe("the role's own questions", () => {
  it('say which of them have to be answered', () => {
    const fields = [
      { id: 'a', ask: 'What comes next?', required: true },
      { id: 'b', ask: 'Anything else?', required: false },
    ];
    const asked = blocksOf(plainRole({ fields }), 'fields').flatMap((block) =>
      block.kind === 'paragraph' ? block.text : [],
    );
    expect(asked).toEqual(['What comes next? (required)', 'Anything else?']);
  });
});

describe('the guide of the whole role', () => {
  const report = guideOf(plainRole(), 'on-site', 'data');

  it('goes stage by stage, each a part with its own lines to fill in and its own command', () => {
    expect(report.title).toBe('Product lead: interview guide');
    expect(report.sections.filter(({ isPart }) => isPart).map(({ title }) => title)).toEqual([
      'Stage 1 of 2: On site',
      'Stage 2 of 2: Data',
    ]);
    const text = renderTerminal(report, { columns: 80, color: 0 });
    for (const stage of ['on-site', 'data']) expect(text.split(record(stage))).toHaveLength(2);
    expect(text.split('How to run it')).toHaveLength(2);
    expect(text.split('Your verdict\n')).toHaveLength(3);
  });

  it('has no id twice', () => {
    const ids = report.sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
