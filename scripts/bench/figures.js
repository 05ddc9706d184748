// Measurements in pairs, and how they are printed.

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const fixed = (value, digits = 2) => value.toFixed(digits).padStart(7);

/** Each pair sees the same machine at the same time; turn about, so that neither always runs in the other's wake. */
export async function inPairs(count, ours, floor) {
  await ours();
  await floor();
  const pairs = [];
  for (let index = 0; index < count; index += 1) {
    const before = index % 2 === 0 ? await floor() : undefined;
    const mine = await ours();
    const other = before ?? (await floor());
    pairs.push({ ours: mine, ratio: mine / other });
  }
  return pairs;
}

export function printPairs(name, pairs) {
  const ratios = pairs.map((pair) => pair.ratio);
  const range = `(${fixed(Math.min(...ratios)).trim()} to ${fixed(Math.max(...ratios)).trim()})`;
  console.log(
    `${name.padEnd(48)}${fixed(median(pairs.map((pair) => pair.ours)), 1)} ms ${fixed(median(ratios))} x  ${range}`,
  );
}
