import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import { nounSense } from '../../text/word-senses.ts';

/** What kind of thing a question wants to know. */
export type Wanted =
  | 'person'
  | 'country'
  | 'state'
  | 'place'
  | 'name'
  | 'title'
  | 'currency'
  | 'language'
  | 'time'
  | 'weekday'
  | 'month'
  | 'number'
  | 'percent'
  | 'amount'
  | 'money'
  | 'age'
  | 'reason'
  | 'thing'
  /** No question at all: words that name a topic. */
  | 'topic';

const nouns = (words: string): RegExp => new RegExp(`^(?:${words.replaceAll(' ', '|')})s?$`);

/** Nouns after "which" and "what" by the kind of thing that they ask for, written from general knowledge. */
const KIND_NOUNS: readonly (readonly [Wanted, RegExp])[] = [
  ['currency', nouns('currency currencies')],
  ['language', nouns('language')],
  ['weekday', nouns('weekday')],
  ['month', nouns('month')],
  ['time', nouns('year date day century decade time era season')],
  ['country', nouns('country countries nation nationality nationalities')],
  ['state', nouns('state province')],
  [
    'place',
    nouns('city cities town place region county counties continent location village capital island river'),
  ],
  ['percent', nouns('percentage percent proportion')],
  ['money', nouns('price cost salary fee fine')],
  ['number', nouns('number amount population score rate size distance length height phone')],
  ['age', nouns('age')],
  [
    'title',
    nouns(
      'film movie show series song album book novel play musical game sitcom podcast drama documentary single',
    ),
  ],
  [
    'person',
    nouns(
      'person man woman player coach minister president author scientist leader ceo founder king queen actor actress singer spokesman spokesperson spokeswoman official bishop monk billionaire celebrity celebrities comedian director musician artist rapper athlete quarterback senator governor politician lawmaker congressman congresswoman judge lawyer journalist host star golfer driver candidate nominee executive businessman entrepreneur chef writer',
    ),
  ],
  [
    'name',
    nouns(
      'company companies team club retailer automaker carmaker airline bank brand app platform network website agency agencies organization organisation university universities college school party parties newspaper magazine firm chain manufacturer maker league festival band group conglomerate giant charity charities union museum airport hospital planet religion tournament championship award stadium store restaurant streaming',
    ),
  ],
];

const MONEY_WORDS =
  /^(?:pay|pays|paid|cost|costs|spend|spent|earn|earned|earns|worth|price|money|owe|owed|fine|fined|donate|donated)$/;
/** After "how much": anything else there is what is measured ("how much time"). */
const SUM_OPENERS =
  /^(?:money|cash|funding|more|less|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must)$/;

const OPEN: ReadonlySet<Wanted> = new Set(['thing', 'topic', 'name', 'title', 'currency', 'language']);

/** What is told by its notation alone: where no sum of money stands, none is told, and no age where no number of years does. */
const SURE_BY_NOTATION: ReadonlySet<Wanted> = new Set(['money', 'age']);

/** Whether a question names no kind of thing that is told by its form: a name, a title, anything. */
export function asksForAnything(wanted: Wanted): boolean {
  return OPEN.has(wanted);
}

/** Whether a sentence can only answer where it offers the kind of thing that is wanted. */
export function requiresOffer(wanted: Wanted): boolean {
  return SURE_BY_NOTATION.has(wanted);
}

const QUESTION_WORD = /^(?:who|whom|whose|when|where|why|how|what|which)$/;
/** So many words after "which" or "what" can belong to what is asked for. */
const NOUN_PHRASE = 4;

/** Reads the question word and what is named after it ("what year", "which major US retailer"). */
export function readWanted(tokens: readonly Token[], text = ''): Wanted {
  const at = questionWordAt(tokens, text);
  const term = tokens[at]?.term;
  const after = tokens.slice(at + 1, at + 1 + NOUN_PHRASE).map((token) => token.term);
  if (term === 'who' || term === 'whom' || term === 'whose') return 'person';
  if (term === 'when') return 'time';
  if (term === 'where') return 'place';
  if (term === 'why') return 'reason';
  if (term === 'how') return readHow(after, tokens);
  if (term !== undefined) return asksForName(tokens.slice(at)) ? 'name' : readNoun(after);
  return tokens.at(-1)?.term === 'since' ? 'time' : isQuestion(tokens) ? 'thing' : readHead(tokens);
}

/** What ends a name that is no question, or stands before "of": "ferry ticket price", "release date of the Corvo 4". From general knowledge. */
const HEADS: readonly (readonly [Wanted, RegExp])[] = [
  ['money', /^(?:price|cost|salary|fee|fine|fare|wage)$/],
  ['time', /^(?:date|birthday)$/],
  ['age', /^age$/],
];
const BEHIND_HEAD = /^(?:of|for|in|at|to|per)$/;

