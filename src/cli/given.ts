/** What was typed, as text. */
import type { Invocation } from './command.ts';

/** The text of an option that takes one, or undefined. */
export function optionText({ options }: Invocation, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The positional argument at this place, or undefined. */
export function argumentText({ arguments: given }: Invocation, index: number): string | undefined {
  const value = given[index];
  return typeof value === 'string' ? value : undefined;
}
