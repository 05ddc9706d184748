import type { Role } from '../../domain/role.ts';
import type { Decoded } from '../decoded.ts';
import { openDocument } from '../document.ts';
import { type DecodeRoleOptions, decodeOpenedRole, type RoleDocument } from './decode-opened-role.ts';

/**
 * Decodes a role file (YAML or JSON) into a role with all defaults applied and all references resolved, or every
 * fault that stands in its way. Never throws, on any bytes.
 */
export function decodeRole(input: Uint8Array | string, file: string, options: DecodeRoleOptions = {}): Decoded<Role> {
  const decoded = decodeRoleDocument(input, file, options);
  return decoded.ok ? { ok: true, value: decoded.value.role, findings: decoded.findings } : decoded;
}

/** The same, with the document. */
export function decodeRoleDocument(
  input: Uint8Array | string,
  file: string,
  options: DecodeRoleOptions = {},
): Decoded<RoleDocument> {
  return decodeOpenedRole(openDocument(input, file), options);
}
