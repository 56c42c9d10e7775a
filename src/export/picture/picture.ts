import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import type { TimelineAnswer } from '../../model.ts';
import { UserError } from '../../user-error.ts';
import { dateLabel } from '../date-label.ts';
import { articlesOf } from './layout.ts';
import type { Theme } from './style.ts';
import { timelineSvg } from './svg.ts';

export interface Picture {
  readonly png: Uint8Array;
  /** What the picture shows, for those who don't see it; at most 1,000 characters. */
  readonly alt: string;
}

/** Entries past this many are not drawn: their numbers would no longer fit a phone. */
const MAX_ENTRIES = 24;
const LONGEST_ALT = 1000;

/**
 * Draws a timeline as PNG, with fonts that come along. Throws a UserError where there is no dated event. Off the event loop.
 */
export async function drawTimeline(answer: TimelineAnswer, theme: Theme): Promise<Picture> {
  const drawn = { ...answer, entries: answer.entries.slice(0, MAX_ENTRIES) };
  if (drawn.entries.length === 0)
    throw new UserError('Nothing in this timeline has a date, so there is nothing to draw.');
  const image = await renderAsync(timelineSvg(drawn, theme), { font: fonts() });
  return { png: image.asPng(), alt: describe(drawn) };
}

/** The fonts that are bundled; those of the system are left alone, so that every machine draws the same. */
export function fonts(): { fontFiles: string[]; loadSystemFonts: false; defaultFontFamily: string } {
  const { resolve } = createRequire(import.meta.url);
  const files = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'];
  return {
    fontFiles: files.map((file) => resolve(`@expo-google-fonts/inter/${file}`)),
    loadSystemFonts: false,
    defaultFontFamily: 'Inter',
  };
}

/** The picture in words: whole entries, as many as there is room for. */
function describe({ lead, entries }: TimelineAnswer): string {
  let alt = `A timeline, with bars as high as articles tell of each date. ${lead}`;
  for (const [index, entry] of entries.entries()) {
    const articles = articlesOf(entry);
    const next = ` ${index + 1}: ${dateLabel(entry)}, ${articles} ${articles === 1 ? 'article' : 'articles'}.`;
    if (alt.length + next.length > LONGEST_ALT - 3) return `${alt} […]`;
    alt += next;
  }
  return alt;
}
