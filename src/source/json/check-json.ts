import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { quoted } from '../finding.ts';
import { indexLines } from '../line-index.ts';
import { type JsonFault, jsonFault } from './json-fault.ts';

/**
 * What a file that is called .json has in it that JSON does not allow, at the first place. A warning: hirecard reads it
 * as YAML, as it always did, and other programs do not.
 */
export function checkJson(written: string, file: string): readonly Diagnostic[] {
  const text = written.replace(/^\uFEFF/, '');
  const fault = jsonFault(text);
  if (!fault) return [];
  const { what, hint } = WORDS[fault.kind](quoted(text.slice(fault.start, fault.end)));
  return [
    {
      code: 'yaml/not-json',
      level: 'warning',
      message: `This file is called .json and is not JSON: ${what}.`,
      hint,
      file,
      range: indexLines(text).range(fault.start, fault.end),
    },
  ];
}

const WORDS: Readonly<Record<JsonFault['kind'], (found: string) => { readonly what: string; readonly hint: string }>> =
  {
    comment: () => ({ what: 'it has a comment', hint: 'Delete the comment: JSON has none.' }),
    comma: () => ({ what: 'a comma stands after the last item', hint: 'Delete the comma.' }),
    quotes: () => ({ what: 'a text is in single quotes', hint: 'Write double quotes, ".' }),
    plain: (found) => ({ what: `${found} stands there without quotes`, hint: 'Put it in double quotes, ".' }),
    other: () => ({
      what: 'something else is expected here',
      hint: 'Write it as JSON, or let the name of the file end in .yaml.',
    }),
  };
