import type { RoleSource } from '../role-source.ts';
import type { HumanText } from './human-texts.ts';

const PLACEHOLDER = /\{\{[^{}\n]{1,60}\}\}|\{%[^%\n]{1,60}%\}/;

/** A placeholder that a template was to fill in, and did not. The task of an exercise may be about templates. */
export function reportTemplate(source: RoleSource, { path, text }: HumanText): void {
  const within = PLACEHOLDER.exec(text)?.[0];
  if (within === undefined || path.at(-1) === 'prompt') return;
  source.add({
    code: 'role/template-text',
    level: 'warning',
    path,
    within,
    message: `Nothing fills in ${within}: a role file is not a template.`,
    hint: 'Write what belongs there.',
  });
}
