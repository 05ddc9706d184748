/** What keeps a glob of files that are not checked from matching anything, as the rest of a sentence, and what to do. */
export interface GlobProblem {
  readonly message: string;
  readonly hint: string;
}

const EXAMPLE = 'Write a path or a pattern from that folder, such as drafts/**.';

/** Undefined for a glob that can match. `/` and `..` at its beginning are for whoever knows the folder it counts from. */
export function globProblem(glob: string): GlobProblem | undefined {
  if (glob.trim() === '') return { message: 'is empty', hint: EXAMPLE };
  if (glob.startsWith('!')) {
    return {
      message: 'begins with !, which takes nothing back here',
      hint: 'Exclude less, or name what is to be checked.',
    };
  }
  if (glob.split('/').slice(1).includes('..')) {
    return { message: 'goes up and down again with ..', hint: `${EXAMPLE} A pattern has no .. in it.` };
  }
  const open = unclosed(glob);
  return (
    open && {
      message: `opens a ${open} and does not close it`,
      hint: `Close it, or write [${open}] for the ${open} itself.`,
    }
  );
}

function unclosed(glob: string): '[' | '{' | undefined {
  const rest = glob.replace(/\[[^\]/]+\]/g, '').replace(/\{[^{}]*\}/g, '');
  if (rest.includes('[')) return '[';
  return rest.includes('{') ? '{' : undefined;
}
