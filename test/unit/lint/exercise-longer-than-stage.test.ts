import { expect, it } from 'vitest';
import { exerciseLongerThanStage } from '../../../src/lint/rules/design/exercise-longer-than-stage.ts';
import { messagesOf, roleOf } from '../../lint-findings.ts';

const staged = (stage: string, ...exercises: readonly string[]) =>
  roleOf('  - { id: bread, name: Bread }', {
    after: `exercises:\n${exercises.map((one, index) => `  - { id: e${index}, title: E, feeds: [bread], ${one} }`).join('\n')}
stages:\n  - { id: one, name: One, dimensions: [bread], exercises: [${exercises.map((_, index) => `e${index}`).join(', ')}]${stage} }\n`,
  });

it('one exercise, and several together', () => {
  expect(messagesOf(exerciseLongerThanStage, staged(', minutes: 45-60', 'minutes: 61-90, form: live'))).toEqual([
    'The stage "one" has 60 minutes, but the exercise "e0" takes at least 61.',
  ]);
  expect(
    messagesOf(
      exerciseLongerThanStage,
      staged(', minutes: 60', 'minutes: 40, form: live', 'minutes: 30, form: presentation'),
    ),
  ).toEqual(['The stage "one" has 60 minutes, but its exercises take at least 70.']);
});

it.each([
  ['just as long', staged(', minutes: 60', 'minutes: 60-90, form: live')],
  ['taken home', staged(', minutes: 60', 'minutes: 180, form: take-home')],
  ['written, which may be before', staged(', minutes: 60', 'minutes: 180, form: written')],
  ['of no stated form', staged(', minutes: 60', 'minutes: 180')],
  ['in a stage without minutes', staged('', 'minutes: 180, form: live')],
])('nothing is said of one %s', (_, text) => {
  expect(messagesOf(exerciseLongerThanStage, text)).toEqual([]);
});
