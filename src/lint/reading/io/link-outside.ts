import type { DocumentedRule } from '../../rule.ts';

export const ioLinkOutside: DocumentedRule = {
  code: 'io/link-outside',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A link in a folder leads out of the workspace, out of the folder that is checked, or to something hidden.',
    why: 'What is found is shown with its text, and a link can come with a pull request: it would print any file of the build server into its log. The link is not followed.',
    bad: { situation: 'roles/baker.yaml is a link to ../../other-team/roles/baker.yaml, or to .env.' },
    good: { situation: 'roles/baker.yaml is a file, or a link to a file of the same workspace.' },
  },
};
