import type { XmlElement } from './xml-tree.ts';

/** The entries of an XML file that are whole, and a word about where the file breaks off. */
export interface WholeEntries {
  readonly entries: readonly XmlElement[];
  readonly problems: readonly string[];
}

const MEND = 'Save or download it again.';

/** Parts what is whole of a file from what it has the beginning of. Where nothing is whole, the beginning counts. */
export function wholeEntries(root: XmlElement, entries: readonly XmlElement[]): WholeEntries {
  if (!root.isCut || entries.length === 0) return { entries, problems: [] };
  const whole = entries.filter(({ isCut }) => !isCut);
  if (whole.length === 0)
    return {
      entries,
      problems: [`The file breaks off in its middle: only the beginning of the article was read. ${MEND}`],
    };
  const told =
    whole.length === entries.length
      ? `The file breaks off: ${whole.length} entries were read, and there may have been more.`
      : `The file breaks off in its middle: ${whole.length} of at least ${entries.length} entries are whole and were read; what is left of the last one was left out.`;
  return { entries: whole, problems: [`${told} ${MEND}`] };
}
