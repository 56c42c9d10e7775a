import type { OpenDoor } from './doors.ts';
import type { CorpusPlaces } from './places.ts';

/** Several corpora: which of them a place has, and the way to it. */
export interface CorporaHere {
  readonly places: CorpusPlaces;
  readonly door: OpenDoor;
}
