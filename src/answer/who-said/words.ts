import type { Archive } from '../../archive/archive.ts';
import type { Item, Scope, WhoSaidAnswer } from '../../model.ts';
import { quoteItems } from '../sayings/items.ts';
import type { ResolvedQuote } from '../sayings/resolved-quotes.ts';
import { type Matched, searchWords } from '../sayings/search-words.ts';
import { capitalised } from '../sayings/statement.ts';
import { readClaims } from '../wording/claim.ts';
import { judgeClaim } from '../wording/judge.ts';
import { type Asked, answerWith, isAskedFor, isByThem, isOnTopic, withoutAnswer } from './asked.ts';
import { leadOnWords } from './leads.ts';

const CLOSEST = 3;
/** From which score on another wording counts as the one that is sought. */
const CLOSE_ENOUGH = { strict: 0.85, normal: 0.72, lenient: 0.55 } as const;

/** Who said the words: in these very words, else in another form of them, else in a close wording, else nobody. */
export function answerOnWords(asked: Asked, words: string): WhoSaidAnswer {
  const { archive, query, options, limit, say } = asked;
  const { matched, unspoken } = searchWords(archive, words, query);
  const ofKind = matched.filter((one) => isAskedFor(asked, one) && isOnTopic(asked, one));
  const wanted = ofKind.filter((one) => isByThem(asked, one));
  const said = wanted.filter(isSaid);
  const close = wanted.filter(({ match }) => match.score >= CLOSE_ENOUGH[options.strictness]);
  const found = (said.length > 0 ? said : close).slice(0, limit);
  if (found.length > 0) return answerWith(asked, found, () => leadOnWords(found, words, say));

  const byOthers = ofKind.filter(isSaid);
  const standing = byOthers.length > 0 ? [] : unspoken();
  const others = byOthers.length > 0 ? byOthers : wanted;
  const nearest = others.length > 0 ? others : nearestQuotes(archive, words, query);
  const items: Item[] = [
    ...standing.map((passage) => ({
      label: say('who-said.nobodysWords'),
      passage,
      marks: ['closest'] as const,
      also: [],
    })),
    ...quoteItems(archive, nearest.slice(0, CLOSEST), { say, marks: ['closest'] }),
  ];
  const lead = leadOnNobody(asked, byOthers.length > 0, standing.length > 0);
  return withoutAnswer(query, lead, items);
}

/** Whose words come nearest where they are misspelt, or written apart. */
function nearestQuotes(archive: Archive, words: string, scope: Scope): ResolvedQuote[] {
  const [claim] = readClaims(words);
  return claim ? judgeClaim(archive, claim, null, scope).found.flatMap(({ quote }) => quote ?? []) : [];
}

function isSaid({ match }: Matched): boolean {
  return match.level !== 'close';
}

function leadOnNobody({ people, say }: Asked, byOthers: boolean, stands: boolean): string {
  const who = people && capitalised(say.names(people.map(({ inText }) => inText)));
  if (who && byOthers) return say('who-said.byOthers', { who });
  if (stands) return say('who-said.unspoken');
  return who ? say('who-said.notFoundWith', { who }) : say('who-said.notFound');
}
