/** How pictures look. They are laid out at twice the width of a phone's screen, so sizes halve there. */

/** Units of the drawing; 360 pixels on a phone of usual width. */
export const WIDTH = 720;
/** Pixels of the file for each unit, so that letters stay sharp on a large screen. */
export const SCALE = 2;
export const MARGIN = 32;
/** Text sizes in units; 24 here is 12 on a phone. */
export const SIZES = { title: 36, entry: 28, small: 24 } as const;

export type Theme = 'light' | 'dark';

export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  /** Lines that only guide the eye. */
  readonly line: string;
  /** What is counted of those with the most, by rank; they differ in lightness too, so that who sees fewer colours tells them apart. */
  readonly series: readonly [string, string, string, string, string];
  /** What is counted of all others. */
  readonly others: string;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#ffffff',
    text: '#1f2328',
    muted: '#57606a',
    line: '#d0d7de',
    series: ['#230e6f', '#ed6615', '#6741be', '#49160b', '#9f315d'],
    others: '#8a8f98',
  },
  dark: {
    background: '#1e1f22',
    text: '#f2f3f5',
    muted: '#b5bac1',
    line: '#3f4147',
    series: ['#88c3e7', '#e59325', '#fce41f', '#c63716', '#b6fde1'],
    others: '#8a8f98',
  },
};
