import { type Say, sayIn } from '../../words/say.ts';
import { chooseFonts } from './fonts.ts';

/** What pictures say themselves: enough of it to tell whether there is a font for a language. */
const SAMPLE = ['picture.newest', 'picture.cut', 'picture.nearCopies', 'picture.timeline'] as const;

/** The words with which a picture can be written: the given ones, or English where no font has their letters. */
export function writableWords(say: Say): Say {
  const sample = [...SAMPLE.map((key) => say(key)), say.date('2024-10-16')];
  return sample.every(chooseFonts(sample).canWrite) ? say : sayIn('en');
}
