export type FileKind = 'role' | 'scorecard' | 'answers';

/** The top-level `format` of a YAML file stands at the start of a line; JSON may be on one line, so its first counts. */
const YAML_FORMAT = /^(?:"format"|'format'|format)[ \t]*:[ \t]*["']?hirecard\/(\w+)@/m;
const JSON_FORMAT = /"format"\s*:\s*"hirecard\/(\w+)@/;

/** What a file means to be, by its `format`. A role where that says nothing: then the role's rules say what is missing. */
export function fileKind(text: string): FileKind {
  const found = (/^\uFEFF?\s*\{/.test(text) ? JSON_FORMAT : YAML_FORMAT).exec(text)?.[1];
  return found === 'scorecard' || found === 'answers' ? found : 'role';
}
