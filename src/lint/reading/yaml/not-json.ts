import type { DocumentedRule } from '../../rule.ts';

export const yamlNotJson: DocumentedRule = {
  code: 'yaml/not-json',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A file whose name ends in .json is not JSON: it has a comment, a comma after the last item, or texts that are not in double quotes.',
    why: 'It is read here all the same, because JSON is read as a part of YAML. Whatever else reads JSON refuses the file.',
    bad: { situation: 'roles/baker.json ends in `"title": "Baker", }`.' },
    good: { situation: 'roles/baker.json ends in `"title": "Baker" }`.' },
  },
};
