/**
 * What commands print with --format json is what the published JSON Schemas say. Each example of each command is run
 * in the workspace of this checkout, and held against the schema as it is published by a validator that had no part
 * in writing it. A new command is covered by its examples.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/registry.ts';
import { exact } from '../../src/domain/exact.ts';
import { applyEvent } from '../../src/domain/interview/apply-event.ts';
import type { WalkEvent } from '../../src/domain/interview/event.ts';
import { startDraft } from '../../src/domain/interview/start-draft.ts';
import { saveDraft } from '../../src/store/drafts.ts';
import { loadRole } from '../../src/store/role-files.ts';
import { workspaceAt } from '../../src/store/workspace.ts';
import { hirecard, type RunOptions } from '../command/run.ts';
import { type Contents, callAnswers, submitted } from '../command/sample-workspace.ts';
import { FAKE_CONFIG, FAKE_CWD, FAKE_START, fakeWorld } from '../fake-world.ts';

const specs = await Promise.all(COMMANDS.map((entry) => entry.load()));

function filesBelow(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
}

const ANSWERS = readFileSync('docs/examples/ana-strategy-interview.yaml', 'utf8');

/** The same files with a draft in a stage of a role; the id is that of the examples. */
async function withDraft(
  files: Contents,
  role: string,
  stage: string,
  answered: readonly WalkEvent[] = [],
): Promise<Contents> {
  const world = fakeWorld({ files });
  const workspace = workspaceAt(world, FAKE_CWD);
  const loaded = await loadRole(world, workspace, role);
  const begun = startDraft({
    ...loaded,
    id: '019aa5e2-0000-7000-8000-000000000001',
    candidate: { id: 'noor-haddad', name: 'Noor Haddad' },
    interviewer: { id: 'ana-souza' },
    stage,
    at: FAKE_START,
  });
  const draft = answered.reduce((so, event) => applyEvent(loaded.role, so, event), begun);
  await saveDraft(world, workspace, draft, loaded.role);
  return world.files.snapshot();
}

/** Everything the stage "letter" of the sample role asks, and the walk at its review. */
const FINISHED: readonly WalkEvent[] = [
  { kind: 'evidence', dimension: 'writing', text: 'Explains why, in order' },
  { kind: 'rate', dimension: 'writing', rating: exact(4) },
  { kind: 'signals', strong: [], weak: [] },
  { kind: 'red-flags', ids: [] },
  { kind: 'verdict', answer: 'Yes', reason: 'Clear' },
  { kind: 'go-to', step: { kind: 'review' } },
];

const validators = new Map<string, ValidateFunction>();

