/** How the picture of a timeline looks. It is drawn at twice the width of a phone's screen, so sizes halve there. */

/** Pixels; 360 on a phone of usual width. */
export const WIDTH = 720;
export const MARGIN = 32;
/** Text sizes in pixels; 24 here is 12 on a phone. */
export const SIZES = { title: 36, entry: 28, axis: 24, number: 24 } as const;

export type Theme = 'light' | 'dark';

export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly bar: string;
  /** Bars of dates that are known to the month or year only. */
  readonly coarse: string;
  /** The numbers' discs, and the digits on them. */
  readonly disc: string;
  readonly digit: string;
  readonly line: string;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#ffffff',
    text: '#1f2328',
    muted: '#57606a',
    bar: '#0b57d0',
    coarse: '#a8c7fa',
    disc: '#1f2328',
    digit: '#ffffff',
    line: '#d0d7de',
  },
  dark: {
    background: '#1e1f22',
    text: '#f2f3f5',
    muted: '#b5bac1',
    bar: '#8ab4f8',
    coarse: '#3f5f8f',
    disc: '#f2f3f5',
    digit: '#1e1f22',
    line: '#3f4147',
  },
};
