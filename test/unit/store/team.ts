/** A team's workspace in memory, with the sample role and scorecards submitted through the store. */
import type { Role } from '../../../src/domain/role.ts';
import type { Scorecard } from '../../../src/domain/scorecard.ts';
import { roleDigest } from '../../../src/store/rubrics.ts';
import { submitScorecard } from '../../../src/store/submit-scorecard.ts';
import { type Workspace, workspaceAt } from '../../../src/store/workspace.ts';
import { FAKE_CWD, type FakeWorld, type FakeWorldOptions, fakeWorld } from '../../fake-world.ts';
import { SAMPLE_YAML, sampleCard, sampleRole } from '../../sample-role.ts';

export interface Team {
  readonly world: FakeWorld;
  readonly workspace: Workspace;
  readonly role: Role;
  readonly digest: string;
  /** A scorecard with a new id, by ana of jane-doe at the bench unless changed. */
  card(changes?: Partial<Scorecard>): Scorecard;
  submit(changes?: Partial<Scorecard>): Promise<Scorecard>;
}

export function team(options: FakeWorldOptions = {}): Team {
  const files = { 'roles/baker.yaml': SAMPLE_YAML, 'scorecards/.keep': '', ...options.files };
  const world = fakeWorld({ ...options, files });
  const workspace = workspaceAt(world, FAKE_CWD);
  const role = sampleRole();
  const digest = roleDigest(world, role);
  const card = (changes: Partial<Scorecard> = {}) => sampleCard(role, digest, { id: world.newId(), ...changes });
  const submit = async (changes: Partial<Scorecard> = {}) => {
    const submitted = card(changes);
    await submitScorecard(world, workspace, role, submitted);
    return submitted;
  };
  return { world, workspace, role, digest, card, submit };
}

export const FIRST_CARD = `${FAKE_CWD}/scorecards/baker/jane-doe/bench.ana.json`;
