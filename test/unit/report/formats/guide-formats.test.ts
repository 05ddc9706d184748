/** The same guide in every format: nothing a role says is lost, changed or said twice on the way to paper or screen. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dimensionsOf } from '../../../../src/domain/interview/steps.ts';
import type { Role } from '../../../../src/domain/role.ts';
import { renderHtml } from '../../../../src/report/formats/html.ts';
import { renderMarkdown } from '../../../../src/report/formats/markdown.ts';
import { renderTerminal } from '../../../../src/report/formats/terminal.ts';
import { guideDocument } from '../../../../src/report/json/guide.ts';
import { guideReport } from '../../../../src/report/model/guide/guide-report.ts';
import type { Report } from '../../../../src/report/model/report.ts';
import { width } from '../../../../src/report/text/width.ts';
import { guideSchema } from '../../../../src/source/output/guide-schema.ts';
import { decodeRole } from '../../../../src/source/role/decode-role.ts';
import { DIGEST } from '../sample-panel.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Each format with its own marks taken out again. */
const READ: Readonly<Record<string, (report: Report) => string>> = {
  terminal: (report) => renderTerminal(report, { columns: 10_000, color: 0 }),
  markdown: (report) => renderMarkdown(report).replace(/\\(?=[!-/:-@[-`{-~])/g, ''),
  html: (report) =>
    renderHtml(report)
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? ''),
};

const commandFor = (stage: string) => `hirecard interview --stage ${stage}`;

/** What is said of a stage's dimensions, checks and signs, each of which stands once in its guide. */
function textsOf(role: Role, stage: string): readonly string[] {
  return [
    ...dimensionsOf(role, stage).flatMap(({ looksFor, questions, anchors }) => [
      ...(looksFor === undefined ? [] : [looksFor]),
      ...questions.flatMap(({ ask, listenFor, followUps }) => [ask, ...listenFor, ...followUps]),
      ...anchors.map(({ text }) => text),
    ]),
    ...[...role.signals.strong, ...role.signals.weak, ...role.redFlags].map(({ text }) => text),
    ...role.fields.map(({ ask }) => ask),
  ];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(readdirSync('roles'))('%s', (file) => {
  const decoded = decodeRole(readFileSync(`roles/${file}`), file);
  if (!decoded.ok) throw new Error(file);
  const role = decoded.value;

  it.each(Object.keys(READ))('says everything of every stage once, as %s', (format) => {
    for (const stage of role.stages) {
      const text = oneLine(READ[format]?.(guideReport(role, [stage], commandFor)) ?? '');
      const texts = textsOf(role, stage.id).map(oneLine);
      expect(texts.length).toBeGreaterThan(10);
      expect(texts.filter((one) => text.split(one).length !== 2)).toEqual([]);
      expect(text.split(commandFor(stage.id))).toHaveLength(2);
    }
  });

  it.each(Object.keys(READ))('is whole when no stage is named, as %s', (format) => {
    const text = oneLine(READ[format]?.(guideReport(role, role.stages, commandFor)) ?? '');
    for (const { id } of role.stages) {
      expect(textsOf(role, id).filter((one) => !text.includes(oneLine(one)))).toEqual([]);
    }
  });

  it.each([40, 80, 200])('fits %i columns, but for the command', (columns) => {
    for (const plain of [false, true]) {
      const text = renderTerminal(guideReport(role, role.stages, commandFor), { columns, color: 0, plain });
      const lines = text.split('\n').filter((line) => !line.includes('hirecard interview'));
      expect(lines.filter((line) => width(line) > columns)).toEqual([]);
      if (plain) expect(text).not.toMatch(/[·─│]/);
    }
  });

  it('is as its schema says, for programs', () => {
    const document = JSON.parse(
      JSON.stringify(guideDocument({ role, digest: DIGEST, stages: role.stages, commandFor })),
    );
    expect(guideSchema.parse(document)).toEqual(document);
  });
});