function readHead(tokens: readonly Token[]): Wanted {
  const end = tokens.findIndex(({ term }, i) => i > 0 && BEHIND_HEAD.test(term));
  const head = tokens[end < 0 ? tokens.length - 1 : end - 1]?.term ?? '';
  const known = tokens.length > 1 ? HEADS.find(([, pattern]) => pattern.test(head)) : undefined;
  return known?.[0] ?? 'topic';
}

/** Yes or no is asked where an auxiliary opens ("Did the mill burn?"). */
function isQuestion([first]: readonly Token[]): boolean {
  return /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must)$/.test(
    first?.term ?? '',
  );
}

/** "What is the name of …", "What is … called". */
function asksForName(from: readonly Token[]): boolean {
  const words = from.map(({ term }) => term);
  const name = words.indexOf('name');
  return (
    (name > 0 && name <= NOUN_PHRASE && words[name + 1] === 'of') ||
    /^(?:called|named|titled)$/.test(words.at(-1) ?? '')
  );
}

/**
 * The place of the word that asks: the one that opens the last sentence that has one, else the last of that sentence, since those before it can
 * stand for what was named ("the man who …, which …").
 */
function questionWordAt(tokens: readonly Token[], text: string): number {
  const isAsking = (i: number) => QUESTION_WORD.test(tokens[i]?.term ?? '');
  const all = tokens.flatMap((_, i) => (isAsking(i) ? [i] : []));
  const starts = tokens.flatMap((token, i) =>
    i === 0 || /[.?!]["'”’)]*\s/.test(text.slice(tokens[i - 1]?.end, token.start)) ? [i] : [],
  );
  const start =
    starts.findLast((one, s) => all.some((at) => at >= one && at < (starts[s + 1] ?? tokens.length))) ?? 0;
  const inSentence = all.filter((at) => at >= start);
  const opening = inSentence.find((at) => at - start <= 1);
  return opening ?? inSentence.findLast((at) => readsAsAsking(tokens, at)) ?? inSentence[0] ?? -1;
}

/** "who", "which" and the like after a noun stand for it; "what", "how many" and "which" before a noun ask. */
function readsAsAsking(tokens: readonly Token[], at: number): boolean {
  const term = tokens[at]?.term ?? '';
  if (term === 'what' || term === 'how') return true;
  const next = tokens[at + 1]?.term;
  return term === 'which' && next !== undefined && !isStopWord(next);
}

/**
 * The head of what follows "which" and "what": the first noun that is known, up to the first word that can't belong to it. Right before that word
 * any noun for people asks for a person ("which gymnast did …"), by WordNet.
 */
function readNoun(after: readonly string[]): Wanted {
  const end = after.findIndex((word, i) => isStopWord(word) && !(i === 0 && word === 'other'));
  const phrase = end < 0 ? after : after.slice(0, end);
  const named = phrase.length > 0 ? phrase : after.slice(1);
  for (const word of named.toReversed()) {
    const known = KIND_NOUNS.find(([, pattern]) => pattern.test(word));
    if (known) return known[0];
  }
  return nounSense(phrase.at(-1) ?? '') === 'person' ? 'person' : 'thing';
}

function readHow([next = '', then = '']: readonly string[], tokens: readonly Token[]): Wanted {
  if (next === 'old') return 'age';
  if (next === 'much') {
    const isSum =
      (SUM_OPENERS.test(then) &&
        (/^(?:cash|funding)$/.test(then) || tokens.some(({ term }) => MONEY_WORDS.test(term)))) ||
      asksForPrice(tokens.map(({ term }) => term));
    return isSum ? 'money' : 'amount';
  }
  return /^(?:many|long|far|tall|high|large|big|fast|often|deep|wide|heavy)$/.test(next) ? 'number' : 'thing';
}

/** What is measured otherwise than in money, or done with something: "how much is inflation", "how much is left". From general knowledge. */
const NO_PRICE =
  /(?:ed|ing|er)$|^(?:left|lost|up|down|known|at|of|too|enough|spent|inflation|rate|rates|growth|share|percentage|rain|rainfall|snow|water|weight|turnout|you|i|we|they|he|she|it|this|that)$/;

/** "How much is the ticket?", "how much are the new masts?": something by its name alone. */
function asksForPrice(words: readonly string[]): boolean {
  const at = words.indexOf('how');
  const [verb = '', ...what] = words.slice(at + 2);
  return /^(?:is|are|was|were)$/.test(verb) && what.length > 0 && !what.some((word) => NO_PRICE.test(word));
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
