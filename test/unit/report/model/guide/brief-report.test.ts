import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../../src/domain/role.ts';
import { renderTerminal } from '../../../../../src/report/formats/terminal.ts';
import { briefReport } from '../../../../../src/report/model/guide/brief-report.ts';
import { decodeRole } from '../../../../../src/source/role/decode-role.ts';
import { plainRole } from '../../plain-role.ts';

const PEOPLE = { candidate: 'Jane Doe (jane-doe)', interviewer: 'ana' };
const brief = (role: Role, stage: string) =>
  renderTerminal(briefReport(role, stage, PEOPLE), { columns: 80, color: 0 });

describe('the brief', () => {
  it('begins with the stage, its time and its exercise, and ends with the task', () => {
    expect(brief(plainRole(), 'on-site')).toBe(`Product lead: On site

60 minutes. Candidate Jane Doe (jane-doe), interviewer ana.
Exercise: Strategy case (45 to 60 minutes, done in the interview).

You rate 3 dimensions
  - Strategy: Chooses what not to do
    Ask
    - What did you stop doing?
  - Influence
  - Writing

How this works
  - First what the candidate said or did, then the rating, by its anchors.
  - The lowest and the highest rating need evidence; it helps with all others.
    What was not asked is not assessed.
  - Age, family, health, disability, religion, origin and politics are out of
    bounds, asked or not.
  - Every answer is saved at once. No score is shown until you have submitted.

Exercise: Strategy case
  45 to 60 minutes, done in the interview; shows Strategy.

  A market halves.
`);
  });

  it('shows the best anchor where a dimension does not say what it looks for', () => {
    const plain = plainRole();
    const dimensions = plain.dimensions.map(({ looksFor: _, ...dimension }) => dimension);
    expect(brief({ ...plain, dimensions }, 'on-site')).toContain('- Strategy: Names the trade-off and stands by it\n');
  });

  it('has no exercise and no time where the stage has none', () => {
    expect(brief(plainRole(), 'data')).toMatch(
      /^Product lead: Data\n\nCandidate Jane Doe \(jane-doe\), interviewer ana\.\n\nYou rate 1 dimension\n {2}- Analytics\n\nHow/,
    );
  });

  it.each(readdirSync('roles'))(
    'of every stage of %s is well under two screens of 24 lines, up to the task',
    (file) => {
      const decoded = decodeRole(readFileSync(`roles/${file}`), file);
      if (!decoded.ok) throw new Error(file);
      for (const { id } of decoded.value.stages) {
        const whole = brief(decoded.value, id);
        const upToTask = whole.slice(0, whole.search(/\n\nExercise: /));
        expect(upToTask.split('\n').length).toBeLessThanOrEqual(40);
      }
    },
  );
});
