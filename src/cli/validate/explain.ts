import { UserError } from '../../diagnostics/user-error.ts';
import { RULES } from '../../lint/catalogue.ts';
import { exampleFiles, exampleName, exampleText } from '../../lint/example-files.ts';
import type { DocumentedRule, RuleExample } from '../../lint/rule.ts';
import { renderFindings } from '../../report/findings/text.ts';
import { renderAs } from '../../report/formats/registry.ts';
import { type ExplainedExample, ruleListReport, ruleReport } from '../../report/model/rules/rule-report.ts';
import { alternatives } from '../../source/finding.ts';
import { suggest } from '../../source/suggest.ts';
import type { World } from '../../world.ts';
import type { ExitCode } from '../command.ts';
import { type CheckedExample, checkBadExample } from './check-example.ts';

/**
 * Prints what is known about a code of `validate`: what it means, why it matters, a file that has it and one that does
 * not. A family ("card") or a category ("fairness") gives all of its rules, in a line each.
 * @throws UserError cli/unknown-rule, cli/explain-format
 */
export async function explainRule(world: World, asked: string, format = 'terminal'): Promise<ExitCode> {
  if (format !== 'terminal' && format !== 'json') {
    const hint = 'Leave --format out, or write --format json.';
    throw new UserError('cli/explain-format', `A rule is not explained in the format ${format}.`, hint);
  }
  const name = asked.trim().replace(/\/\*?$/, '');
  const rules = rulesNamed(name);
  const [only, second] = rules;
  if (!only) throw unknownRule(name);
  const report =
    second || only.code !== name
      ? ruleListReport(name, rules)
      : ruleReport(explained(only, legible), saidOf(await checkBadExample(world, only), world));
  const data = { format: 'hirecard/rules@1' as const, rules: format === 'json' ? await allData(world, rules) : [] };
  world.out.write(renderAs(format, { report, data }, world.out));
  return 0;
}

/** The rule with this code, or those of the family or category of this name. */
function rulesNamed(name: string): readonly DocumentedRule[] {
  const exact = RULES.filter(({ code }) => code === name);
  return exact.length > 0
    ? exact
    : RULES.filter(({ code, category }) => code.startsWith(`${name}/`) || category === name);
}

function unknownRule(name: string): UserError {
  const codes = RULES.map(({ code }) => code);
  const families = [
    ...new Set([...codes.map((code) => code.replace(/\/.*/, '')), ...RULES.map(({ category }) => category)]),
  ];
  const meant = codes.find((code) => code.endsWith(`/${name}`)) ?? suggest(name, [...codes, ...families]);
  const hint =
    meant === undefined
      ? `The code stands in brackets at the end of a finding. All of a family: --explain ${alternatives(families)}.`
      : `Did you mean "${meant}"?`;
  return new UserError('cli/unknown-rule', `There is no rule "${name}".`, hint);
}

/** @param shown an example as the reader is to have it */
function explained<E>({ code, category, level, docs }: DocumentedRule, shown: (example: RuleExample) => E) {
  const { what, why, fix, bad, good } = docs;
  return {
    code,
    category,
    level,
    what,
    why,
    ...(fix === undefined ? {} : { fix }),
    bad: shown(bad),
    good: shown(good),
  };
}

/** For people: with a name for what cannot be seen. */
function legible(example: RuleExample): ExplainedExample {
  if (isSituation(example)) return example;
  return { files: exampleFiles(example).map((file) => ({ path: exampleName(file), text: exampleText(file) })) };
}

/** For programs: as it is. */
function exact(example: RuleExample) {
  return isSituation(example) ? example : { files: exampleFiles(example) };
}

function isSituation(example: RuleExample): example is { readonly situation: string } {
  return typeof example === 'object' && 'situation' in example;
}

/** As `validate` prints it, without colour: it is quoted here. */
function saidOf({ findings, sources }: CheckedExample, { out }: World): string {
  return renderFindings(findings, { columns: out.columns - 2, color: 0, plain: out.plain }, sources);
}

function allData(world: World, rules: readonly DocumentedRule[]) {
  return Promise.all(
    rules.map(async (rule) => ({
      ...explained(rule, exact),
      findings: (await checkBadExample(world, rule)).findings,
    })),
  );
}
