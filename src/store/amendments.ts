/** Which scorecard replaces which, and what cannot be right about it. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { collectFaults } from '../source/family-faults.ts';
import type { ScorecardDocument } from '../source/scorecard/decode-scorecard.ts';

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
    if (byId.has(document.shape.id)) findings.push(...duplicateId(document, byId.get(document.shape.id)));
    else byId.set(document.shape.id, document);
  }
  for (const document of byId.values()) {
    const { id, amends } = document.shape;
    if (!amends) continue;
    const fault = amendsFault(document, byId.get(amends.id), supersededBy.get(amends.id), complete);
    if (fault) findings.push(...fault);
    else supersededBy.set(amends.id, id);
  }
  findings.push(...cycles(byId, supersededBy), ...sameInterview([...byId.values()], supersededBy));
  return { supersededBy, findings };
}

function fault(document: ScorecardDocument, code: string, path: readonly string[], message: string, hint?: string) {
  const faults = collectFaults(document, 'card');
  faults.add({ code, path, message, hint });
  return faults.list;
}

function duplicateId(document: ScorecardDocument, first: ScorecardDocument | undefined): readonly Diagnostic[] {
  const message = `This scorecard has the same id as ${first?.file ?? 'another'}; one of the two is a copy.`;
  return fault(document, 'duplicate-id', ['id'], message, 'Remove the copy.');
}

function amendsFault(
  document: ScorecardDocument,
  target: ScorecardDocument | undefined,
  alreadyBy: string | undefined,
  complete: boolean,
): readonly Diagnostic[] | undefined {
  const at = ['amends', 'id'];
  const { shape } = document;
  if (!target) {
    const message = `This amendment replaces the scorecard ${shape.amends?.id}, which is not here.`;
    return complete ? fault(document, 'amends-unknown', at, message, 'Restore it, for example from git.') : [];
  }
  if (target.shape.stage !== shape.stage || target.shape.interviewer.id !== shape.interviewer.id) {
    const message = `This amendment replaces ${target.file}, which is of another stage or by another interviewer.`;
    return fault(document, 'amends-other', at, message);
  }
  if (alreadyBy === undefined) return undefined;
  const message = `This amendment replaces ${target.file}, which another amendment (${alreadyBy}) replaces already.`;
  return fault(document, 'amended-twice', at, message, 'Keep the one that stands, or let one amend the other.');
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
        : `This amendment and ${ring.length - 1} others replace each other in a ring; none of them is the latest.`;
    return fault(document, 'amends-cycle', ['amends', 'id'], message);
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
    return fault(document, 'same-interview-twice', ['id'], message, 'Remove one of them.');
  });
}
