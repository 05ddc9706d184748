import { FileProblem, type FileProblemKind } from '../world.ts';

const KINDS: Readonly<Record<string, FileProblemKind>> = {
  ENOENT: 'missing',
  EEXIST: 'exists',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EISDIR: 'folder',
  ENOTDIR: 'not-folder',
  ELOOP: 'loop',
};

/** The system's own name of an error ("ENOENT"), or undefined when it is not the system's. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The FileProblem for an error of the system; anything else is given back as it is, for it is a bug. */
export function fileProblem(error: unknown, path: string): unknown {
  const code = systemCode(error);
  if (error instanceof FileProblem || code === undefined) return error;
  const kind = KINDS[code] ?? 'other';
  return kind === 'other' ? new FileProblem(kind, path, code) : new FileProblem(kind, path);
}
