import type { Person } from '../../archive/people/people.ts';
import type { CheckVerdict } from '../../model.ts';
import { withFullStop } from '../../text/full-stop.ts';
import type { Say } from '../../words/say.ts';
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
export function leadOn(judgement: Judgement, asked: AskedSpeaker | null, say: Say): string {
  const { verdict, found } = judgement;
  const [best] = found;
  const parts = [
    sentenceOn(verdict, best, asked, say),
    best && differs(verdict) ? inWords(best.differences, say) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function differs(verdict: CheckVerdict): boolean {
  return verdict === 'other-words' || verdict === 'opposite' || verdict === 'somebody-else';
}

function sentenceOn(
  verdict: CheckVerdict,
  best: Comparison | undefined,
  asked: AskedSpeaker | null,
  say: Say,
): string {
  const who = best ? speakerOf(best) : null;
  const by = who ?? say('check.unnamed');
  const when = whenOf(best, say);
  const n = countOf(by);
  switch (verdict) {
    case 'word-for-word':
      return say('check.wordForWord', { by, when });
    case 'reported':
      return say('check.reported', { by: capitalised(by), n, when });
    case 'other-words':
      return best?.differences.every(({ isSlight }) => isSlight)
        ? say('check.nearly', { by, when })
        : say('check.otherWords', { by, when });
    case 'somebody-else': {
      const names = nameOf(asked, say);
      return best && isVerbatim(best)
        ? say('check.somebodyElse', { asked: names, by, when })
        : say('check.somebodyElseOtherwise', { asked: names, by, when });
    }
    case 'opposite': {
      const kind = kindOf(best);
      if (who === null) return say('check.articleHas', { kind, when });
      return isOthers(best, asked)
        ? say('check.notFoundButOtherwise', { asked: nameOf(asked, say), by, n, kind, when })
        : say('check.otherwise', { by, n, kind, when });
    }
    case 'part':
      return say('check.part', { turn: turnOf(best), by, when });
    case 'spliced':
      return say('check.spliced');
    case 'unspoken':
      return say('check.unspoken');
    case 'not-found': {
      const lead = asked ? say('check.notFoundFrom', { asked: nameOf(asked, say) }) : say('check.notFound');
      return best ? `${lead} ${say('check.nearest')}` : lead;
    }
  }
}

function nameOf(asked: AskedSpeaker | null, say: Say): string {
  if (!asked) return say('check.thatSpeaker');
  return asked.people.length > 0
    ? say.names(asked.people.map(({ inText }) => inText))
    : say('quoted', { words: asked.typed });
}

function speakerOf({ quote }: Comparison): string | null {
  return quote && shownSpeaker(quote);
}

function whenOf(best: Comparison | undefined, say: Say): string {
  const published = best?.place.entry.article.published ?? null;
  return published === null ? '' : ` (${say.date(published)})`;
}

/** What is otherwise in the article; "denial" where it only tells of one. */
function kindOf(best: Comparison | undefined): string {
  const kind = best ? gravest(best.differences) : null;
  return kind === 'number' || kind === 'name' || kind === 'opposite' || kind === 'negation' ? kind : 'denial';
}

function isOthers(best: Comparison | undefined, asked: AskedSpeaker | null): boolean {
  const person = best?.quote?.person;
  return asked !== null && person !== undefined && !asked.people.includes(person);
}

/** "Moscow and Pyongyang": two names; a name of several words may hold an "and" itself. */
function countOf(by: string): 1 | 2 {
  return /^(?:the )?\S+ and (?:the )?\S+$/i.test(by) ? 2 : 1;
}

function turnOf(best: Comparison | undefined): string {
  return best?.hidesNegation ? 'hidden' : (best?.turn ?? 'other');
}

/** "Asked “no”, written “full”." */
function inWords(differences: readonly Difference[], say: Say): string {
  const shown = differences.slice(0, MAX_DIFFERENCES).map(({ asked, written }) => {
    if (asked === '') return say('check.writtenAlso', { written });
    return written === '' ? say('check.notWritten', { asked }) : say('check.written', { asked, written });
  });
  if (shown.length === 0) return '';
  const all = shown.join('; ').replace(/^./u, (letter) => letter.toLocaleUpperCase(say.locale));
  return differences.length > MAX_DIFFERENCES
    ? say('check.andMore', { differences: all })
    : withFullStop(all);
}
