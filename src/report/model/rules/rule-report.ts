/** A rule of `validate` in full, and a family of rules in a line each. */
import type { Level } from '../../../diagnostics/diagnostic.ts';
import { type Block, list, paragraph, type Report, type Section, section } from '../report.ts';

export interface ExplainedRule {
  readonly code: string;
  readonly category: string;
  readonly level: Level;
  readonly what: string;
  readonly why: string;
  /** What --fix does about it. */
  readonly fix?: string | undefined;
  readonly bad: ExplainedExample;
  readonly good: ExplainedExample;
}

export type ExplainedExample =
  | { readonly files: readonly { readonly path: string; readonly text: string }[] }
  | { readonly situation: string };

/** @param said what `validate` prints about the bad example; empty where no file can show it */
export function ruleReport(rule: ExplainedRule, said: string): Report {
  const { code, category, level, what, why, fix, bad, good } = rule;
  return {
    title: code,
    sections: [
      {
        id: 'about',
        blocks: [
          paragraph(what, 'strong'),
          paragraph(why),
          {
            kind: 'facts',
            facts: [
              { label: 'Level', value: { text: LEVELS[level] } },
              { label: 'Category', value: { text: category } },
              ...(fix === undefined ? [] : [{ label: '--fix', value: { text: fix } }]),
            ],
          },
        ],
      },
      exampleSection('bad', 'With it', bad),
      ...section('said', 'What validate says', said === '' ? [] : [{ kind: 'source', text: said }]),
      exampleSection('good', 'Without it', good),
      ...section('silence', 'If it is meant', level === 'error' ? [] : silenceBlocks(code)),
    ],
  };
}

const LEVELS: Readonly<Record<Level, string>> = {
  error: 'error; it cannot be silenced, because a file with it cannot mean what it says',
  warning: 'warning',
  note: 'note',
};

function exampleSection(id: string, title: string, example: ExplainedExample): Section {
  if ('situation' in example) return { id, title, blocks: [paragraph(example.situation)] };
  const { files } = example;
  return {
    id,
    title,
    blocks: files.flatMap(({ path, text }): readonly Block[] => [
      ...(files.length > 1 || path !== EXAMPLE_NAME ? [{ kind: 'subheading', text: path } as const] : []),
      { kind: 'source', text },
    ]),
  };
}

/** The name of a file whose name does not matter. */
const EXAMPLE_NAME = 'baker.yaml';

/** A scorecard is JSON, which has no comments, and is not written by hand. */
function silenceBlocks(code: string): readonly Block[] {
  const inOnePlace = {
    text: 'In one place: a comment on the line above, with the reason for whoever reads it next.',
    details: [{ text: `# hirecard-ignore ${code} why it is right here`, isForCopying: true }],
  } as const;
  const everywhere = { text: 'Everywhere: its level in hirecard.config.yaml, one of off, note, warning and error.' };
  return [
    ...list([...(code.startsWith('card/') ? [] : [inOnePlace]), everywhere]),
    { kind: 'source', text: `validate:\n  levels:\n    ${code}: off` },
  ];
}

/** As much of a rule as stands in a list. */
export interface ListedRule {
  readonly code: string;
  readonly level: Level;
  readonly docs: { readonly what: string };
}

/** @param name what the rules have in common, as it was asked for */
export function ruleListReport(name: string, rules: readonly ListedRule[]): Report {
  return {
    title: name,
    sections: [
      {
        id: 'rules',
        blocks: [
          {
            kind: 'table',
            columns: [
              { title: 'Code', kind: 'text' },
              { title: 'Level', kind: 'text' },
              { title: 'What is found', kind: 'text' },
            ],
            rows: rules.map(({ code, level, docs }) => [{ text: code }, { text: level }, { text: docs.what }]),
          },
        ],
      },
    ],
  };
}
