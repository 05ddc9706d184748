import { ANSWERING } from './answering.ts';
import type { Journey } from './journey.ts';
import { LEAVING } from './leaving.ts';
import { NOTES } from './notes.ts';
import { SURROUNDINGS } from './surroundings.ts';

/** Those that an interview has to get right, by name. */
export const JOURNEYS: readonly Journey[] = [...ANSWERING, ...NOTES, ...LEAVING, ...SURROUNDINGS];
