import type { ChartSide, SideSpeaker, SidesChart } from '../../answer/passages/chart.ts';
import type { Say } from '../../words/say.ts';
import type { Shape } from './shape.ts';
import { INNER_WIDTH, type Sheet } from './sheet.ts';
import { MARGIN, SIZES } from './style.ts';

const GAP = 28;
const COLUMN = (INNER_WIDTH - GAP) / 2;
/** So many characters of passages stand in a column; one passage stands there whole, however long. */
const MAX_CHARACTERS = 900;

/** So many names of a side are told to those who don't see the picture, the others counted, so that there is room for the other side. */
const MAX_TOLD = 12;

/** Who affirms beside who denies, each with the newest that they are quoted with, word for word. */
export const SIDES: Shape<SidesChart> = {
  heading: 'picture.positions',
  words: ({ sides, others }) => [others, ...sides.flatMap(({ told }) => told.flatMap(wordsOf))],
  draw(chart, sheet) {
    sheet.gap(20);
    const { top } = sheet;
    const bottoms = chart.sides.map((side, at) => {
      sheet.top = top;
      putSide(sheet, side, MARGIN + at * (COLUMN + GAP));
      return sheet.top;
    });
    sheet.top = Math.max(...bottoms);
    if (chart.others !== '') sheet.small(sheet.shown(chart.others, ''));
    sheet.small(sheet.say('picture.newest'));
  },
  describe: ({ sides, others }, say) => [
    ...sides.flatMap(({ name, told }) => [
      `${name}: ${told.length === 0 ? say('picture.nobody') : namesOf(told, say)}.`,
    ]),
    ...(others === '' ? [] : [others]),
    ...sides.flatMap(({ told }) =>
      told.map(({ speaker, passage }) => `${speaker}: ${say('quoted', { words: passage.text })}`),
    ),
  ],
};

function namesOf(told: readonly SideSpeaker[], say: Say): string {
  const names = told.slice(0, MAX_TOLD).map(({ speaker }) => speaker);
  const more = told.length - names.length;
  return say.list([...names, ...(more > 0 ? [say('count.others', { n: more })] : [])]);
}

function wordsOf({ speaker, role, passage }: SideSpeaker): string[] {
  return [speaker, role ?? '', passage.text, passage.citation.outlet ?? ''];
}

function putSide(sheet: Sheet, { name, told }: ChartSide, x: number): void {
  const place = { x, width: COLUMN };
  sheet.lines(name, { size: SIZES.entry, weight: 600, color: sheet.palette.text }, place);
  sheet.gap(8);
  const muted = { size: SIZES.small, color: sheet.palette.muted };
  if (told.length === 0) sheet.lines(sheet.say('picture.nobody'), muted, place);
  const shown = told.slice(0, countFitting(told));
  for (const one of shown) putSpeaker(sheet, one, place);
  if (shown.length < told.length) {
    sheet.lines(sheet.say('count.andMore', { n: told.length - shown.length }), muted, place);
    sheet.gap(GAP);
  }
}

/** How many passages from the first on have room; at least one. */
function countFitting(told: readonly SideSpeaker[]): number {
  let characters = 0;
  const past = told.findIndex(({ passage }) => {
    characters += passage.text.length;
    return characters > MAX_CHARACTERS;
  });
  return past < 0 ? told.length : Math.max(1, past);
}

function putSpeaker(
  sheet: Sheet,
  { speaker, role, passage, marks }: SideSpeaker,
  place: { readonly x: number; readonly width: number },
): void {
  const { text, muted } = sheet.palette;
  const { outlet, published } = passage.citation;
  const isWritable = wordsOf({ speaker, role, passage, marks }).every(
    (words) => sheet.shown(words, '') === words,
  );
  const small = { size: SIZES.small, color: muted };
  const told = marks.includes('inferred') ? `${speaker} (${sheet.say('mark.inferredShort')})` : speaker;
  sheet.lines(
    isWritable ? told : sheet.say('picture.noFontName'),
    { size: SIZES.small, weight: 600, color: text },
    place,
  );
  if (isWritable) {
    if (role !== null) sheet.lines(role, small, place);
    sheet.lines(passage.text, { size: SIZES.small, color: text }, place);
    const day = published === null ? sheet.say('mark.undated') : sheet.say.date(published);
    sheet.lines([outlet, day].filter((part) => part !== null).join(', '), small, place);
  }
  sheet.gap(GAP);
}
