import { stem } from '../../../text/stems.ts';

/** Words that say next to nothing beside others, whatever is asked with them: "what is the deal with", "who got it". From general knowledge of the language. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `get got go went gone come came make made take took taken give gave given do did done have put set let
  ask tell told call name use used want need try look find found show new old big first last next only
  deal wrong up back out off stuff bit lot whole full ever latest going think thought guy guys man woman`
    .split(/\s+/)
    .map((word) => stem(word)),
);
