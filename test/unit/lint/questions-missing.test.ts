import { expect, it } from 'vitest';
import { questionsMissing } from '../../../src/lint/rules/design/questions-missing.ts';
import { messagesOf, roleOf } from '../../lint-findings.ts';

const ASKED = '  - { id: bread, name: Bread, questions: [{ ask: How do you bake? }] }';
const SILENT = '  - { id: cakes, name: Cakes }\n  - { id: rolls, name: Rolls }';

it('each dimension that nothing asks about is told', () => {
  expect(messagesOf(questionsMissing, roleOf(`${ASKED}\n${SILENT}`))).toEqual([
    'The dimension "cakes" has no question, and no exercise feeds it.',
    'The dimension "rolls" has no question, and no exercise feeds it.',
  ]);
});

it('a role without any is told once', () => {
  expect(messagesOf(questionsMissing, roleOf(SILENT))).toEqual([
    'No dimension has a question, and no exercise feeds one.',
  ]);
});

it('an exercise that feeds a dimension, or its group, asks about it', () => {
  const after = 'exercises: [{ id: loaf, title: A loaf, feeds: [cakes, sweet] }]\n';
  const group = '  - id: sweet\n    name: Sweet\n    dimensions: [{ id: rolls, name: Rolls }]';
  expect(messagesOf(questionsMissing, roleOf(`${ASKED}\n  - { id: cakes, name: Cakes }\n${group}`, { after }))).toEqual(
    [],
  );
});
