import { identifierProblem, suggestIdentifier } from '../../domain/identifier.ts';
import { codePointName } from '../file-text.ts';
import { alternatives, quoted } from '../finding.ts';
import { lookAlikeIn, withPlainLetters } from '../look-alike.ts';
import { suggest } from '../suggest.ts';
import type { Path } from '../yaml/places.ts';
import type { RoleSource } from './role-source.ts';

/** Ids that may not be used twice, and where each was first. */
export interface Names {
  /** Reports what is wrong with an id (its spelling, its second use). */
  claim(id: string, path: Path, what: string): void;
}

/** `what` of a claim is the kind of thing, for the message: "dimension", "check". */
export function collectNames(source: RoleSource): Names {
  const first = new Map<string, { readonly path: Path; readonly what: string }>();
  return {
    claim: (id, path, what) => {
      checkIdentifier(source, id, path);
      const earlier = first.get(id);
      if (!earlier) {
        first.set(id, { path, what });
        return;
      }
      source.add({
        code: 'role/duplicate-id',
        path,
        message:
          earlier.what === what
            ? `There are two ${plural(what)} with the id ${quoted(id)}.`
            : `The id ${quoted(id)} of this ${what} is already that of a ${earlier.what}.`,
        hint: 'Give one of them another id.',
        related: { message: 'first defined here', path: earlier.path },
      });
    },
  };
}

function plural(what: string): string {
  return /s$/.test(what) ? `${what}es` : `${what}s`;
}

/** Whether the id is a good one; when it is not, that is reported. */
export function checkIdentifier(source: RoleSource, id: string, path: Path): boolean {
  const problem = identifierProblem(id);
  if (problem === undefined) return true;
  const hint = `Write ${quoted(suggestIdentifier(withPlainLetters(id), 'id'))}.`;
  const stranger = lookAlikeIn(id);
  const why = stranger
    ? `has the letter ${stranger.letter} (${codePointName(stranger.letter)}) in it, which only looks like the plain ${stranger.plain}`
    : problem;
  source.add({ code: 'role/bad-id', path, message: `The id ${quoted(id)} ${why}.`, hint });
  return false;
}

/** Whether a name is known; when it is not, that is reported with what was probably meant. */
export function isKnown(source: RoleSource, name: string, known: readonly string[], what: string, path: Path): boolean {
  if (known.includes(name)) return true;
  const meant = suggest(name, known);
  if (isConsequence(meant, known)) return false;
  source.add({
    code: 'role/unknown-reference',
    path,
    message: `There is no ${what} ${quoted(name)} in this role.`,
    hint: separately(name, known) ?? (meant === undefined ? knownOnes(known, what) : `Did you mean ${quoted(meant)}?`),
  });
  return false;
}

/** Warns of a name that stands in a list for the second time, where it changes nothing. */
export function reportListedTwice(source: RoleSource, names: readonly string[], path: Path): void {
  for (const [index, name] of names.entries()) {
    const first = names.indexOf(name);
    if (first === index) continue;
    source.add({
      code: 'role/listed-twice',
      level: 'warning',
      path: [...path, index],
      message: `${quoted(name)} is in this list twice.`,
      hint: 'Delete one of the two, or write the other thing that was meant.',
      related: { message: 'first here', path: [...path, first] },
    });
  }
}

/** Of an id that is refused itself, or of two that are the same where one should have been another. */
function isConsequence(meant: string | undefined, known: readonly string[]): boolean {
  return meant === undefined ? new Set(known).size < known.length : identifierProblem(meant) !== undefined;
}

/** "triage handover" is two names without the comma between them. */
function separately(name: string, known: readonly string[]): string | undefined {
  const names = name.split(/[\s;/|]+/);
  return names.length > 1 && names.every((one) => known.includes(one))
    ? `Put a comma between them: ${names.join(', ')}.`
    : undefined;
}

function knownOnes(known: readonly string[], what: string): string {
  if (known.length === 0) return `This role has no ${what}.`;
  return `It has ${alternatives(known.map(quoted)).replace(/ or ([^ ]+)$/, ' and $1')}.`;
}
