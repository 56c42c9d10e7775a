import type { Span } from '../model.ts';

/** Letters of scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, kana and Chinese characters. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
/** One dictionary of ICU serves all of these scripts, whatever the locale. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a text has letters of a script that puts no spaces between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** The words of a run of letters without spaces, as offsets into it, by the Unicode dictionaries of `Intl.Segmenter`. */
export function splitUnspaced(run: string): Span[] {
  const words: Span[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(run))
    if (isWordLike) words.push({ start: index, end: index + segment.length });
  return words;
}
