/** Whether scorecards were rated with the role as it is today, and what is different where they were not. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { Role } from '../domain/role.ts';
import { FILE_START } from '../source/finding.ts';
import { differencesInWords, roleDifferences, sameScoring } from '../source/role/role-differences.ts';
import type { ScorecardDocument } from '../source/scorecard/decode-scorecard.ts';
import { amendIt } from '../source/scorecard/way-out.ts';
import type { World } from '../world.ts';
import { type LoadedRole, loadRole } from './role-files.ts';
import type { Workspace } from './workspace.ts';

/** Compares rubrics with the role files of today: each role is read once, each pair compared once. */
export interface RubricComparison {
  /** @param rubric the one that the scorecard was rated with */
  outdated(document: ScorecardDocument, rubric: Role): Promise<Diagnostic | undefined>;
}

interface Comparison {
  readonly file: string;
  readonly changesScore: boolean;
  readonly differences: string;
}

const MOST_DIFFERENCES = 3;

export function rubricComparison(world: World, workspace: Workspace): RubricComparison {
  const current = new Map<string, Promise<LoadedRole | undefined>>();
  const compared = new Map<string, Promise<Comparison | undefined>>();
  return {
    outdated: async (document, rubric) => {
      const { id, digest } = document.shape.role;
      const today = once(current, id, () => roleOfToday(world, workspace, id));
      const comparison = await once(compared, `${id} ${digest}`, async () => compare(rubric, digest, await today));
      return comparison && finding(document, comparison);
    },
  };
}

function once<T>(found: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  const known = found.get(key) ?? find();
  found.set(key, known);
  return known;
}

/** Undefined where there is none any more, or none that can be used: that is told where role files are checked. */
async function roleOfToday(world: World, workspace: Workspace, id: string): Promise<LoadedRole | undefined> {
  try {
    return await loadRole(world, workspace, id);
  } catch (problem) {
    if (problem instanceof UserError) return undefined;
    throw problem;
  }
}

function compare(rubric: Role, digest: string, today: LoadedRole | undefined): Comparison | undefined {
  if (!today || today.digest === digest) return undefined;
  const all = roleDifferences(rubric, today.role);
  const scored = all.filter(({ changesScore }) => changesScore);
  const others = all.filter(({ changesScore }) => !changesScore);
  return {
    file: today.file,
    changesScore: !sameScoring(rubric, today.role),
    differences: differencesInWords([...scored, ...others], MOST_DIFFERENCES),
  };
}

function finding(document: ScorecardDocument, { file, changesScore, differences }: Comparison): Diagnostic {
  const { shape } = document;
  const what = changesScore ? 'in a way that can change a score' : 'not in what is scored';
  return {
    code: 'card/rubric-outdated',
    level: changesScore ? 'warning' : 'note',
    message: `The role ${shape.role.id} was changed since this scorecard was rated, ${what}: ${differences}.`,
    hint: changesScore
      ? `It keeps its rubric and its result. To rate it by the role as it is now: ${amendIt(shape, 'the role was changed')} --current-rubric`
      : 'It keeps its rubric; nothing has to be done.',
    file: document.file,
    range: document.locate(['role', 'digest'], 'value'),
    related: [{ message: 'the role as it is now', file, range: FILE_START }],
  };
}
