/** Words shorter than this are too like each other to be taken for misspelt; from `LONG` on two letters may differ. */
const MIN_RESPELT_CHARACTERS = 5;
const LONG = 8;

/** In how many letters a stem may differ from the one that was meant; 0 for short words and numbers, which are left as they are. */
export function respellReach(stem: string): 0 | 1 | 2 {
  if (stem.length < MIN_RESPELT_CHARACTERS || !/^\p{L}+$/u.test(stem)) return 0;
  return stem.length < LONG ? 1 : 2;
}
