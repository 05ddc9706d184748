/** Where the walk goes after a step. */
export type Move = 'next' | 'back' | 'pause' | 'notes';
