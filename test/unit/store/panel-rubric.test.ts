import { describe, expect, it } from 'vitest';
import type { UserError } from '../../../src/diagnostics/user-error.ts';
import type { LoadedCard } from '../../../src/store/load-candidate.ts';
import { panelRubric } from '../../../src/store/panel-rubric.ts';
import { SAMPLE_YAML, sampleCard, sampleRole } from '../../sample-role.ts';

const digestOf = (letter: string) => `sha256:${letter.repeat(64)}`;

function loaded(yaml: string, letter: string, day: number, supersededBy?: string): LoadedCard {
  const role = sampleRole(yaml);
  const card = sampleCard(role, digestOf(letter), { id: `${letter}${day}`, submittedAt: `2026-11-${day}T11:02:10Z` });
  return { card, role, file: `card-${letter}${day}.json`, ...(supersededBy === undefined ? {} : { supersededBy }) };
}

const REWORDED = SAMPLE_YAML.replace('Tastes the dough', 'Tastes it first');
const REWEIGHTED = SAMPLE_YAML.replace('50%', '60%').replace('30%', '20%');

describe('panelRubric', () => {
  it('is the rubric of the cards when they agree, whatever the role file says today', () => {
    const cards = [loaded(SAMPLE_YAML, 'a', 20), loaded(SAMPLE_YAML, 'a', 21)];
    expect(panelRubric(cards)).toEqual({ role: sampleRole(), digest: digestOf('a'), notes: [] });
    expect(panelRubric(cards, sampleRole()).notes).toEqual([]);
    const [note] = panelRubric(cards, sampleRole(REWEIGHTED)).notes;
    expect(note).toMatch(/^The role file was changed since, in a way that can change a score \(.*50%.*60%.*\)/);
    const [wording] = panelRubric(cards, sampleRole(REWORDED)).notes;
    expect(wording).toContain('not in what is scored');
  });

  it('adds cards up over a change of wording, with the latest one, and says what changed', () => {
    const rubric = panelRubric([loaded(REWORDED, 'b', 21), loaded(SAMPLE_YAML, 'a', 20)]);
    expect(rubric.digest).toBe(digestOf('b'));
    expect(rubric.notes).toHaveLength(1);
    expect(rubric.notes[0]).toContain('Tastes the dough');
    expect(rubric.notes[0]).toContain('Tastes it first');
  });

  it('refuses to add up over a change of weights, with the change and the cards in words', () => {
    const cards = [loaded(REWEIGHTED, 'b', 21), loaded(SAMPLE_YAML, 'a', 20)];
    let thrown: unknown;
    try {
      panelRubric(cards, sampleRole(REWEIGHTED));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      code: 'card/role-changed',
      message: expect.stringMatching(/50%.*60%/),
      hint: expect.stringMatching(/^card-a20\.json was rated before the change, card-b21\.json after it/),
    });
  });

  it('names who must amend: the one whose rubric is not that of today; nobody while there is none', () => {
    const cards = [loaded(REWEIGHTED, 'b', 21), loaded(SAMPLE_YAML, 'a', 20)];
    const hint = (yaml?: string) => {
      try {
        panelRubric(cards, yaml === undefined ? undefined : sampleRole(yaml));
      } catch (error) {
        return (error as UserError).hint;
      }
      return undefined;
    };
    expect(hint(REWEIGHTED)).toContain(
      'hirecard amend jane-doe --current-rubric --role baker --stage bench --interviewer ana',
    );
    expect(hint()).toContain('Restore the role file');
  });

  it('does not mind the rubric of a card that was replaced', () => {
    const cards = [loaded(REWEIGHTED, 'b', 20, 'a21'), loaded(SAMPLE_YAML, 'a', 21)];
    expect(panelRubric(cards)).toMatchObject({ digest: digestOf('a'), notes: [] });
  });
});
