import { childElements, descendants, type XmlElement } from '../xml/xml-tree.ts';

/** Which cells of a workbook are days. */
export interface DayCells {
  /** The styles of cells that show a day. */
  readonly styles: ReadonlySet<number>;
  /** True where days are counted from 1904, as workbooks of old Macs do. */
  readonly is1904: boolean;
}

/** Formats of days that every program knows by number (ECMA-376, part 1, 18.8.30), those of eastern Asia included. */
const KNOWN_FORMATS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const DAY_MILLISECONDS = 86_400_000;
/** The day before the first, as days from March 1900 on count it: the 29 February 1900 that never was has a number, too. */
const START = Date.UTC(1899, 11, 30);
const START_OF_1904 = Date.UTC(1904, 0, 1);
/** The last day that a cell can show, in the year 9999. */
const MAX_SERIAL = 2_958_465;

/** The styles of a workbook whose cells show a day. */
export function dayStyles(workbook: XmlElement, styles: XmlElement | null): DayCells {
  const formats = new Set(KNOWN_FORMATS);
  for (const { attributes } of styles ? descendants(styles, 'numfmt') : [])
    if (showsDay(attributes['formatCode'] ?? '')) formats.add(Number(attributes['numFmtId']));
  const [list] = styles ? childElements(styles, 'cellxfs') : [];
  const found = (list ? childElements(list, 'xf') : []).flatMap(({ attributes }, index) =>
    formats.has(Number(attributes['numFmtId'])) ? [index] : [],
  );
  const [properties] = childElements(workbook, 'workbookpr');
  return {
    styles: new Set(found),
    is1904: /^(?:1|true)$/.test(properties?.attributes['date1904'] ?? ''),
  };
}

/** Whether a format has letters of years or days, outside of quoted words and colours. */
function showsDay(format: string): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** The day or moment that a number of days means, in ISO 8601; null where it is none. */
export function dayOfSerial(serial: number, is1904: boolean): string | null {
  if (!(serial >= 1 && serial <= MAX_SERIAL)) return null;
  const seconds = Math.round(serial * 86_400) * 1000;
  const iso = new Date((is1904 ? START_OF_1904 : START) + seconds).toISOString();
  return seconds % DAY_MILLISECONDS === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}
