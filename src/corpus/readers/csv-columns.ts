import { FIELD_KEYS, isTellingKey, plainKey } from '../records/record-fields.ts';

/** What a service says of its search stands in so few rows. */
export const MAX_ROWS_ABOVE = 15;

/** What tables call their columns besides the keys that records have: the words of spreadsheets and press databases. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  title: ['articletitle', 'articleheadline', 'headlines', 'hed', 'subject'],
  outlet: [
    'sourcetitle',
    'media',
    'medium',
    'mediaoutlet',
    'newspapername',
    'website',
    'domain',
    'pagename',
    'channelname',
    'accountname',
  ],
  author: ['journalist', 'journalists', 'reporter', 'reporters'],
  published: ['articledate', 'pubdate', 'timepublished', 'postcreateddate', 'postcreated'],
  body: ['articlecontent', 'article', 'fullarticle', 'story', 'cleantext', 'maincontent', 'message', 'post'],
};

/** Words of a column's name that leave it the field that it is without them: "Full Text of the Article", "News Source". */
const FILLERS: ReadonlySet<string> = new Set(
  'full complete entire original main the a an of in article articles news story item clip clipping press'.split(
    ' ',
  ),
);

/**
 * The keys under which a table's columns are read as a record, by their names: a name that records have keeps, and one
 * of the tables' own, or one that says the same in more words, stands for the field where no other column is called by it. A number of rows is no
 * article's id.
 */
export function recordKeys(header: readonly string[]): readonly string[] {
  const plain = header.map(plainKey);
  const simpler = header.map(simplerNames);
  const keys = header.map((name) => (plainKey(name) === 'id' ? 'row' : name.trim()));
  for (const [field, names] of Object.entries(COLUMNS)) {
    const known = FIELD_KEYS[field as keyof typeof FIELD_KEYS];
    if (plain.some((name) => known.includes(name))) continue;
    const own = names.map((name) => plain.indexOf(name)).find((index) => index >= 0);
    const at =
      own ??
      [...known, ...names]
        .map((name) => simpler.findIndex((some) => some.includes(name)))
        .find((index) => index >= 0);
    if (at !== undefined) keys[at] = field;
  }
  return keys;
}

/** What a column's name says in fewer words: "Publication / Media Outlet", "Headline (EN)", "Full Text of the Article". */
function simplerNames(name: string): readonly string[] {
  const parts = name.replace(/\([^()]{0,40}\)|\[[^[\]]{0,40}\]/g, ' ').split(/\s*[/|]\s*/);
  return parts.map((part) => {
    const words = part.toLowerCase().split(/[\s_-]+/);
    return plainKey(words.filter((word) => !FILLERS.has(word)).join(' '));
  });
}

/** Whether a row names a column with the text, and one that tells of the article. */
export function namesColumns(row: readonly string[]): boolean {
  const keys = recordKeys(row).map(plainKey);
  return keys.some((key) => FIELD_KEYS.body.includes(key)) && keys.some(isTellingKey);
}
