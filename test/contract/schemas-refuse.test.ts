/**
 * What the program refuses in a file that people or programs write, its published JSON Schema refuses too, as far as a
 * schema can say it: an editor that finds nothing to mark would be taken at its word.
 */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { IDENTIFIER_PATTERN, identifierProblem } from '../../src/domain/identifier.ts';
import { decodeConfig } from '../../src/source/config/decode-config.ts';

const accepts = (name: string) => {
  const schema = JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8'));
  return new Ajv({ strict: false, validateFormats: false }).compile(schema);
};

const config = accepts('config');
const answers = accepts('answers');
const scorecard = accepts('scorecard');

const AT = '2026-11-20T11:00:00Z';
const ANSWERS = {
  format: 'hirecard/answers@1',
  role: 'support',
  candidate: 'jane-doe',
  interviewer: 'ana',
  ratings: { diagnosis: 4 },
};
const CARD = {
  format: 'hirecard/scorecard@1',
  id: '0193aaaa-0000-7000-8000-000000000001',
  role: { id: 'support', digest: `sha256:${'0'.repeat(64)}` },
  candidate: { id: 'jane-doe' },
  interviewer: { id: 'ana' },
  stage: 'call',
  startedAt: AT,
  submittedAt: AT,
  ratings: [],
  checks: {},
  signals: { strong: [], weak: [] },
  redFlags: [],
  fields: {},
  result: {
    outcome: null,
    countsAs: 'undecided',
    possible: [],
    score: null,
    percent: null,
    coverage: 0,
    exact: { score: null, percent: null, coverage: '0' },
    decidedBy: 'x',
    because: [],
    contributions: [],
  },
  tool: { name: 'hirecard', version: '1.0.0' },
};
const QUESTION = 'Tell me about a fault.';

describe('notes', () => {
  it.each<[string, object, boolean]>([
    ['some text', { text: ' it was the fuse ' }, true],
    ['a dimension', { dimension: 'diagnosis', text: 'a' }, true],
    ['a question of a dimension', { dimension: 'diagnosis', question: QUESTION, text: 'a' }, true],
    ['only blanks', { text: ' \n' }, false],
    ['a question of nothing', { question: QUESTION, text: 'a' }, false],
    ['a reserved name', { dimension: 'con', text: 'a' }, false],
  ])('with %s', (_, note, isRight) => {
    expect(answers({ ...ANSWERS, notes: [note] })).toBe(isRight);
    expect(scorecard({ ...CARD, notes: [{ at: AT, ...note }] })).toBe(isRight);
  });

  it('of blanks alone', () => {
    expect(answers({ ...ANSWERS, notes: ['a'] })).toBe(true);
    expect(answers({ ...ANSWERS, notes: [' '] })).toBe(false);
  });
});

describe('ids', () => {
  const IDS = ['ana', 'a', 'con-1', 'com', '_', 'a'.repeat(64)];
  const NO_IDS = ['', 'con', 'com1', '__proto__', 'Ana', 'a b', 'a.b', 'a'.repeat(65), 'ana\n'];

  it.each([...IDS, ...NO_IDS])('%j', (id) => {
    const isRight = IDS.includes(id);
    expect(identifierProblem(id) === undefined).toBe(isRight);
    expect(new RegExp(IDENTIFIER_PATTERN, 'u').test(id)).toBe(isRight);
    const file = { format: 'hirecard/config@1', role: id };
    expect(config(file)).toBe(isRight);
    expect(decodeConfig(JSON.stringify(file), 'config.yaml', 'person').ok).toBe(isRight);
    expect(answers({ ...ANSWERS, interviewer: id })).toBe(isRight);
    expect(scorecard({ ...CARD, interviewer: { id } })).toBe(isRight);
  });
});
