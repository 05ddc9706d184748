/** What an interviewer reads before the first question. */
import type { Draft } from '../../domain/draft.ts';
import type { Role } from '../../domain/role.ts';
import { renderTerminal } from '../../report/formats/terminal.ts';
import { briefReport } from '../../report/model/guide/brief-report.ts';
import { nameAndId } from '../../report/model/person-words.ts';
import type { Screen } from '../../report/text/screen.ts';

/** The stage, its exercise, its questions and how it is led, as lines for this screen. */
export function briefLines(role: Role, draft: Draft, screen: Screen): readonly string[] {
  const people = { candidate: nameAndId(draft.candidate), interviewer: nameAndId(draft.interviewer) };
  return renderTerminal(briefReport(role, draft.stage, people), screen)
    .trimEnd()
    .split('\n');
}
