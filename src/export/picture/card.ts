import type { QuotableItem } from '../../answer/passages/quotable.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { Say } from '../../words/say.ts';
import { element } from './element.ts';
import { chooseFonts } from './fonts.ts';
import { type ChartOptions, type Drawing, type Picture, shorten, toPng } from './picture.ts';
import { INNER_WIDTH, Sheet } from './sheet.ts';
import { MARGIN, PALETTES, SIZES } from './style.ts';
import { writableWords } from './writable-words.ts';

/** Longer passages make no picture that anybody would read. */
const MAX_CHARACTERS = 1500;
/** Text sizes by how many characters a passage has at most. */
const WORD_SIZES = [
  { upTo: 140, size: 40 },
  { upTo: 320, size: 34 },
  { upTo: 700, size: 30 },
] as const;
const INDENT = 28;

export type CardOptions = Omit<ChartOptions, 'title'>;

/** A passage as a picture to hand on: the words, who is quoted, where they stand. Throws a UserError where it can't be drawn whole. Off the event loop. */
export async function drawCard(item: QuotableItem, options: CardOptions): Promise<Picture> {
  const { svg, fonts, alt } = layOutCard(item, options);
  return { png: await toPng(svg, fonts), alt };
}

/** A card as SVG, with the fonts that it needs. */
export function layOutCard(item: QuotableItem, { theme, say }: CardOptions): Drawing {
  const { text, citation } = item.passage;
  const size = sizeFor(text);
  const words = writableWords(say);
  const { quoted, source, place, cut } = linesOf(item, words);
  const written = [text, quoted, source, place, cut];
  const typeface = chooseFonts(written);
  if (!written.every(typeface.canWrite)) throw new UserError(message('picture.noFontCard'));

  const sheet = new Sheet({ palette: PALETTES[theme], typeface, say: words });
  const { palette } = sheet;
  const strong = { size: SIZES.entry, weight: 600, color: palette.text } as const;
  const small = { size: SIZES.small, color: palette.muted };
  sheet.gap(8);
  const { top } = sheet;
  sheet.lines(text, { size, color: palette.text }, { x: MARGIN + INDENT, width: INNER_WIDTH - INDENT });
  const bar = { x: MARGIN, y: top + 4, width: 8, height: sheet.top - top, rx: 4, fill: palette.series[0] };
  sheet.put(element('rect', bar), 0);
  sheet.gap(28);
  if (quoted !== '') sheet.lines(quoted, strong);
  sheet.lines(source, strong);
  sheet.lines(place, small);
  // Its normal form has plain letters only.
  if (citation.url !== null && URL.canParse(citation.url)) sheet.lines(new URL(citation.url).href, small);
  sheet.gap(20);
  sheet.rule();
  sheet.gap(12);
  sheet.lines(`${cut} · Verbatim`, small);
  return { svg: sheet.finish(), fonts: typeface.fonts, alt: describeCard(item, say) };
}

/** What a card says around the words, a line each; `quoted` is empty where nobody is. */
function linesOf(
  { passage: { citation }, speaker, marks }: QuotableItem,
  say: Say,
): { readonly [line in 'quoted' | 'source' | 'place' | 'cut']: string } {
  const inferred = marks.includes('inferred') ? ` (${say('mark.inferredShort')})` : '';
  const who = [speaker?.name, speaker?.role].filter(Boolean).join(', ');
  const day = citation.published === null ? say('mark.undated') : say.date(citation.published);
  return {
    quoted: speaker ? say('picture.quoted', { who: `${who}${inferred}` }) : '',
    source: [citation.outlet ?? say('outlet.unnamed'), day].join(' · '),
    place: `${citation.title}, ¶${citation.paragraph}`,
    cut: say('picture.cut'),
  };
}

function describeCard(item: QuotableItem, say: Say): string {
  const { quoted, source, place, cut } = linesOf(item, say);
  const words = say('quoted', { words: item.passage.text });
  return shorten([words, ...(quoted === '' ? [] : [`${quoted}.`]), `${source}, ${place}.`, `${cut}.`]);
}

function sizeFor({ length }: string): number {
  if (length > MAX_CHARACTERS)
    throw new UserError(message('picture.tooLong', { n: length, most: MAX_CHARACTERS }));
  return WORD_SIZES.find(({ upTo }) => length <= upTo)?.size ?? 26;
}
