/** What a comment that silences findings has in it. A file without it, as nearly all are, has no such comment. */
export const IGNORE_MARK = 'hirecard-ignore';

/** Whether a text may have such a comment, or one that was meant to be one and is written otherwise. */
export const MAY_IGNORE = /hirecard-ignore|#[ \t]*hirecard(?!\/)/i;
