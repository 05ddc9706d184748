/** Times in questions, written as the store writes them in its messages. */
export { shownTime } from '../../store/shown-time.ts';
