/** A line written down while the conversation went on. It is the interviewer's memory: no number is made of it. */
export interface Note {
  /** RFC 3339, UTC. */
  readonly at: string;
  /** What it is about; a note without a dimension is about the conversation as a whole. */
  readonly dimension?: string;
  /** The question it answers, as the role asks it. */
  readonly question?: string;
  /** Never empty. */
  readonly text: string;
}
