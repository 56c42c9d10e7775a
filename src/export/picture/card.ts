import type { QuotableItem } from '../../answer/passages/quotable.ts';
import { UserError } from '../../user-error.ts';
import { sayIn } from '../../words/say.ts';
import { element } from './element.ts';
import { chooseFonts } from './fonts.ts';
import { type Drawing, type Picture, shorten, toPng } from './picture.ts';
import { INNER_WIDTH, Sheet } from './sheet.ts';
import { MARGIN, PALETTES, SIZES, type Theme } from './style.ts';

/** Longer passages make no picture that anybody would read. */
const MAX_CHARACTERS = 1500;
/** Text sizes by how many characters a passage has at most. */
const WORD_SIZES = [
  { upTo: 140, size: 40 },
  { upTo: 320, size: 34 },
  { upTo: 700, size: 30 },
] as const;
const INDENT = 28;
const NOTE = 'Cut from the article, word for word';

/** A passage as a picture to hand on: the words, who is quoted, where they stand. Throws a UserError where it can't be drawn whole. Off the event loop. */
export async function drawCard(item: QuotableItem, theme: Theme): Promise<Picture> {
  const { svg, fonts, alt } = layOutCard(item, theme);
  return { png: await toPng(svg, fonts), alt };
}

/** A card as SVG, with the fonts that it needs. */
export function layOutCard({ passage, speaker, marks }: QuotableItem, theme: Theme): Drawing {
  const { text, citation } = passage;
  const size = sizeFor(text);
  const who = speaker
    ? `Quoted: ${[speaker.name, speaker.role].filter((part) => part !== null).join(', ')}`
    : '';
  const quoted = who !== '' && marks.includes('inferred') ? `${who} (inferred)` : who;
  const day = citation.published === null ? 'undated' : sayIn().date(citation.published);
  const source = [citation.outlet ?? 'Outlet not named', day].join(' · ');
  const place = `${citation.title}, ¶${citation.paragraph}`;
  const typeface = chooseFonts([text, quoted, source, place]);
  for (const words of [text, quoted, source, place])
    if (!typeface.canWrite(words)) throw new UserError(NO_FONT);

  const sheet = new Sheet(PALETTES[theme], typeface);
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
  if (citation.url !== null) sheet.lines(citation.url, small);
  sheet.gap(20);
  sheet.rule();
  sheet.gap(12);
  sheet.lines(`${NOTE} · Verbatim`, small);
  const words = [`“${text}”`, ...(quoted === '' ? [] : [`${quoted}.`]), `${source}, ${place}.`, `${NOTE}.`];
  return { svg: sheet.finish(), fonts: typeface.fonts, alt: shorten(words) };
}

const NO_FONT =
  'This machine has no font for some letters of that passage, so I draw no card of it. Whoever runs me can install one (docs/hosting.md says how).';

function sizeFor(text: string): number {
  if (text.length > MAX_CHARACTERS)
    throw new UserError(
      `That passage is ${text.length} characters long; a card has room for ${MAX_CHARACTERS}. The files of Export have all of it.`,
    );
  return WORD_SIZES.find(({ upTo }) => text.length <= upTo)?.size ?? 26;
}
