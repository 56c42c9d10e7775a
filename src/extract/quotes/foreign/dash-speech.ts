import type { Span } from '../../../model.ts';
import type { QuoteLanguage } from '../languages/language.ts';
import { cueBehind, type SpeechVerb } from './cues.ts';
import { type Saying, sayingFrom } from './saying.ts';
import { wordsOf } from './words.ts';

const OPENING = /^\s*[–—―-]\s*(?=[¡¿«„“"]?\p{Lu})/u;
/** Where speech opens inside of a paragraph: behind a stop, and with no verb of saying between. */
const INSIDE = /[.!?…][”"»]?\s+(?=[–—]\s*[¡¿]?\p{Lu})/gu;
/** A dash with a space at one side at least: "says —dijo NAME—. More". */
const DASH = /(?<!\s)\s+[–—―-]+\s*|[–—―]+\s*/gu;
/** In how many words behind a dash the verb of saying begins. */
const MAX_WORDS_TO_VERB = 2;

/**
 * The speech of a paragraph that a dash opens: what stands between its dashes, but for the parts that say who speaks. None where no
 * part does.
 */
export function findDashSpeech(text: string, language: QuoteLanguage): Saying[] {
  if (OPENING.test(text)) return speechFrom(text, 0, language);
  if (!language.dashesInside) return [];
  for (const match of text.matchAll(INSIDE)) {
    const found = speechFrom(text, match.index + match[0].length, language);
    if (found.length > 0) return found;
  }
  return [];
}

function speechFrom(text: string, start: number, language: QuoteLanguage): Saying[] {
  const opening = OPENING.exec(text.slice(start))?.[0].length ?? 0;
  const parts = partsOf(text, start + opening);
  const found: Saying[] = [];
  let content: Span[] = [];
  let attribution: SpeechVerb | null = null;
  for (const [index, whole] of parts.entries()) {
    const part = withoutSigns(text, whole);
    const said = index > 0 && content.length > 0 ? attributionIn(text, part, language) : null;
    if (said && !attribution) {
      attribution = said;
      found.push(sayingFrom(said, content, 'direct', 'dash'));
      content = [];
    } else if (said) {
      found.push(sayingFrom(said, content, 'direct', 'dash'));
      content = [];
    } else if (attribution && index > 0 && parts[index - 1]) {
      content = [part];
      const last = found.at(-1);
      const next = parts[index + 1];
      if (last && !(next && attributionIn(text, next, language))) {
        found[found.length - 1] = { ...last, content: [...last.content, ...content] };
        content = [];
      }
    } else content.push(part);
  }
  return found;
}

/** A part without the stop that belongs to the aside before it ("—dijo NAME—. Mi padre …"). */
function withoutSigns(text: string, { start, end }: Span): Span {
  const signs = /^[\s.,;:]*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + signs, end };
}

function attributionIn(text: string, part: Span, language: QuoteLanguage): SpeechVerb | null {
  const found = cueBehind(text, part, language);
  if (!found?.cue) return null;
  return wordsOf(text, { start: part.start, end: found.cue.start }).length <= MAX_WORDS_TO_VERB
    ? found
    : null;
}

function partsOf(text: string, start: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const match of text.slice(start).matchAll(DASH)) {
    const at = start + match.index;
    if (at > from) parts.push({ start: from, end: at });
    from = at + match[0].length;
  }
  if (from < text.length) parts.push({ start: from, end: text.length });
  return parts;
}
