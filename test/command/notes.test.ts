/** Notes of the conversation, from answers to the scorecard and to what is shown of it. */
import { describe, expect, it } from 'vitest';
import { hirecard } from './run.ts';
import { CARD_OF_ANA, type Contents, callAnswers, submitted } from './sample-workspace.ts';

const NOTES = `notes:
  - Rang back at once
  - at: 2026-11-20T11:41:00+01:00
    dimension: diagnosis
    text: Asked for the lights first
`;
const files = await submitted([callAnswers('ana', 5, NOTES), callAnswers('ben', 2)]);
const KEPT = [
  { at: '2026-11-20T11:00:00.000Z', text: 'Rang back at once' },
  { at: '2026-11-20T10:41:00.000Z', dimension: 'diagnosis', text: 'Asked for the lights first' },
];
const notesIn = (contents: Contents, path: string) => JSON.parse(String(contents[path])).notes;

describe('notes in answers', () => {
  it('are kept in the scorecard as they stand there; one without a time has that of the submit', () => {
    expect(notesIn(files, CARD_OF_ANA)).toEqual(KEPT);
    expect(files['scorecards/support/jane-doe/call.ben.json']).not.toContain('notes');
  });

  it('without any time get the moment in which they are read', async () => {
    const timeless = callAnswers('ana', 5, 'notes: [Rang back at once]\n').replace(/submitted_at: .*\n/, '');
    const card = JSON.parse(String((await submitted([timeless]))[CARD_OF_ANA]));
    expect(card.notes).toEqual([{ at: card.submittedAt, text: 'Rang back at once' }]);
  });

  it('leave a scorecard without fault', async () => {
    expect(await hirecard(['validate', 'scorecards'], { files })).toMatchObject({ exit: 0, out: '' });
  });
});

describe('what is shown of notes', () => {
  it('show has a section of them, and none where there is none', async () => {
    const run = await hirecard(['show', CARD_OF_ANA], { files });
    expect(run.out).toContain(
      `Notes
  - 2026-11-20 11:00 UTC, the whole conversation
    Rang back at once
  - 2026-11-20 10:41 UTC, Diagnosis
    Asked for the lights first
`,
    );
    const other = await hirecard(['show', CARD_OF_ANA.replace('ana', 'ben')], { files });
    expect({ exit: other.exit, notes: /Notes/.test(other.out) }).toEqual({ exit: 0, notes: false });
  });

  it.each(['terminal', 'json'])('the panel as %s is the same with them and without', async (format) => {
    const silent = await submitted([callAnswers('ana', 5), callAnswers('ben', 2)]);
    const panel = async (contents: Contents) =>
      hirecard(['panel', 'jane-doe', '--format', format], { files: contents });
    const [spoken, without] = [await panel(files), await panel(silent)];
    expect(spoken.exit).toBe(0);
    // The ids of the scorecards tell how many files there were.
    const known = (text: string) => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');
    expect(known(spoken.out)).toBe(known(without.out));
  });
});

describe('an amendment by answers', () => {
  const amended = async (more: string) => {
    const run = await hirecard(['interview', '--answers', 'a.yaml', '--amend', '--reason', 'A slip'], {
      files: { ...files, 'a.yaml': callAnswers('ana', 4, more) },
    });
    expect(run.exit, run.err).toBe(0);
    return notesIn(run.files, CARD_OF_ANA.replace('.json', '.2.json'));
  };

  it('that does not speak of notes keeps those of the scorecard it replaces', async () => {
    expect(await amended('')).toEqual(KEPT);
  });

  it('that has notes has those, and none when it says so', async () => {
    expect(await amended('notes: [{ at: 2026-11-20T10:00:00Z, text: Late }]\n')).toEqual([
      { at: '2026-11-20T10:00:00.000Z', text: 'Late' },
    ]);
    expect(await amended('notes: []\n')).toBeUndefined();
  });
});
