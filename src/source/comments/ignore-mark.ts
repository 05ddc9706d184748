/** What a comment that silences findings has in it. A file without it, as nearly all are, has no such comment. */
export const IGNORE_MARK = 'hirecard-ignore';