/** What a program would find wrong with the document, by the published schema alone. */
function faults(schema: string, document: unknown): readonly string[] {
  let validate = validators.get(schema);
  if (!validate) {
    validate = new Ajv({
      allErrors: true,
      strict: true,
      strictTypes: false,
      formats: { 'date-time': isMoment },
    }).compile(JSON.parse(readFileSync(schema, 'utf8')));
    validators.set(schema, validate);
  }
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** The words of a command line; quotes hold words together. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function asJson(line: string): readonly string[] {
  const argv = words(line);
  const at = argv.indexOf('--format');
  return [...(at < 0 ? argv : argv.toSpliced(at, 2)), '--format', 'json'];
}

const CHECKOUT = await withDraft(
  { ...filesBelow('roles'), ...filesBelow('scorecards'), 'answers.yaml': ANSWERS },
  'principal-product-manager',
  'strategy-interview',
);

/** What examples do not show: doubts, faults, nothing at all. */
const workspace = await submitted([callAnswers('ana', 5), callAnswers('ben', 2)]);
const CARD = Object.keys(workspace).find((path) => path.endsWith('call.ben.json')) ?? '';
const MORE: readonly (readonly [string, readonly string[], RunOptions])[] = [
  ['findings, with their related places', ['validate'], { files: { 'roles/a.yaml': 'id: a\nid: b\n', [CARD]: '{' } }],
  ['findings of nothing', ['validate', 'x.yaml'], {}],
  [
    'the settings of two files',
    ['config'],
    {
      files: {
        [`${FAKE_CONFIG}/config.yaml`]:
          'format: hirecard/config@1\ninterviewer: { id: ana, name: Ana }\neditor: vi\nplain: true\n',
        'hirecard.config.yaml': 'format: hirecard/config@1\nrole: support\nstage: call\n',
      },
    },
  ],
  ['settings that are broken', ['config'], { files: { 'hirecard.config.yaml': '-' }, gitIdentity: { name: '山田' } }],
  ['a list of nothing', ['list'], { files: { 'hirecard.config.yaml': '' } }],
  [
    'a list with a scorecard that cannot be read',
    ['list'],
    { files: { ...workspace, 'scorecards/support/Jane Doe/x.json': '{' } },
  ],
  ['a role that cannot be read', ['role', 'list'], { files: { 'roles/a.yaml': 'id: a', 'hirecard.config.yaml': '' } }],
  ['a panel that is open', ['panel', 'jane-doe'], { files: workspace }],
  ['one scorecard', ['show', CARD], { files: workspace }],
  [
    'an amendment',
    ['amend', '--answers', 'a.yaml', '--reason', 'a slip'],
    { files: { ...workspace, 'a.yaml': callAnswers('ben', 3) } },
  ],
  [
    'a draft that is gone on with',
    ['drafts', 'resume'],
    {
      files: await withDraft(workspace, 'support', 'letter', FINISHED),
      terminal: true,
      answers: [
        { asks: 'Submit this scorecard?', picks: 'Submit' },
        { asks: 'Submit?', picks: 'Submit' },
      ],
    },
  ],
  ['a draft that is removed', ['drafts', 'discard', '019aa5e2', '--yes'], { files: CHECKOUT }],
  ['drafts that cannot be read', ['drafts'], { files: { ...CHECKOUT, '.hirecard/drafts/x.json': '{' } }],
  ['no drafts', ['drafts'], { files: workspace }],
  ['a workspace that is there already', ['init'], { files: { ...workspace, '.hirecard/.gitignore': '' } }],
  ...readdirSync('test/golden/files/roles/ok').map(
    (name) =>
      [
        `the role ${name}`,
        ['role', 'show', `ok/${name}`],
        { files: { [`ok/${name}`]: readFileSync(`test/golden/files/roles/ok/${name}`, 'utf8') } },
      ] as const,
  ),
];

function specOf(argv: readonly string[]) {
  const called = specs.filter(({ path }) => path.every((word, index) => argv[index] === word));
  return called.toSorted((a, b) => b.path.length - a.path.length)[0];
}

describe.each(specs.map((spec) => ({ name: spec.path.join(' '), spec })))('$name --format json', ({ spec }) => {
  const { jsonSchema: schema } = spec;

  it('has a published schema', () => {
    expect(readdirSync('schema').map((name) => `schema/${name}`)).toContain(schema);
  });

  it('prints for every example what the schema says', async () => {
    const printed: string[] = [];
    for (const { line } of spec.examples) {
      const run = await hirecard(asJson(line), { files: CHECKOUT });
      // What only a person at a terminal can answer prints the same document as what can be run without one.
      if (run.err.includes('[cli/no-terminal]')) continue;
      expect({ exit: run.exit, err: run.err }, line).toEqual({ exit: 0, err: '' });
      expect(faults(schema, JSON.parse(run.out)), line).toEqual([]);
      printed.push(line);
    }
    const others = MORE.filter(([, argv]) => specOf(argv) === spec);
    expect([...printed, ...others]).not.toEqual([]);
  });
});

describe('the published schema also holds for', () => {
  it.each(MORE)('%s', async (_, argv, options) => {
    const run = await hirecard([...argv, '--format', 'json'], options);
    expect(faults(specOf(argv)?.jsonSchema ?? 'none', JSON.parse(run.out))).toEqual([]);
  });
});

describe('the check itself', () => {
  it('notices a key too many, one too few, a wrong word and a wrong moment', () => {
    const interview = { role: 'a', candidate: { id: 'x' }, stage: 's', state: 'draft', at: '2026-11-20T10:00:00Z' };
    const list = (one: object) => faults('schema/list.schema.json', { format: 'hirecard/list@1', interviews: [one] });
    expect(list(interview)).toEqual([]);
    expect(list({ ...interview, mood: 'good' })).toHaveLength(1);
    expect(list({ ...interview, stage: undefined })).toHaveLength(1);
    expect(list({ ...interview, state: 'lost' })).toHaveLength(1);
    expect(list({ ...interview, at: 'yesterday' })).toHaveLength(1);
  });
});
