import { rootsIn } from './roots.ts';

/** Whoever speaks for somebody. Written, as all lists here, from general knowledge of news English. */
const AGENT =
  /\b(?:lawyers?|attorneys?|counsel|spokes\w+|representatives?|publicists?|agents?|chief|executives?|ceo|director|founder|chair\w*|president|coach|boss|defen[cs]e)\b/i;
/** Whoever speaks for the body that was named last, where no other is named beside them. */
const OF_THE_LAST_NAMED =
  /\b(?:spokes\w+|representatives?|publicists?|general counsel|chief executive|ceo|(?:head )?coach|(?:co-?)?founder|chair(?:man|woman|person)?)\b/i;
/** Officials are nobody's agents. */
const OFFICIAL =
  /\b(?:attorneys? general|(?:district|state|u\.?s\.?|county) attorneys?|police chief|fire chief|chief justice)\b/i;
/** "His lawyer, Frank Odell", "the company's chief executive": what stands before the role or the name. */
const OF_WHOM_WAS_TOLD =
  /\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]he [\p{Ll}-]+['’]s)\s+(?:[\p{Ll}-]+\s+){0,3}$/u;
const OWNED_BY_NAMED = /['’]s\b|s['’](?=\s)|\b(?:of|for)\b|\p{Lu}/u;

/** Whoever speaks, as an article has it. */
export interface DescribedSpeaker {
  /** The name, and the words of the source. */
  readonly speaker: string;
  readonly role: string;
  /** What stands right before both. */
  readonly leadIn: string;
}

/**
 * The roots of those for whom somebody speaks: of whoever their role names ("Corvan spokesman"), or of what was told right before
 * ("a spokesman", "his lawyer"); none of whoever speaks for nobody.
 */
export function ownersOf(
  { speaker, role, leadIn }: DescribedSpeaker,
  told: () => Iterable<string>,
): ReadonlySet<string> {
  const described = `${speaker} ${role}`;
  if (!AGENT.test(described) || OFFICIAL.test(described)) return new Set();
  const isOfTold =
    OF_WHOM_WAS_TOLD.test(leadIn) || (OF_THE_LAST_NAMED.test(role) && !OWNED_BY_NAMED.test(role));
  return new Set([...rootsIn(described), ...(isOfTold ? told() : [])]);
}
