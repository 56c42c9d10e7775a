import { memoiseBy } from '../../../text/memoise-by.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';

/**
 * How an article is told, each from 0 (hardly) to 3: how often it reports speech, speaks to the reader, and names offices, parties and
 * votes. In politics to want, back or oppose something is to say so; elsewhere it mostly is not.
 */
export interface ArticleVoice {
  readonly reports: number;
  readonly addresses: number;
  readonly politics: number;
}

/** Verbs that hardly ever do anything but report speech. */
const REPORTING =
  /^(?:said|says|told|tells|added|adds|according|asked|explained|wrote|announced|argued|claimed|insisted|warned)$/;
const ADDRESSING = /^(?:you|your|you're|you'll|you've|yourself)$/;

const POLITICAL =
  /^(?:presidents?|presidential|vice|senators?|senate|congress|congressm[ae]n|congresswom[ae]n|republicans?|democrats?|democratic|gop|parliament|minister|ministers|prime|governor|mayor|chancellor|cabinet|party|parties|coalition|opposition|candidates?|candidacy|nominee|campaigns?|elections?|electoral|voters?|votes?|voting|ballots?|polls?|debates?|policy|policies|legislation|lawmakers?|administration|government|governments|sanctions|treaty|diplomats?|ambassador|conservatives?|liberals?|labour|tories|partisan|politicians?|political|politics|secretary|embassy|immigration)$/;

/** How an article is told, outside of quotation marks; remembered as long as the text is. */
export const articleVoice = memoiseBy((annotated: AnnotatedText): ArticleVoice => {
  let [words, reports, addresses, politics] = [0, 0, 0, 0];
  annotated.tagged.tokens.forEach(({ lower, pos }, at) => {
    if (pos === 'PUNCT') return;
    words++;
    if (POLITICAL.test(lower)) politics++;
    if ((annotated.quoted[at] ?? -1) >= 0) return;
    if (REPORTING.test(lower)) reports++;
    else if (ADDRESSING.test(lower)) addresses++;
  });
  return {
    reports: step((1000 * reports) / words, 4, 10, 18),
    addresses: step((1000 * addresses) / words, 0.5, 3, 9),
    politics: step((1000 * politics) / words, 5, 15, 30),
  };
});

function step(rate: number, ...limits: readonly number[]): number {
  return limits.filter((limit) => rate > limit).length;
}
