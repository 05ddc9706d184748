import { expect, it } from 'vitest';
import { stageRatesNothing } from '../../../src/lint/rules/design/stage-rates-nothing.ts';
import { findingsOf, messagesOf, placesIn, roleOf } from '../../lint-findings.ts';

const staged = (...covers: readonly string[]) =>
  roleOf('  - { id: bread, name: Bread }\n  - { id: songs, name: Songs, bonus: 5% }', {
    after: `checks: [{ id: nights, ask: Can work nights }]\nstages:\n${covers.map((one, index) => `  - { id: s${index}, name: S${one} }`).join('\n')}\n`,
  });

it('checks alone and bonus dimensions alone give no score', () => {
  const text = staged(', dimensions: [nights]', ', dimensions: [bread]', ', dimensions: [songs]');
  const found = findingsOf(stageRatesNothing, text);
  expect(found.map(({ message }) => message)).toEqual([
    'The stage "s0" rates nothing that counts, so that its scorecards have no score.',
    'The stage "s2" rates nothing that counts, so that its scorecards have no score.',
  ]);
  expect(placesIn(text, found)).toEqual(['s0', 's2']);
});

it.each([[', dimensions: [bread, nights]'], ['']])('nothing is said of a stage with "%s"', (covers) => {
  expect(messagesOf(stageRatesNothing, staged(covers))).toEqual([]);
});
