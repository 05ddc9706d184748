import { isFormatName, type Reportable, renderAs } from '../report/formats/registry.ts';
import type { World } from '../world.ts';
import type { Invocation } from './command.ts';

/** Writes the payload to standard output in the format that was asked for, which the command line has checked. */
export function print(world: World, { options: { format } }: Invocation, reportable: Reportable): void {
  world.out.write(renderAs(isFormatName(format) ? format : 'terminal', reportable, world.out));
}

export { argumentText, optionText } from './given.ts';
