import { isFormatName, type Reportable, renderAs } from '../report/formats/registry.ts';
import type { World } from '../world.ts';
import type { Invocation } from './command.ts';

/** Writes the payload to standard output in the format that was asked for, which the command line has checked. */
export function print(world: World, { options: { format } }: Invocation, reportable: Reportable): void {
  world.out.write(renderAs(isFormatName(format) ? format : 'terminal', reportable, world.out));
}

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
