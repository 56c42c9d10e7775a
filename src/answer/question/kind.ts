import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';

/** What kind of thing a question wants to know. */
export type Wanted = 'person' | 'time' | 'place' | 'number' | 'amount' | 'money' | 'age' | 'reason' | 'thing';

const PERSON_NOUNS =
  /^(?:person|man|woman|player|coach|minister|president|author|scientist|leader|ceo|founder|king|queen|actor|singer|spokesman|spokesperson|spokeswoman|official|bishop|monk)$/;
const TIME_NOUNS = /^(?:year|date|day|month|century|decade|time|era)$/;
const PLACE_NOUNS =
  /^(?:country|city|state|town|place|region|province|county|continent|location|village|capital)$/;
const NUMBER_NOUNS =
  /^(?:percentage|percent|number|amount|population|price|cost|score|age|rate|size|distance|length|height|phone)$/;

const MONEY_WORDS =
  /^(?:pay|pays|paid|cost|costs|spend|spent|earn|earned|earns|worth|price|money|owe|owed|fine|fined|donate|donated)$/;
/** After "how much": anything else there is what is measured ("how much time"). */
const SUM_OPENERS =
  /^(?:money|more|less|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must)$/;

/** What is told by its notation alone: where no sum of money stands, none is told, and no age where no number of years does. */
const SURE_BY_NOTATION: ReadonlySet<Wanted> = new Set(['money', 'age']);

/** Whether a sentence can only answer where it offers the kind of thing that is wanted. */
export function requiresOffer(wanted: Wanted): boolean {
  return SURE_BY_NOTATION.has(wanted);
}

/** Reads the question word and the noun right after it ("what year", "which country"). */
export function readWanted(tokens: readonly Token[]): Wanted {
  for (let i = 0; i < tokens.length; i++) {
    const term = tokens[i]?.term;
    const nouns = tokens.slice(i + 1, i + 4).map((token) => token.term);
    if (term === 'who' || term === 'whom' || term === 'whose') return 'person';
    if (term === 'when') return 'time';
    if (term === 'where') return 'place';
    if (term === 'why') return 'reason';
    if (term === 'how') return readHow(nouns, tokens);
    if (term === 'what' || term === 'which') {
      if (nouns.slice(0, 2).some((noun) => TIME_NOUNS.test(noun))) return 'time';
      if (nouns.some((noun) => NUMBER_NOUNS.test(noun))) return 'number';
      if (nouns.slice(0, 2).some((noun) => PLACE_NOUNS.test(noun))) return 'place';
      if (nouns.slice(0, 2).some((noun) => PERSON_NOUNS.test(noun))) return 'person';
      return 'thing';
    }
  }
  return 'thing';
}

function readHow([next = '', then = '']: readonly string[], tokens: readonly Token[]): Wanted {
  if (next === 'old') return 'age';
  if (next === 'much') {
    const isSum = SUM_OPENERS.test(then) && tokens.some(({ term }) => MONEY_WORDS.test(term));
    return isSum ? 'money' : 'amount';
  }
  return /^(?:many|long|far|tall|high|large|big|fast|often|deep|wide|heavy)$/.test(next) ? 'number' : 'thing';
}

/** The words right after "how many", "how much", "which" or "what", up to two, none of them a stop word: the kind of thing that is asked for. */
export function readKind(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex(({ term }, i) => {
    const next = tokens[i + 1]?.term;
    return term === 'which' || term === 'what' || (term === 'how' && (next === 'many' || next === 'much'));
  });
  if (at < 0) return [];
  const after = tokens.slice(tokens[at]?.term === 'how' ? at + 2 : at + 1).slice(0, 2);
  const end = after.findIndex(({ term }) => isStopWord(term));
  return end < 0 ? after : after.slice(0, end);
}
