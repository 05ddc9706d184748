/** Which scorecard replaces which, and what cannot be right about it. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../source/family-faults.ts';
import { errorAt } from '../source/finding.ts';
import type { ScorecardDocument } from '../source/scorecard/decode-scorecard.ts';
import { RESTORE_IT } from '../source/scorecard/way-out.ts';

export interface Amendments {
  /** Id of a replaced scorecard → id of the one that replaces it. */
  readonly supersededBy: ReadonlyMap<string, string>;
  readonly findings: readonly Diagnostic[];
}

/**
 * @param documents all scorecards of one candidate for one role whose shape could be read
 * @param complete whether that is all there are; if not, an unknown target may be in one that could not be read
 */
export function linkAmendments(documents: readonly ScorecardDocument[], complete: boolean): Amendments {
  const byId = new Map<string, ScorecardDocument>();
  const supersededBy = new Map<string, string>();
  const findings: Diagnostic[] = [];
  for (const document of documents) {
    const first = byId.get(document.shape.id);
    if (first) findings.push(duplicateId(document, first));
    else byId.set(document.shape.id, document);
  }
  for (const document of byId.values()) {
    const { id, amends } = document.shape;
    if (!amends) continue;
    const fault = amendsFault(document, byId.get(amends.id), byId.get(supersededBy.get(amends.id) ?? ''), complete);
    if (fault) findings.push(...fault);
    else supersededBy.set(amends.id, id);
  }
  findings.push(...cycles(byId, supersededBy), ...sameInterview([...byId.values()], supersededBy));
  return { supersededBy, findings };
}

interface Fault {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
  readonly other?: { readonly message: string; readonly document: ScorecardDocument; readonly path: Path };
}

function finding({ file, locate }: ScorecardDocument, { code, path, message, hint, other }: Fault): Diagnostic {
  const found = errorAt(file, locate(path, 'value'), `card/${code}`, message, hint);
  if (!other) return found;
  const range = other.document.locate(other.path, 'value');
  return { ...found, related: [{ message: other.message, file: other.document.file, range }] };
}

function duplicateId(document: ScorecardDocument, first: ScorecardDocument): Diagnostic {
  return finding(document, {
    code: 'duplicate-id',
    path: ['id'],
    message: `This scorecard has the same id as ${first.file}; one of the two is a copy.`,
    hint: 'Remove the copy.',
    other: { message: 'the same id', document: first, path: ['id'] },
  });
}

const AMENDED = ['amends', 'id'];

/** Undefined when the amendment stands; nothing to say where the scorecard that it replaces may be one that is unread. */
function amendsFault(
  document: ScorecardDocument,
  target: ScorecardDocument | undefined,
  already: ScorecardDocument | undefined,
  complete: boolean,
): readonly Diagnostic[] | undefined {
  const { shape } = document;
  if (!target) {
    const message = `This amendment replaces the scorecard ${shape.amends?.id}, which is not here.`;
    const hint = 'Restore that scorecard, for example from git.';
    return complete ? [finding(document, { code: 'amends-unknown', path: AMENDED, message, hint })] : [];
  }
  if (target.shape.stage !== shape.stage || target.shape.interviewer.id !== shape.interviewer.id) {
    const message = `This amendment replaces ${target.file}, which is of another stage or by another interviewer.`;
    const other = { message: 'the scorecard it names', document: target, path: ['id'] };
    return [finding(document, { code: 'amends-other', path: AMENDED, message, hint: RESTORE_IT, other })];
  }
  if (!already) return undefined;
  const message = `This amendment replaces ${target.file}, which another amendment replaces already.`;
  const hint = 'Remove the one that is wrong. Whoever amends next amends the latest.';
  const other = { message: 'the other amendment', document: already, path: AMENDED };
  return [finding(document, { code: 'amended-twice', path: AMENDED, message, hint, other })];
}

/** Scorecards that replace each other in a ring: none of them would be the latest. */
function cycles(
  byId: ReadonlyMap<string, ScorecardDocument>,
  supersededBy: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const reported = new Set<string>();
  return [...byId].flatMap(([id, document]) => {
    const ring = ringFrom(id, supersededBy);
    if (reported.has(id) || ring.length === 0) return [];
    for (const member of ring) reported.add(member);
    const message =
      ring.length === 1
        ? 'This amendment replaces itself.'
        : `${ring.length} amendments replace each other in a ring, this one among them; none of them is the latest.`;
    return finding(document, { code: 'amends-cycle', path: AMENDED, message, hint: RESTORE_IT });
  });
}

function ringFrom(id: string, supersededBy: ReadonlyMap<string, string>): readonly string[] {
  const path: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !path.includes(next); ) {
    path.push(next);
    next = supersededBy.get(next);
    if (next === id) return path;
  }
  return [];
}

/** Two standing scorecards of one interview would give its interviewer two voices. */
function sameInterview(
  documents: readonly ScorecardDocument[],
  supersededBy: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const standing = new Map<string, ScorecardDocument>();
  return documents.flatMap((document) => {
    const { id, stage, interviewer, amends } = document.shape;
    if (supersededBy.has(id)) return [];
    const key = `${stage} ${interviewer.id}`;
    const other = standing.get(key);
    if (!other) {
      standing.set(key, document);
      return [];
    }
    // Two amendments of one scorecard were reported as that.
    if (amends && amends.id === other.shape.amends?.id) return [];
    const message = `This scorecard and ${other.file} are of the same interview, and neither replaces the other.`;
    return finding(document, {
      code: 'same-interview-twice',
      path: ['id'],
      message,
      hint: 'Remove the one that should not count.',
      other: { message: 'the other scorecard', document: other, path: ['id'] },
    });
  });
}
