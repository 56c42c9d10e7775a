import type { TaggedToken } from '../../tagged-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';

/** What is done to somebody or something; "was named" and its like say who they are, and nobody's words. From general knowledge of the news. */
const DONE_TO =
  /^(?:named|appointed|elected|awarded|remembered|honou?red|crowned|known|dubbed|nicknamed|titled|nominated|promoted|hired|debated|issued|referred|sold|posted|shared)$/;
const BEING = /^(?:is|are|was|were|be|been|being|'s|'re)$/;
const CITING = /^(?:cites?|cited|citing)$/;
/** Where a report says that it has it from. */
const WELLS = /^(?:sources?|people|persons?|officials?|reports?|data|documents?|records?|filings?|figures)$/;
/** "citing unnamed sources familiar with the matter" has no more words. */
const MAX_WELL_TOKENS = 10;

/**
 * Whether what stands where words should be is none: "was named captain", "the act was named for a doctor",
 * "citing unnamed sources". `content` is what the model took for what is said; a clause with a verb of its own always may be.
 */
export function isNothingSaid(tokens: readonly TaggedToken[], cue: TokenRange, content: TokenRange): boolean {
  const lower = tokens[cue.first]?.lower ?? '';
  const words = tokens.slice(content.first, content.last);
  const hasClause = words.some(
    ({ pos, lower: word }) => pos === 'AUX' || /^(?:that|if|whether|how|why)$/.test(word),
  );
  if (hasClause) return false;
  if (DONE_TO.test(lower)) return isPassive(tokens, cue.first);
  return CITING.test(lower) && isWell(words);
}

function isWell(words: readonly TaggedToken[]): boolean {
  return words.length <= MAX_WELL_TOKENS && words.slice(0, 4).some(({ lower }) => WELLS.test(lower));
}

function isPassive(tokens: readonly TaggedToken[], at: number): boolean {
  for (let i = at - 1; i >= at - 3 && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    if (BEING.test(tokens[i]?.lower ?? '')) return true;
    if (!/^(?:ADV|PART)$/.test(tokens[i]?.pos ?? '')) break;
  }
  // "Weil, also known as the Baker": a participle behind a comma.
  return tokens[at - 1]?.text === ',' || tokens[at - 1]?.lower === 'also';
}
