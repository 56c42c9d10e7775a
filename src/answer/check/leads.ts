import type { Person } from '../../archive/people/people.ts';
import type { CheckVerdict } from '../../model.ts';
import { dateInWords } from '../passages/date-words.ts';
import { joinNames } from '../passages/wording.ts';
import { capitalised, shownSpeaker } from '../sayings/statement.ts';
import { type Comparison, isVerbatim } from '../wording/compare.ts';
import { type Difference, gravest } from '../wording/differences.ts';
import type { Judgement } from '../wording/judge.ts';

/** Who is said to have said it: as typed, and who that is; null where nobody was named. */
export interface AskedSpeaker {
  readonly typed: string;
  readonly people: readonly Person[];
}

const MAX_DIFFERENCES = 3;

/** The verdict on a claim in one or two sentences, in the program's own words. */
export function leadOn(judgement: Judgement, asked: AskedSpeaker | null): string {
  const { verdict, found } = judgement;
  const [best] = found;
  const who = best ? speakerOf(best) : null;
  const parts = [
    sentenceOn(verdict, best, who, asked),
    best && differs(verdict) ? inWords(best.differences) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function differs(verdict: CheckVerdict): boolean {
  return verdict === 'other-words' || verdict === 'opposite' || verdict === 'somebody-else';
}

function sentenceOn(
  verdict: CheckVerdict,
  best: Comparison | undefined,
  who: string | null,
  asked: AskedSpeaker | null,
): string {
  const by = who ?? 'somebody whom the article does not name';
  switch (verdict) {
    case 'word-for-word':
      return `Said so, word for word, by ${by}${when(best)}.`;
    case 'reported':
      return `${capitalised(by)} ${isOrAre(by)} reported to have said so${when(best)}; the wording is the article’s.`;
    case 'other-words':
      return best?.differences.every(({ isSlight }) => isSlight)
        ? `Not in these very words, but nearly: ${by}${when(best)}.`
        : `Not in these words. What comes nearest, and may mean something else, is from ${by}${when(best)}.`;
    case 'somebody-else': {
      const how = best && isVerbatim(best) ? 'word for word' : 'in other words';
      return `Not found from ${nameOf(asked)} in these articles: somebody else said it, ${how}, namely ${by}${when(best)}.`;
    }
    case 'opposite':
      if (who === null) return `Not so: the article ${articleHas(best)}${when(best)}.`;
      return isOthers(best, asked)
        ? `Not found from ${nameOf(asked)} in these articles; ${by} ${isOrAre(by)} ${otherwise(best)}${when(best)}.`
        : `Not so: ${by} ${isOrAre(by)} ${otherwise(best)}${when(best)}.`;
    case 'part':
      return `${turned(best)}: ${by}${when(best)}.`;
    case 'spliced':
      return 'Put together of two places: nowhere in these articles do these words stand in a row.';
    case 'unspoken':
      return 'These words stand in the articles, but nobody is quoted with them.';
    case 'not-found':
      return `Not found ${asked ? `from ${nameOf(asked)} ` : ''}in these articles.${best ? ' The nearest wording is below.' : ''}`;
  }
}

function nameOf(asked: AskedSpeaker | null): string {
  if (!asked) return 'that speaker';
  return asked.people.length > 0 ? joinNames(asked.people.map(({ inText }) => inText)) : `“${asked.typed}”`;
}

function speakerOf({ quote }: Comparison): string | null {
  return quote && shownSpeaker(quote);
}

function when(best: Comparison | undefined): string {
  const published = best?.place.entry.article.published ?? null;
  return published === null ? '' : ` (${dateInWords(published)})`;
}

function otherwise(best: Comparison | undefined): string {
  const kind = best ? gravest(best.differences) : null;
  if (kind === 'number') return 'quoted with another number';
  if (kind === 'name') return 'quoted with another name';
  if (kind === 'opposite') return 'quoted with the opposite';
  if (kind === 'negation') return 'quoted otherwise, one of the two with a denial';
  return 'reported to deny it';
}

function articleHas(best: Comparison | undefined): string {
  const kind = best ? gravest(best.differences) : null;
  if (kind === 'number' || kind === 'name') return `has another ${kind}`;
  if (kind === 'opposite') return 'has the opposite';
  return kind === 'negation' ? 'has it otherwise, one of the two with a denial' : 'tells of a denial';
}

function isOthers(best: Comparison | undefined, asked: AskedSpeaker | null): boolean {
  const person = best?.quote?.person;
  return asked !== null && person !== undefined && !asked.people.includes(person);
}

/** "Moscow and Pyongyang are": two names; a name of several words may hold an "and" itself. */
function isOrAre(by: string): 'is' | 'are' {
  return /^(?:the )?\S+ and (?:the )?\S+$/i.test(by) ? 'are' : 'is';
}

function turned(best: Comparison | undefined): string {
  if (best?.hidesNegation) return 'What the dots leave out turns it around; the whole sentence is below';
  if (best?.turn === 'conditional')
    return 'Only a part of a longer sentence, where it is a condition and not stated';
  if (best?.turn === 'asked') return 'Only a part of a longer sentence, where it is asked and not stated';
  return 'Only a part of a longer sentence, which says otherwise';
}

/** "Asked “no”, written “full”." */
function inWords(differences: readonly Difference[]): string {
  const shown = differences.slice(0, MAX_DIFFERENCES).map(({ asked, written }) => {
    if (asked === '') return `written also “${written}”`;
    return written === '' ? `not written “${asked}”` : `asked “${asked}”, written “${written}”`;
  });
  const more = differences.length > MAX_DIFFERENCES ? ', and more' : '';
  return shown.length === 0
    ? ''
    : `${shown.join('; ').replace(/^./, (letter) => letter.toUpperCase())}${more}.`;
}
