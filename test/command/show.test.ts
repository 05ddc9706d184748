import { describe, expect, it } from 'vitest';
import { hirecard } from './run.ts';
import { CARD_OF_ANA, callAnswers, submitted } from './sample-workspace.ts';

const files = await submitted([callAnswers('ana', 5), callAnswers('ben', 2)]);

describe('show', () => {
  it('shows a scorecard by its path: ratings, anchors, evidence, verdict beside the result', async () => {
    const run = await hirecard(['show', CARD_OF_ANA], { files });
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 0, err: '' });
    expect(run.out).toMatch(/^Jane Doe for Support engineer\n/);
    expect(run.out).toContain(
      'Diagnosis: 5\n    5 means: Finds the fault with two questions\n    Evidence: Heard the call',
    );
    expect(run.out).toContain('Empathy: not assessed, not asked');
    expect(run.out).toContain('Own verdict  Yes: Calm under pressure');
    expect(run.out).toContain('Can work one weekend a month: yes');
  });

  it('finds it by candidate, stage and interviewer as well', async () => {
    const byName = await hirecard(['show', 'jane-doe', '--stage', 'call', '--interviewer', 'ana'], { files });
    const byPath = await hirecard(['show', CARD_OF_ANA], { files });
    expect(byName).toEqual(byPath);
  });

  it('prints the file itself as JSON', async () => {
    const run = await hirecard(['show', CARD_OF_ANA, '--format', 'json'], { files });
    expect(run.out).toBe(files[CARD_OF_ANA]);
  });

  it('says which ones there are when several fit, or none', async () => {
    const several = await hirecard(['show', 'jane-doe', '--stage', 'call'], { files });
    expect({ exit: several.exit, out: several.out }).toEqual({ exit: 2, out: '' });
    expect(several.err).toContain('--stage call --interviewer ana, or --stage call --interviewer ben');
    const none = await hirecard(['show', 'jane-doe', '--stage', 'letter'], { files });
    expect({ exit: none.exit, out: none.out }).toEqual({ exit: 2, out: '' });
    expect(none.err).toContain('[card/not-found]');
  });

  it('reads a copy that lies elsewhere, with the rubric of the workspace', async () => {
    const copied = { ...files, 'copy.json': files[CARD_OF_ANA] ?? '' };
    expect((await hirecard(['show', 'copy.json'], { files: copied })).exit).toBe(0);
    const alone = await hirecard(['show', 'copy.json'], { files: { 'copy.json': files[CARD_OF_ANA] ?? '' } });
    expect({ exit: alone.exit, out: alone.out }).toEqual({ exit: 2, out: '' });
    expect(alone.err).toContain('[card/rubric-missing]');
  });

  it('refuses an edited one and one that is not there', async () => {
    const edited = { ...files, [CARD_OF_ANA]: String(files[CARD_OF_ANA]).replace('"rating": 5', '"rating": 4') };
    const run = await hirecard(['show', CARD_OF_ANA], { files: edited });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
    expect(run.err).toContain('[card/result-differs]');
    const missing = await hirecard(['show', 'nothing.json'], { files });
    expect({ exit: missing.exit, out: missing.out }).toEqual({ exit: 2, out: '' });
    expect(missing.err).toContain('nothing.json');
  });
});
