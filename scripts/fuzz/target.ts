/** What is fuzzed: every decoder, what is found about what it gives, and every format the findings are written in. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { comparePositions, orderDiagnostics } from '../../src/diagnostics/order.ts';
import type { Role } from '../../src/domain/role.ts';
import { lintRole } from '../../src/lint/run.ts';
import { FINDINGS_FORMAT_NAMES, FINDINGS_FORMATS } from '../../src/report/findings/registry.ts';
import { countFindings } from '../../src/report/findings/summary.ts';
import { decodeAnswers } from '../../src/source/answers/decode-answers.ts';
import { resolveAnswers } from '../../src/source/answers/resolve-answers.ts';
import { decodeConfig } from '../../src/source/config/decode-config.ts';
import { openDocument } from '../../src/source/document.ts';
import { decodeDraft } from '../../src/source/draft/draft-text.ts';
import { quickDocument } from '../../src/source/quick/quick-document.ts';
import { decodeRole, decodeRoleDocument } from '../../src/source/role/decode-role.ts';
import { decodeScorecard } from '../../src/source/scorecard/decode-scorecard.ts';
import { resolveScorecard } from '../../src/source/scorecard/resolve-scorecard.ts';

export type Kind = 'role' | 'answers' | 'scorecard' | 'config' | 'draft';

const digest = (text: string): string => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

/** A role with every construct, for what refers to a role. */
const knownRole: Role = (() => {
  const decoded = decodeRole(readFileSync('test/golden/files/roles/ok/everything.yaml'), 'everything.yaml');
  if (!decoded.ok) throw new Error('The role that is known to be good is not.');
  return decoded.value;
})();

function findingsOf(kind: Kind, bytes: Uint8Array): readonly Diagnostic[] {
  switch (kind) {
    case 'role': {
      compareReaders(new TextDecoder().decode(bytes));
      const decoded = decodeRoleDocument(bytes, 'everything.yaml');
      return decoded.ok ? [...decoded.findings, ...lintRole(decoded.value)] : decoded.findings;
    }
    case 'answers': {
      const decoded = decodeAnswers(bytes, 'answers.yaml');
      return decoded.ok ? resolveAnswers(decoded.value, knownRole).findings : decoded.findings;
    }
    case 'scorecard': {
      const decoded = decodeScorecard(bytes, 'card.json');
      return decoded.ok ? resolveScorecard(decoded.value, knownRole).findings : decoded.findings;
    }
    case 'config':
      return decodeConfig(bytes, 'hirecard.config.yaml', 'workspace').findings;
    case 'draft':
      return decodeDraft(bytes, 'draft.json', digest).findings;
  }
}

/** What the quick reader takes it reads as the real one does, and that one has nothing to say about it. */
function compareReaders(text: string): void {
  const quick = quickDocument(text, 'everything.yaml');
  if (!quick) return;
  const { document, findings } = openDocument(text, 'everything.yaml');
  if (findings.length > 0) throw new Error(`The quick reader takes what has ${findings[0]?.code}.`);
  if (JSON.stringify(quick.value) !== JSON.stringify(document?.value)) throw new Error('The two readers differ.');
}

/** Decodes and renders; throws when that does, or when what comes out of it cannot be right. */
export function check(kind: Kind, bytes: Uint8Array): void {
  const findings = orderDiagnostics(findingsOf(kind, bytes));
  for (const finding of findings) checkFinding(finding);
  const text = new TextDecoder().decode(bytes);
  const report = {
    findings,
    counts: countFindings(findings, 1),
    checked: ['x.yaml'],
    sources: new Map(findings.map(({ file }) => [file, text])),
    version: '1.0.0',
  };
  for (const name of FINDINGS_FORMAT_NAMES) {
    const screen = { columns: 80, color: 0, plain: false } as const;
    if (RAW_CONTROL.test(FINDINGS_FORMATS[name](report, screen))) throw new Error(`A control character in ${name}.`);
  }
}

const RAW_CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/;
/** Traces of values of ours in a sentence, outside what is quoted from the file. */
const OUR_SLIPS = /undefined|\[object|Invalid input/;

function checkFinding({ range, message, hint = 'x', code }: Diagnostic): void {
  const { start, end } = range;
  if (start.line < 1 || start.column < 1 || comparePositions(start, end) > 0) throw new Error(`${code}: no place.`);
  for (const sentence of [message, hint]) {
    const ours = sentence.replace(/"[\s\S]*"|'[\s\S]*'/, '');
    if (sentence.trim() === '' || OUR_SLIPS.test(ours)) throw new Error(`${code}: ${sentence}`);
  }
}
