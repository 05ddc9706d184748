/** docs/scorecard-format.md: its role and its answers are put in, and what comes out is what it shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../src/source/draft/draft-schema.ts';
import { hirecard } from '../command/run.ts';

const document = readFileSync('docs/scorecard-format.md', 'utf8');
const blocks = (language: string) =>
  [...document.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);
const [role = '', answers = '', short = ''] = blocks('yaml');
const [card = '', notes = ''] = blocks('json');
const files = { 'roles/support-engineer.yaml': role, 'scorecards/.keep': '', 'a.yaml': answers, 'b.yaml': short };

describe('docs/scorecard-format.md', () => {
  it('shows the scorecard that its answers give', async () => {
    const run = await hirecard(['interview', '--answers', 'a.yaml'], { files, firstId: 1 });
    expect({ exit: run.exit, err: run.err }).toMatchObject({ exit: 0 });
    expect(run.files['scorecards/support-engineer/jane-doe/interview.ana.json']).toBe(card);
    expect(document).toContain('`scorecards/support-engineer/jane-doe/interview.ana.json`');
  });

  it('shows the shortest answers that are taken', async () => {
    const run = await hirecard(['interview', '--answers', 'b.yaml'], { files });
    expect({ exit: run.exit, err: run.err }).toMatchObject({ exit: 0 });
    expect(Object.keys(run.files)).toContain('scorecards/support-engineer/jane-doe/interview.ben.json');
  });

  it('shows the keys of a draft that hold notes', () => {
    const keys = draftSchema.pick({ conversationStartedAt: true, notes: true }).required();
    expect(keys.parse(JSON.parse(notes))).toEqual(JSON.parse(notes));
  });

  it('lists every code of scorecards, answers, drafts and the store', () => {
    const folders = ['src/source/answers', 'src/source/scorecard', 'src/source/draft', 'src/store'];
    const sources = folders.flatMap((folder) =>
      readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
    );
    const whole = sources.flatMap(
      (text) => text.match(/(?<=')(?:card|answers|draft|candidate|role|workspace|io)\/[a-z-]+(?=')/g) ?? [],
    );
    const partial = sources.flatMap((text) => text.match(/(?<=code: ')[a-z-]+(?=')/g) ?? []);
    const unlisted = [
      ...whole.filter((code) => !document.includes(`\`${code}\``)),
      ...partial.filter(
        (code) => !['card', 'answers', 'draft'].some((family) => document.includes(`\`${family}/${code}\``)),
      ),
    ];
    expect(whole.length + partial.length).toBeGreaterThan(40);
    expect([...new Set(unlisted)]).toEqual([]);
  });
});
