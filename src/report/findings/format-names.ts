/** The names of the formats, for whoever only offers them; the first is the default. */
export const FINDINGS_FORMAT_NAMES = ['terminal', 'json', 'github', 'sarif', 'junit', 'gitlab', 'checkstyle'] as const;

export type FindingsFormatName = (typeof FINDINGS_FORMAT_NAMES)[number];
