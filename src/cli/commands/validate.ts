import { FINDINGS_FORMAT_NAMES } from '../../report/findings/format-names.ts';
import type { CommandSpec } from '../command.ts';
import { optionText } from '../given.ts';
import { codeToExplain, VALIDATE_OPTIONS, validateOptions } from '../validate/options.ts';
import { exitCodeOf, printFindings } from '../validate/print-findings.ts';
import { planCheck, runCheck } from '../validate/run-check.ts';

export const validateCommand: CommandSpec = {
  path: ['validate'],
  summary: 'Check role files, scorecards, answers files and settings',
  description: [
    "Without a path, checks the workspace's roles, scorecards and settings. A file says in its first key what it is;",
    'one that is named and does not is checked as a role. Of a folder, only files are checked that say so, lie in a',
    'folder called roles or scorecards, or have dimensions. Exit code 1 when there is an error (or what --fail-on',
    'says), 0 when there is not, 2 when something could not be read or a path matches nothing; the rest is checked all',
    "the same. The workspace's settings say how serious each rule is and what is passed over; a comment in a file,",
    '# hirecard-ignore CODE reason, silences what is found below it.',
  ].join(' '),
  arguments: [{ syntax: '[paths...]', description: 'files, folders, globs, or - for standard input' }],
  options: VALIDATE_OPTIONS,
  formats: FINDINGS_FORMAT_NAMES,
  jsonSchema: 'schema/findings.schema.json',
  examples: [
    { line: 'validate', shows: 'everything in the workspace' },
    { line: 'validate roles', shows: 'every role file in a folder' },
    { line: 'validate "roles/*.yaml" --format json', shows: 'the findings for programs' },
    { line: 'validate roles --fail-on warning --quiet', shows: 'for a hook: nothing but what is not to pass' },
    { line: 'validate roles --fix', shows: 'mend what can be mended without a doubt, and tell what remains' },
  ],
  run: async (world, invocation) => {
    const code = codeToExplain(invocation);
    if (code !== undefined) {
      const { explainRule } = await import('../validate/explain.ts');
      return explainRule(world, code, optionText(invocation, 'format'));
    }
    const options = validateOptions(invocation);
    if (options.isWatching) {
      const { watchAndCheck } = await import('../validate/watch.ts');
      return watchAndCheck(world, options);
    }
    if (options.fixing !== 'no') {
      const { fixAndCheck } = await import('../validate/fix-files.ts');
      return fixAndCheck(world, options);
    }
    const checked = await runCheck(world, await planCheck(world, options), options.mayRemember);
    await printFindings(world, options, checked);
    return exitCodeOf(checked, options);
  },
};
