import { describe, expect, it } from 'vitest';
import { vagueWords } from '../../../src/lint/rules/design/vague-words.ts';
import { findingsOf, messagesOf, placesIn, roleOf } from '../../lint-findings.ts';

const looksFor = (text: string) => roleOf(`  - id: bread\n    name: Bread\n    looks_for: ${JSON.stringify(text)}`);

describe('vague words', () => {
  it('are told where they stand, with what to write instead', () => {
    const text = looksFor('Someone with a good Culture Fit');
    const found = findingsOf(vagueWords, text);
    expect(found.map(({ message }) => message)).toEqual(['"Culture Fit" means something else to every interviewer.']);
    expect(found[0]?.hint).toMatch(/^Write the behaviour you mean/);
    expect(placesIn(text, found)).toEqual(['Culture Fit']);
  });

  it('are found across the line break of a folded text', () => {
    const text = roleOf(
      '  - id: bread\n    name: Bread\n    looks_for: >-\n      Trusts the gut\n      feeling of bakers',
    );
    expect(messagesOf(vagueWords, text)).toEqual(['"gut feeling" means something else to every interviewer.']);
    expect(placesIn(text, findingsOf(vagueWords, text))).toEqual(['8-9']);
  });

  it('are found in questions, follow-ups, anchors, signals and red flags', () => {
    const text = roleOf(
      '  - id: bread\n    name: Bread\n    anchors: { 5: A rockstar, 1: Is no team player }\n    questions:\n      - ask: Are you a self-starter?\n        listen_for: [Thinks outside the box]\n        follow_ups: [Do you hit the ground running?]',
      { after: 'signals: { strong: [Good vibes], weak: [Has no X factor] }\nred_flags: [No cultural fit]\n' },
    );
    expect(findingsOf(vagueWords, text)).toHaveLength(8);
  });

  it('are found in the title and the summary', () => {
    const text = roleOf('  - { id: bread, name: Bread }', { before: 'summary: A rockstar is wanted\n' });
    expect(messagesOf(vagueWords, text.replace(/^title: .*$/m, 'title: Growth ninja, a self-starter'))).toEqual([
      '"Growth ninja" means something else to every interviewer.',
      '"self-starter" means something else to every interviewer.',
      '"rockstar" means something else to every interviewer.',
    ]);
  });

  it.each([
    'rock star',
    'Rock-star',
    'a coding ninja',
    'a guru',
    'Excel wizard',
    'superstars',
    'A-players only',
    'the right attitude',
    'fits in with our culture',
    'brings synergies',
    'works hard, plays hard',
    'a people person',
    'gut feel',
  ])('%s', (phrase) => {
    expect(messagesOf(vagueWords, looksFor(`Is or has ${phrase} at work`))).toHaveLength(1);
  });
});

describe('nothing is said of', () => {
  it.each([
    'a culture of review that fits the team',
    'Rockstar Games',
    'builds with CMake and Ninja',
    'a set-up wizard with four steps',
    'the gut of a fish',
    'revenue synergies of a merger',
    'a factor of ten',
    'a player in the market',
    'runs a beer tasting',
    'the attitude of the aircraft',
    'a starter culture for sourdough, fit for use',
    'rocks and stars',
  ])('%s', (text) => {
    expect(messagesOf(vagueWords, looksFor(`Knows ${text}`))).toEqual([]);
  });

  it('exercises', () => {
    const text = roleOf('  - { id: bread, name: Bread }', {
      after: 'exercises: [{ id: e, title: The rockstar, prompt: A rockstar comes in, feeds: [bread] }]\n',
    });
    expect(messagesOf(vagueWords, text)).toEqual([]);
  });
});
