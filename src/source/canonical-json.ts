/**
 * JSON in one spelling: keys sorted by code unit, no spaces, numbers and strings as JSON.stringify writes them (the
 * rules of RFC 8785). Equal values give equal text, so that its digest stands for the value. Members that are
 * undefined are left out. Takes plain data only: what JSON.parse gives, and undefined.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
