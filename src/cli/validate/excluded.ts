/** Globs of what is not to be checked, as in `exclude` of the settings and in --exclude. */

/**
 * Whether a path is excluded: it or a folder above it matches. `path` is seen from where the globs count from; what
 * lies outside of there is not. A glob without a slash is the name of a file or a folder anywhere below.
 */
export function excludedBy(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) => globTest(glob));
  return (path) => {
    const parts = path.split('/');
    if (parts[0] === '..' || path.startsWith('/')) return false;
    const wholes = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    return tests.some((test) => wholes.some((whole) => test.test(whole)));
  };
}

function globTest(glob: string): RegExp {
  const plain = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  const anywhere = plain.includes('/') ? '' : '(?:.*/)?';
  try {
    return new RegExp(`^${anywhere}${source(plain)}$`, 'su');
  } catch {
    // Brackets around something that is no range, such as [z-a], stand for themselves.
    return new RegExp(`^${anywhere}${literal(plain)}$`, 'su');
  }
}

/** `**` any folders, `*` and `?` within a name, `[a-z]` and `[!a-z]` one character, `{a,b}` either. */
function source(glob: string): string {
  return glob
    .split(/(\*\*\/|\/\*\*$|\*+|\?|\[[^\]/]+\]|\{[^{}]*\})/)
    .map((part) => {
      if (part === '**/') return '(?:[^/]+/)*';
      if (part === '/**') return '/.+';
      if (/^\*\*/.test(part)) return '.*';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      if (/^\[.+\]$/.test(part)) return oneOf(part.slice(1, -1));
      if (/^\{.*\}$/.test(part)) return `(?:${part.slice(1, -1).split(',').map(source).join('|')})`;
      return literal(part);
    })
    .join('');
}

function oneOf(characters: string): string {
  const isNegated = /^[!^]/.test(characters);
  const inside = (isNegated ? characters.slice(1) : characters).replace(/[\\\]^[&|~]/g, '\\$&');
  return isNegated ? `[^/${inside}]` : `[${inside}]`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
