import type { Sink } from '../world.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const FORCED: Readonly<Record<string, Sink['color']>> = { '0': 0, false: 0, '2': 2, '3': 3 };

/**
 * How many colours a stream may be given. NO_COLOR wins over everything: nobody who said no is to get colour. Then
 * FORCE_COLOR: 0 and false are a no, 2 and 3 say how many, everything else is a plain yes. Both count only when they
 * are not empty, as no-color.org and force-color.org have it. Without them: whether it is a terminal, and what TERM and
 * COLORTERM say it can do.
 */
export function colorLevel(env: Environment, isTerminal: boolean): Sink['color'] {
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR) return FORCED[env.FORCE_COLOR] ?? 1;
  if (!isTerminal || env.TERM === 'dumb') return 0;
  if (/^(?:truecolor|24bit)$/i.test(env.COLORTERM ?? '')) return 3;
  if (/-256(?:color)?$/i.test(env.TERM ?? '')) return 2;
  return 1;
}
