/** Sentences that must be found, each under its topic, and sentences that must not, under the topic they resemble. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fairnessHits } from '../../../../src/lint/fairness/scan.ts';
import type { FairnessKind } from '../../../../src/lint/fairness/topic.ts';
import { FAIRNESS_TOPICS } from '../../../../src/lint/fairness/topics.ts';

interface Sentence {
  readonly topic: string;
  readonly text: string;
}

function sentencesIn(name: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let topic = '';
  for (const line of readFileSync(`test/fixtures/fairness/${name}.txt`, 'utf8').split('\n')) {
    if (/^# [a-z-]+$/.test(line)) topic = `fairness/${line.slice(2)}`;
    else if (line !== '' && !line.startsWith('#')) sentences.push({ topic, text: line });
  }
  return sentences;
}

function missed(name: string, kind: FairnessKind): readonly string[] {
  return sentencesIn(name)
    .filter(({ topic, text }) => !fairnessHits(text, kind).some(({ code }) => code === topic))
    .map(({ topic, text }) => `${topic}: ${text}`);
}

function falseAlarms(name: string, kind: FairnessKind): readonly string[] {
  return sentencesIn(name).flatMap(({ text }) =>
    fairnessHits(text, kind).map(({ code, phrase }) => `${text} → ${code} "${phrase}"`),
  );
}

const RISKY: readonly (readonly [string, FairnessKind])[] = [
  ['risky-roles', 'role'],
  ['risky-evidence', 'evidence'],
];

describe('risky sentences', () => {
  it.each(RISKY)('are all found: %s', (name, kind) => {
    expect(missed(name, kind)).toEqual([]);
  });

  it('are found in evidence too when they are questions', () => {
    expect(missed('risky-roles', 'evidence')).toEqual([]);
  });

  it.each(RISKY)('are found in capitals, with curly apostrophes and over line breaks: %s', (name, kind) => {
    const topicsOf = (text: string) => fairnessHits(text, kind).map(({ code }) => code);
    for (const { text } of sentencesIn(name)) {
      expect(topicsOf(text.toUpperCase()), text).toEqual(topicsOf(text));
      expect(topicsOf(text.replaceAll("'", '’')), text).toEqual(topicsOf(text));
      expect(topicsOf(text.replaceAll(' ', '\n    ')), text).toEqual(topicsOf(text));
    }
  });

  it('are at least five for every topic and kind', () => {
    for (const [name] of RISKY) {
      for (const { code } of FAIRNESS_TOPICS) {
        expect(sentencesIn(name).filter(({ topic }) => topic === code).length, `${name} ${code}`).toBeGreaterThan(3);
      }
    }
  });
});

describe('innocent sentences', () => {
  it('raise no alarm in a role', () => {
    expect(falseAlarms('innocent', 'role')).toEqual([]);
  });

  it.each(['innocent', 'innocent-evidence'])('raise no alarm in evidence: %s', (name) => {
    expect(falseAlarms(name, 'evidence')).toEqual([]);
  });

  it('are at least ten for every topic', () => {
    for (const { code } of FAIRNESS_TOPICS) {
      expect(sentencesIn('innocent').filter(({ topic }) => topic === code).length, code).toBeGreaterThanOrEqual(10);
    }
  });
});
