import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { lintRole, lintTexts } from '../../lint/run.ts';
import type { OpenedDocument } from '../../source/document.ts';
import { quickDocument } from '../../source/quick/quick-document.ts';
import { decodeOpenedRole } from '../../source/role/decode-opened-role.ts';

export interface RoleFile {
  /** Absent for standard input. */
  readonly path?: string;
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/**
 * Everything that is wrong or unwise about a role file. A clean one never meets the reader that knows places: it is
 * loaded for the first file that has something to point at.
 * @param text what the bytes are as text
 */
export async function checkRole(file: RoleFile, text: string): Promise<readonly Diagnostic[]> {
  const quick = quickDocument(text, file.shown);
  if (quick && findingsOf(file, { document: quick, findings: [] }).length === 0 && !quick.wasAskedForPlaces())
    return [];
  const { openDocument } = await import('../../source/document.ts');
  return findingsOf(file, openDocument(file.bytes, file.shown));
}

function findingsOf({ path }: RoleFile, opened: OpenedDocument): readonly Diagnostic[] {
  const decoded = decodeOpenedRole(opened, { checkName: path !== undefined });
  if (decoded.ok) return [...decoded.findings, ...lintRole(decoded.value)];
  const { document } = opened;
  const isRole = document && !decoded.findings.some(({ code }) => code === 'role/format');
  return isRole ? [...decoded.findings, ...lintTexts(document)] : decoded.findings;
}
