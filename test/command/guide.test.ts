import { describe, expect, it } from 'vitest';
import { guideSchema } from '../../src/source/output/guide-schema.ts';
import { SAMPLE_YAML } from '../sample-role.ts';
import { hirecard } from './run.ts';

const files = { 'roles/baker.yaml': SAMPLE_YAML, 'scorecards/.keep': '' };
const guide = (...argv: string[]) => hirecard(['guide', ...argv], { files });

describe('guide', () => {
  it.each([
    ['terminal', /^Baker: At the bench\n/],
    ['markdown', /^# Baker: At the bench\n/],
    ['html', /^<!doctype html>\n<html lang="en">/],
    ['json', /^\{\n {2}"format": "hirecard\/guide@1",\n/],
  ])('prints a stage as %s, on standard output and nowhere else', async (format, start) => {
    const run = await guide('baker', '--stage', 'bench', '--format', format);
    expect({ exit: run.exit, err: run.err }).toEqual({ exit: 0, err: '' });
    expect(run.out).toMatch(start);
    expect(run.out).toMatch(/\n$/);
    expect(run.out).toContain('hirecard interview --role baker --stage bench');
    expect(run.out).not.toContain('Speed');
    expect(run.files).toEqual((await hirecard(['role', 'list'], { files })).files);
  });

  it('prints the whole role stage by stage when none is named', async () => {
    const run = await guide('baker');
    expect(run.exit).toBe(0);
    const headings = ['Stage 1 of 2: At the bench', '1 of 2: Dough', 'Stage 2 of 2: Talk', '2 of 2: Speed'];
    const places = headings.map((heading) => run.out.indexOf(`\n${heading}\n`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(run.out).toContain('hirecard interview --role baker --stage talk');
  });

  it('names the role in the command as it was named, for a shell to take', async () => {
    const run = await hirecard(['guide', "ann's roles/baker.yaml"], {
      files: { "ann's roles/baker.yaml": SAMPLE_YAML },
    });
    expect(run.exit).toBe(0);
    expect(run.out).toContain(`hirecard interview --role 'ann'\\''s roles/baker.yaml' --stage bench`);
  });

  it('repeats the folder that was named', async () => {
    const elsewhere = { 'there/roles/baker.yaml': SAMPLE_YAML, 'there/scorecards/.keep': '' };
    const run = await hirecard(['-C', 'there', 'guide', 'baker', '--stage', 'talk'], { files: elsewhere });
    expect(run.exit).toBe(0);
    expect(run.out).toMatch(/hirecard -C \S*there interview --role baker --stage talk/);
  });

  it.each(['markdown', 'html'])(
    'on paper, as %s, names no folder of this machine: the role by its id',
    async (format) => {
      const elsewhere = { 'there/roles/baker.yaml': SAMPLE_YAML, 'there/scorecards/.keep': '' };
      for (const named of ['baker', 'there/roles/baker.yaml']) {
        const run = await hirecard(['-C', 'there', 'guide', named.replace('there/', ''), '--format', format], {
          files: elsewhere,
        });
        expect(run.exit).toBe(0);
        expect(run.out).toContain('hirecard interview --role baker --stage talk');
        expect(run.out).not.toContain('there');
      }
    },
  );

  it('needs no workspace for a role that comes with hirecard', async () => {
    const run = await hirecard(['guide', 'baker'], { files: { '/package/roles/baker.yaml': SAMPLE_YAML } });
    expect(run.exit).toBe(0);
  });

  it.each(['terminal', 'markdown', 'html', 'json'])('refuses an unknown role as %s: exit 2', async (format) => {
    const run = await guide('bakr', '--format', format);
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
    expect(run.err).toContain('"baker"');
  });

  it('refuses an unknown stage in the words of interview', async () => {
    const run = await guide('baker', '--stage', 'bnch', '--format', 'html');
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
    expect(run.err).toContain('The role baker has no stage "bnch".');
    expect(run.err).toContain('Its stages: bench, talk.');
  });

  it('refuses a role with errors and says where they are', async () => {
    const broken = { ...files, 'roles/baker.yaml': SAMPLE_YAML.replace('weight: 50%', 'weight: 5x') };
    const run = await hirecard(['guide', 'baker'], { files: broken });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
    expect(run.err).toContain('roles/baker.yaml:');
  });

  it('gives programs what the role says, as its schema has it', async () => {
    const run = await guide('baker', '--format', 'json');
    const document = JSON.parse(run.out);
    expect(guideSchema.parse(document)).toEqual(document);
    const [bench, talk] = document.stages;
    expect(bench.dimensions.map(({ id, share }: { id: string; share: unknown }) => [id, share])).toEqual([
      ['dough', { value: 0.5, exact: '0.5' }],
      ['ovens', { value: 0.3, exact: '0.3' }],
    ]);
    expect(bench.dimensions[1].ratings).toEqual([
      { value: 1, exact: '1', label: 'No' },
      { value: 2, exact: '2', label: 'Mixed' },
      { value: 3, exact: '3', label: 'Yes' },
    ]);
    expect([bench.checks.length, talk.checks.length]).toEqual([1, 0]);
    expect(talk.verdict).toEqual(['No', 'Yes']);
  });
});
