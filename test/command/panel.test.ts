import { describe, expect, it } from 'vitest';
import { panelSchema } from '../../src/source/panel/panel-schema.ts';
import { hirecard } from './run.ts';
import { CARD_OF_ANA, callAnswers, ROLE, submitted } from './sample-workspace.ts';

const files = await submitted([callAnswers('ana', 5), callAnswers('ben', 2, 'red_flags: [blames]\n')]);

describe('panel', () => {
  it('prints the screen on standard output and nothing on standard error', async () => {
    const run = await hirecard(['panel', 'jane-doe'], { files });
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 0, err: '' });
    expect(run.out).toMatch(/^Jane Doe for Support engineer\n/);
    // Only diagnosis was rated: (5 + 2) / 2 = 3.5 is 62.5% of the way; 60% of the weight.
    expect(run.out).toContain('3.50 on a scale of 1 to 5, 62.5% of the way from worst to best');
    expect(run.out).toContain('Blames the customer (to review)');
    expect(run.out).toMatch(
      /1\. Diagnosis, 3 apart, 60% of the weight\n {5}ana 5: Heard the call through, asked 5 times/,
    );
    expect(run.out).toContain('Empathy (20% of the weight)\n    ana: not asked');
  });

  it('prints JSON of the published shape, numbers exact', async () => {
    const run = await hirecard(['panel', 'jane-doe', '--format', 'json'], { files });
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 0, err: '' });
    expect(run.out.startsWith('{\n  "format": "hirecard/panel@1",\n')).toBe(true);
    const panel = panelSchema.parse(JSON.parse(run.out));
    expect(panel.result.exact).toEqual({ score: '3.5', percent: '62.5', coverage: '60' });
    expect(panel.toDiscuss).toEqual(['diagnosis']);
    expect(panel.scorecards.map(({ interviewer }) => interviewer.id)).toEqual(['ana', 'ben']);
  });

  it('changes no file', async () => {
    const run = await hirecard(['panel', 'jane-doe'], { files });
    expect(run.files).toEqual(files);
  });

  it('asks which role when the candidate has scorecards for several', async () => {
    const other = ROLE.replace('id: support', 'id: on-call');
    const both = await submitted([callAnswers('ana', 4).replace('role: support', 'role: on-call')], {
      ...files,
      'roles/on-call.yaml': other,
    });
    const run = await hirecard(['panel', 'jane-doe'], { files: both });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
    expect(run.err).toContain('support');
    expect(run.err).toContain('on-call');
    expect(run.err).toContain('--role');
    const chosen = await hirecard(['panel', 'jane-doe', '--role', 'on-call', '--format', 'json'], { files: both });
    expect(JSON.parse(chosen.out).role.id).toBe('on-call');
  });

  it('refuses an edited scorecard, with its place and its line', async () => {
    const edited = { ...files, [CARD_OF_ANA]: String(files[CARD_OF_ANA]).replace('"rating": 5', '"rating": 4') };
    const run = await hirecard(['panel', 'jane-doe'], { files: edited });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
    expect(run.err).toMatch(
      /^scorecards\/support\/jane-doe\/call\.ana\.json:\d+:\d+ error .*\[card\/result-differs\]\n/,
    );
    expect(run.err).toContain('    | ');
    expect(run.err).toContain('error: The panel of jane-doe was not computed');
  });

  it('refuses a scorecard that is not JSON, and one that cannot be read', async () => {
    const broken = await hirecard(['panel', 'jane-doe'], { files: { ...files, [CARD_OF_ANA]: '{ "format": ' } });
    expect({ exit: broken.exit, out: broken.out }).toEqual({ exit: 2, out: '' });
    expect(broken.err).toContain(`${CARD_OF_ANA}:`);
    const denied = await hirecard(['panel', 'jane-doe'], {
      files,
      readsFail: (path) => (path.endsWith('call.ana.json') ? 'denied' : undefined),
    });
    expect({ exit: denied.exit, out: denied.out }).toEqual({ exit: 2, out: '' });
    expect(denied.err).toContain('[io/denied]');
  });

  it('names the nearest candidate, or everybody there is', async () => {
    const near = await hirecard(['panel', 'jane-dow'], { files });
    expect({ exit: near.exit, out: near.out }).toEqual({ exit: 2, out: '' });
    expect(near.err).toContain('jane-doe');
    const empty = await hirecard(['panel', 'jane-doe'], {
      files: { 'roles/support.yaml': ROLE, 'scorecards/.keep': '' },
    });
    expect({ exit: empty.exit, out: empty.out }).toEqual({ exit: 2, out: '' });
  });

  it('lets no control character of a name or of evidence through', async () => {
    const card = String(files[CARD_OF_ANA])
      .replace('"Jane Doe"', '"J\\u001b[2Jane\\u202e"')
      .replace('Heard', '\\u009b31mHeard');
    const hostile = { ...files, [CARD_OF_ANA]: card };
    for (const format of ['terminal', 'json']) {
      const run = await hirecard(['panel', 'jane-doe', '--format', format], { files: hostile });
      expect(run.exit).toBe(0);
      expect(run.out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });
});
