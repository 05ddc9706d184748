/**
 * Files written by hirecard stay readable for ever. The sample scorecards of this repository were written by the
 * version that first had the formats; whatever changes later, they must be read, recomputed and put together the same.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/source/canonical-json.ts';
import { decodeDraft, draftText } from '../../src/source/draft/draft-text.ts';
import { decodeRole } from '../../src/source/role/decode-role.ts';
import { roleMeaning } from '../../src/source/role/role-meaning.ts';
import { decodeScorecard } from '../../src/source/scorecard/decode-scorecard.ts';
import { resolveScorecard } from '../../src/source/scorecard/resolve-scorecard.ts';
import { scorecardText } from '../../src/source/scorecard/scorecard-text.ts';
import { hirecard } from '../command/run.ts';
import { fakeWorld } from '../fake-world.ts';

const FOLDER = 'scorecards/principal-product-manager';

function samples(): Readonly<Record<string, string>> {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
  return Object.fromEntries(paths.map((path) => [`${FOLDER}/${path}`, readFileSync(`${FOLDER}/${path}`, 'utf8')]));
}

describe('the sample scorecards', () => {
  const files = { ...samples(), 'roles/.keep': '' };

  it('are six, with the rubric they were rated with', () => {
    expect(Object.keys(samples()).filter((path) => path.includes('/mara-lindqvist/'))).toHaveLength(6);
    expect(Object.keys(samples()).filter((path) => path.includes('/.rubrics/'))).toHaveLength(1);
  });

  it('are without fault, with no role file beside them', async () => {
    const run = await hirecard(['validate', 'scorecards'], { files });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 0, out: '' });
  });

  it('give the panel worked out by hand', async () => {
    const run = await hirecard(['panel', 'mara-lindqvist', '--format', 'json'], { files });
    expect(run.exit).toBe(0);
    expect(JSON.parse(run.out).result).toMatchObject({
      outcome: 'hire',
      countsAs: 'hire',
      exact: { score: '3.775', percent: '69.375', coverage: '100' },
    });
  });

  it('have a rubric whose digest is still the one in its name', () => {
    for (const [path, text] of Object.entries(samples()).filter(([name]) => name.includes('/.rubrics/'))) {
      const decoded = decodeRole(text, path, { checkName: false });
      if (!decoded.ok) throw new Error(`${path} is no longer a role: ${decoded.findings[0]?.message}`);
      const digest = fakeWorld().digest(canonicalJson(roleMeaning(decoded.value)));
      expect(path).toContain(`/${digest.replace('sha256:', '')}.json`);
    }
  });
});

/** Written by the version before there were notes, and never written again: a change of these two is a mistake. */
describe('files from before there were notes', () => {
  const kept = (name: string) => readFileSync(`test/golden/files/kept/${name}`, 'utf8');
  const { digest } = fakeWorld();
  const decoded = decodeDraft(kept('draft-before-notes.json'), 'draft.json', digest);

  it('a draft goes on where it was left, with everything in it', () => {
    expect(decoded.findings).toEqual([]);
    if (!decoded.ok) throw new Error('not read');
    const { draft, role } = decoded.value;
    expect(draft).toMatchObject({
      step: { kind: 'dimension', dimension: 'empathy' },
      pendingEvidence: { empathy: 'Let the caller finish.' },
      pendingFlagEvidence: { blames: '"They never read the manual."' },
      answers: { checks: { 'can-start': 'yes' }, signals: { strong: ['asks-first'], weak: [] } },
    });
    expect(draft).not.toHaveProperty('notes');
    expect(draftText(draft, role)).toBe(kept('draft-before-notes.json'));
  });

  it('a scorecard is read without fault, and would be written the same', () => {
    if (!decoded.ok) throw new Error('no role');
    const { role } = decoded.value;
    const text = kept('scorecard-before-notes.json');
    const document = decodeScorecard(text, 'phone.ana.2.json');
    const card = document.ok ? resolveScorecard(document.value, role) : document;
    expect(card.findings).toEqual([]);
    if (!card.ok) throw new Error('not read');
    expect(card.value.result).toMatchObject({ score: 4, percent: 75, coverage: 60 });
    expect(card.value).not.toHaveProperty('notes');
    expect(scorecardText(card.value, role)).toBe(text);
  });
});
