import type { PlainKey } from '../../words/catalogue.ts';
import type { Say } from '../../words/say.ts';
import type { Sheet } from './sheet.ts';

/** How charts of one shape are drawn, and told to those who don't see them. */
export interface Shape<Chart> {
  /** What stands over a picture whose title no font can write. */
  readonly heading: PlainKey;
  /** All that the picture says in the words of articles and people. */
  words(chart: Chart): string[];
  draw(chart: Chart, sheet: Sheet): void | Promise<void>;
  /** The picture in words, a sentence each, what matters most first. */
  describe(chart: Chart, say: Say): string[];
}
