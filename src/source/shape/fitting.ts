import type * as z from 'zod';

/** Stands for a value that does not fit. */
const UNFIT = Symbol('unfit');

/** What a schema makes of a value: mostly the very same one. */
type Fit = (value: unknown) => unknown;

/**
 * What `schema.parse` makes of a value, several times as fast; undefined where it does not fit, or only zod can tell,
 * which alone says why. Blocks keep the order of their keys, and what needs no change is not copied.
 * @throws RangeError when the schema has a part of a kind that is not known here
 */
export function fitting<S extends z.ZodType>(schema: S, value: unknown): z.output<S> | undefined {
  const fitted = fitOf(schema)(value);
  return fitted === UNFIT ? undefined : (fitted as z.output<S>);
}

const FITS = new WeakMap<z.core.$ZodType, Fit>();

function fitOf(schema: z.core.$ZodType): Fit {
  const known = FITS.get(schema);
  if (known) return known;
  let made: Fit = () => UNFIT;
  // Schemas refer to themselves.
  FITS.set(schema, (value) => made(value));
  made = (schema._zod.def.checks ?? []).map(checkOf).reduce(both, partOf(schema));
  FITS.set(schema, made);
  return made;
}

function both(first: Fit, second: Fit): Fit {
  return (value) => {
    const fitted = first(value);
    return fitted === UNFIT ? UNFIT : second(fitted);
  };
}

function where(fits: (value: never) => boolean): Fit {
  return (value) => (fits(value as never) ? value : UNFIT);
}

function partOf(schema: z.core.$ZodType): Fit {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return where((value) => typeof value === 'string');
    case 'number':
      return where('format' in def ? Number.isSafeInteger : Number.isFinite);
    case 'boolean':
      return where((value) => typeof value === 'boolean');
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'literal':
      return oneOf(def.values);
    case 'optional':
      return fitOf(def.innerType);
    case 'union':
      return firstOf(def.options.map(fitOf));
    case 'array':
      return eachOf(fitOf(def.element));
    case 'record':
      return membersOf(fitOf(def.valueType));
    case 'object':
      if (def.catchall?._zod.def.type === 'never') return keysOf(def.shape);
      break;
  }
  throw new RangeError(`nothing is known here of ${def.type}`);
}

function checkOf(check: z.core.$ZodCheck<never>): Fit {
  const { def } = (check as unknown as z.core.$ZodChecks)._zod;
  switch (def.check) {
    case 'overwrite':
      return def.tx;
    case 'string_format':
      return where((text: string) => def.pattern?.test(text) === true);
    case 'min_length':
      return where(({ length }: { readonly length: number }) => length >= def.minimum);
    case 'greater_than':
      return where((value: number) => value > Number(def.value) || (def.inclusive && value === def.value));
    case 'less_than':
      return where((value: number) => value < Number(def.value) || (def.inclusive && value === def.value));
    default:
      throw new RangeError(`nothing is known here of ${def.check}`);
  }
}

function oneOf(values: readonly unknown[]): Fit {
  return where((value) => values.includes(value));
}

function firstOf(options: readonly Fit[]): Fit {
  return (value) => {
    for (const option of options) {
      const fitted = option(value);
      if (fitted !== UNFIT) return fitted;
    }
    return UNFIT;
  };
}

function eachOf(item: Fit): Fit {
  return (value) => {
    if (!Array.isArray(value)) return UNFIT;
    let changed: unknown[] | undefined;
    for (let index = 0; index < value.length; index += 1) {
      const fitted = item(value[index]);
      if (fitted === UNFIT) return UNFIT;
      if (fitted === value[index]) continue;
      changed ??= [...value];
      changed[index] = fitted;
    }
    return changed ?? value;
  };
}

/** A block of any keys, but for the one that zod passes over. */
function membersOf(member: Fit): Fit {
  const fitAt = (key: string): Fit | undefined => (key === '__proto__' ? undefined : member);
  return (value) => (isBlock(value) ? fittingMembers(value, fitAt) : UNFIT);
}

/** A block of exactly these keys, of which some may be left out. */
function keysOf(shape: Readonly<Record<string, z.core.$ZodType>>): Fit {
  const entries = Object.entries(shape);
  const fits = new Map(entries.map(([key, schema]) => [key, fitOf(schema)]));
  const needed = entries.filter(([, schema]) => schema._zod.optin === undefined).map(([key]) => key);
  const isWhole = (block: Block): boolean => needed.every((key) => key in block);
  const fitAt = (key: string): Fit | undefined => fits.get(key);
  return (value) => (isBlock(value) && isWhole(value) ? fittingMembers(value, fitAt) : UNFIT);
}

type Block = Readonly<Record<string, unknown>>;

function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fittingMembers(block: Block, fitAt: (key: string) => Fit | undefined): unknown {
  let changed: Record<string, unknown> | undefined;
  for (const key in block) {
    const given = block[key];
    const fitted = fitAt(key)?.(given) ?? UNFIT;
    if (fitted === UNFIT) return UNFIT;
    if (fitted === given) continue;
    changed ??= { ...block };
    changed[key] = fitted;
  }
  return changed ?? block;
}
