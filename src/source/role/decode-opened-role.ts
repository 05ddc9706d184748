import type { Diagnostic, Position, Range } from '../../diagnostics/diagnostic.ts';
import { comparePositions, orderDiagnostics } from '../../diagnostics/order.ts';
import type { Role } from '../../domain/role.ts';
import type { Decoded } from '../decoded.ts';
import type { OpenedDocument, SourceDocument } from '../document.ts';
import { quoted } from '../finding.ts';
import { valueAt } from '../shape/explain-issue.ts';
import { buildRole } from './build-role.ts';
import { checkIdentifier } from './names.ts';
import { readParts } from './role-parts.ts';
import { ROLE_FORMAT } from './role-schema.ts';
import { type RoleSource, roleSource } from './role-source.ts';
import { checkTexts } from './texts/check-texts.ts';

export interface DecodeRoleOptions {
  /** Whether the id must be the file's name without its extension, as for any role kept in a file. Default true. */
  readonly checkName?: boolean;
}

/** A role with its document, in which what is found about the role later can be given its place. */
export interface RoleDocument {
  readonly role: Role;
  readonly document: SourceDocument;
}

/** The role of a document that was opened, or every fault that stands in its way. Never throws. */
export function decodeOpenedRole(
  { document, findings }: OpenedDocument,
  options: DecodeRoleOptions = {},
): Decoded<RoleDocument> {
  if (!document) return { ok: false, findings };
  const source = roleSource(document);
  const role = isRoleFile(source) ? readRole(source, options) : undefined;
  const all = orderDiagnostics([...findings, ...causesOnly(source.list, findings)]);
  return role && !all.some(isError)
    ? { ok: true, value: { role, document }, findings: all }
    : { ok: false, findings: all };
}

/** What could not be read has no right shape either, and a text with such a part is not worth a warning. */
function causesOnly(faults: readonly Diagnostic[], unread: readonly Diagnostic[]): readonly Diagnostic[] {
  if (unread.length === 0) return faults;
  const byLine = new Map<number, readonly Range[]>();
  for (const { range } of unread) byLine.set(range.start.line, [...(byLine.get(range.start.line) ?? []), range]);
  return faults.filter(
    ({ level, range }) =>
      !byLine
        .get(range.start.line)
        ?.some((cause) => isInside(range.start, cause) || (level === 'warning' && isInside(cause.start, range))),
  );
}

function isInside(place: Position, { start, end }: Range): boolean {
  return (
    comparePositions(place, start) === 0 || (comparePositions(place, start) > 0 && comparePositions(place, end) < 0)
  );
}

function isError({ level }: Diagnostic): boolean {
  return level === 'error';
}

/** A file of another format is that, and not a role with forty faults. */
function isRoleFile(source: RoleSource): boolean {
  const format = valueAt(source.document.value, ['format']);
  if (format === ROLE_FORMAT || typeof format !== 'string') return true;
  const other = /^hirecard\/(\w+)@(\d+)$/.exec(format);
  const newer = other?.[1] === 'role';
  source.add({
    code: 'role/format',
    path: ['format'],
    message: newer
      ? `This role is in the format ${format}, which this version of hirecard does not know.`
      : `This is not a role file: its format is ${quoted(format)}.`,
    hint: newer ? 'Install a newer hirecard.' : `A role begins with "format: ${ROLE_FORMAT}".`,
  });
  return false;
}

function readRole(source: RoleSource, { checkName = true }: DecodeRoleOptions): Role | undefined {
  const parts = readParts(source);
  const id = parts.get('id');
  if (typeof id === 'string') {
    const isGood = checkIdentifier(source, id, ['id']);
    if (isGood && checkName) checkFileName(source, id);
  }
  checkTexts(source);
  const role = buildRole(source, parts);
  return parts.whole ? role : undefined;
}

/** Standard input and made-up names without an extension have no name to compare with. */
function checkFileName(source: RoleSource, id: string): void {
  const name = /([^/\\]+)\.[^./\\]+$/.exec(source.document.file)?.[1];
  if (name === undefined || name === id) return;
  source.add({
    code: 'role/id-file-name',
    path: ['id'],
    message: `The id is ${quoted(id)}, but the file is called ${quoted(name)}.`,
    hint: 'Change one of the two so that they are the same.',
  });
}
