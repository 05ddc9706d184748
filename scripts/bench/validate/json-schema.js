// The published schema of roles, for draft 7, said again in the terms of draft 2020-12.

/** What has another name in the later draft; everything else that the schema uses is the same in both. */
export function asDraft2020(schema) {
  const text = JSON.stringify(schema).replaceAll('"#/definitions/', '"#/$defs/');
  const { definitions, ...rest } = JSON.parse(text);
  const later = { ...rest, ...(definitions && { $defs: definitions }) };
  for (const gone of ['"dependencies"', '"additionalItems"', '"items":[']) {
    if (text.includes(gone)) throw new Error(`${gone} of draft 7 has to be said differently in draft 2020-12`);
  }
  return { ...later, $schema: 'https://json-schema.org/draft/2020-12/schema' };
}
