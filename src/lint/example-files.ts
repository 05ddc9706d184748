/** The examples of rules as files in a workspace, in which they can be checked. */
import { EXAMPLE_ROLE } from './reading/examples.ts';
import type { ExampleFile, RuleExample } from './rule.ts';

/** The files of an example, the one that is looked at first. None where no file can show it. */
export function exampleFiles(example: RuleExample): readonly ExampleFile[] {
  if (typeof example === 'string') return [{ path: 'baker.yaml', text: example }];
  return 'situation' in example ? [] : example;
}

/** The files with the role that answers and scorecards are about, unless they bring one of their own. */
export function exampleWorkspace(files: readonly ExampleFile[]): ReadonlyMap<string, Uint8Array> {
  const role: ExampleFile = { path: 'roles/baker.yaml', text: EXAMPLE_ROLE };
  return new Map([role, ...files].map((file) => [file.path, exampleBytes(file)]));
}

export function exampleBytes({ text, encoding }: ExampleFile): Uint8Array {
  if (encoding === undefined) return new TextEncoder().encode(text);
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(encoding === 'latin1' ? units : units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

/** An example's text to be looked at: what looks like spaces and is none gets its name. */
export function exampleText({ text }: ExampleFile): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\t', '‹tab›')
    .replaceAll('\u00A0', '‹U+00A0›');
}

/** Its name, with how it is saved where that is what it shows. */
export function exampleName({ path, encoding }: ExampleFile): string {
  if (encoding === undefined) return path;
  return `${path}, saved as ${encoding === 'latin1' ? 'Latin-1' : 'UTF-16'}`;
}
