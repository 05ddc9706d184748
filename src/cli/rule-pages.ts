/** Everything `validate` can say as a document, made from the catalogue and from what is said of the bad examples. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { exampleFiles, exampleName, exampleText } from '../lint/example-files.ts';
import { answersWith, cardWith, EXAMPLE_ROLE, roleWith } from '../lint/reading/examples.ts';
import type { DocumentedRule, ExampleFile, RuleCategory, RuleExample } from '../lint/rule.ts';
import { markdownVerbatim } from '../report/formats/markdown-text.ts';

export interface RulePage {
  readonly rule: DocumentedRule;
  /** What is said of its bad example. */
  readonly findings: readonly Diagnostic[];
}

const CATEGORIES: readonly { readonly category: RuleCategory; readonly title: string; readonly about: string }[] = [
  {
    category: 'structure',
    title: 'Structure',
    about: 'What cannot mean what it says, or cannot be read at all. Nearly all of these are errors.',
  },
  {
    category: 'arithmetic',
    title: 'Arithmetic',
    about: 'What the numbers of a role do, and its author surely did not mean: shown on the ratings that prove it.',
  },
  {
    category: 'design',
    title: 'Design',
    about: 'What makes interviews say less than they could.',
  },
  {
    category: 'fairness',
    title: 'Fairness',
    about: 'Wording that touches what a decision must not rest on. It advises on wording and gives no legal verdict.',
  },
];

/** Markdown for docs/rules.md. */
export function rulePages(pages: readonly RulePage[]): string {
  const chapters = CATEGORIES.flatMap((chapter) => {
    const own = pages.filter(({ rule }) => rule.category === chapter.category);
    return own.length === 0 ? [] : [{ ...chapter, own }];
  });
  return [
    '# Rules',
    '',
    '<!-- Made from the rules in src/lint by `npm run docs`; edit them there instead. -->',
    '',
    'Everything `hirecard validate` can say. `hirecard validate --explain CODE` says the same in the terminal.',
    '',
    'An **error** means that a file cannot mean what it says, and cannot be silenced. A **warning** is something legal that',
    'was surely not meant, a **note** is advice. Both can be [silenced in one place](validate.md#silencing-a-finding), with',
    'the reason, by a comment above the line or at its end:',
    '',
    '```yaml',
    '# hirecard-ignore role/number-of-dimensions four are all this job needs',
    '```',
    '',
    'or made more or less serious for everyone in the [settings](configuration.md#how-files-are-checked) of the workspace:',
    '',
    '```yaml',
    'format: hirecard/config@1',
    'validate:',
    '  levels:',
    '    role/number-of-dimensions: off',
    '```',
    '',
    ...chapters.flatMap(({ title, own }) => contents(title, own)),
    '',
    ...ground(),
    ...chapters.flatMap(({ title, about, own }) => [`## ${title}`, '', about, '', ...own.flatMap(page)]),
  ].join('\n');
}

function contents(title: string, pages: readonly RulePage[]): readonly string[] {
  const families = [...new Set(pages.map(({ rule }) => familyOf(rule)))];
  return [
    `- [${title}](#${anchor(title)})`,
    ...families.map((family) => {
      const links = pages
        .filter(({ rule }) => familyOf(rule) === family)
        .map(({ rule: { code } }) => `[${code.replace(/^.*\//, '')}](#${anchor(code)})`);
      return `  - ${family}/ ${links.join(', ')}`;
    }),
  ];
}

function familyOf({ code }: DocumentedRule): string {
  return code.replace(/\/.*/, '');
}

/** As GitHub makes it from a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}

const CARD_TITLE = 'The example scorecard';

/** Files that many examples are made from, shown once. */
const GROUND: readonly { readonly title: string; readonly file: ExampleFile | undefined }[] = [
  { title: 'The example answers', file: answersWith()[0] },
  { title: CARD_TITLE, file: cardWith()[0] },
  { title: 'The example role file', file: { path: 'baker.yaml', text: roleWith() } },
];

function ground(): readonly string[] {
  return [
    '## The examples',
    '',
    'Every example is a whole file, and is checked whenever hirecard is built. Answers and scorecards are about this role:',
    '',
    ...fenced({ path: 'roles/baker.yaml', text: EXAMPLE_ROLE }),
    ...GROUND.flatMap(({ title, file }) => (file ? [`### ${title}`, '', ...fenced(file)] : [])),
  ];
}

function page({ rule, findings }: RulePage): readonly string[] {
  const { code, level, docs } = rule;
  return [
    `### ${code}`,
    '',
    `**${level}** · ${docs.what}`,
    '',
    docs.why,
    '',
    ...(docs.fix === undefined ? [] : [`\`--fix\`: ${docs.fix}`, '']),
    ...example('With it', docs.bad),
    ...findings.slice(0, 1).flatMap(said),
    ...example('Without it', docs.good),
  ];
}

function said({ range: { start }, level, message, hint }: Diagnostic): readonly string[] {
  const line = `${start.line}:${start.column} ${level} ${message}`;
  return withLanguage('text', markdownVerbatim(hint === undefined ? line : `${line}\n  hint: ${hint}`));
}

function example(title: string, given: RuleExample): readonly string[] {
  if (typeof given === 'object' && 'situation' in given) return [`${title}: ${given.situation}`, ''];
  return [`${title}:`, '', ...exampleFiles(given).flatMap(fileLines)];
}

function fileLines(file: ExampleFile): readonly string[] {
  const known = GROUND.find((one) => isSame(one.file, file));
  if (known) return [`- ${link(known.title)}`, ''];
  return changeOfCard(file) ?? fenced(file);
}

function link(title: string): string {
  return `[${title}](#${anchor(title)})`;
}

/** A scorecard is long, and an example changes a line or two of it: those, with one on each side. */
function changeOfCard({ path, text }: ExampleFile): readonly string[] | undefined {
  const whole = cardWith()[0]?.text.split('\n') ?? [];
  const lines = text.split('\n');
  const from = lines.findIndex((line, index) => line !== whole[index]);
  if (!/^scorecards\/[^.].*\.json$/.test(path) || path.includes('/.rubrics/')) return undefined;
  const same = `- ${link(CARD_TITLE)} as \`${path}\``;
  if (from < 0) return [same, ''];
  const after = [...lines].reverse().findIndex((line, index) => line !== whole.at(-1 - index));
  const shown = lines.slice(Math.max(0, from - 1), Math.max(from, lines.length - after) + 1).join('\n');
  return [`${same}, but for these lines:`, '', ...withLanguage('json', markdownVerbatim(shown))];
}

function isSame(a: ExampleFile | undefined, b: ExampleFile | undefined): boolean {
  return a?.path === b?.path && a?.text === b?.text && a?.encoding === b?.encoding;
}

/** A file whose name matters says it; the others are a role called baker.yaml. */
function fenced(file: ExampleFile): readonly string[] {
  const name = exampleName(file);
  const language = file.path.endsWith('.json') ? 'json' : 'yaml';
  return [
    ...(name === 'baker.yaml' ? [] : [`- \`${name}\``, '']),
    ...withLanguage(language, markdownVerbatim(exampleText(file).trimEnd())),
  ];
}

function withLanguage(language: string, [fence = '', ...lines]: readonly string[]): readonly string[] {
  return [`${fence}${language}`, ...lines, ''];
}
