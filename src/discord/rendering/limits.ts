/** Discord's limits, and the smaller measures that this program keeps to. Pinned by a test. */
export const LIMITS = Object.freeze({
  /** Components of a message, nested ones counted. */
  components: 40,
  /** Characters in all text displays of a message together. */
  characters: 4000,
  /** UTF-8 bytes of all text displays, each with `bytesPerText` on top. Undocumented: HTTP 500 past it. */
  bytes: 10_170,
  bytesPerText: 12,
  /** Buttons in one action row. */
  buttonsPerRow: 5,
  buttonLabel: 80,
  customId: 100,
  /** The description of a picture. */
  alternativeText: 1024,
  /** Suggestions that an autocomplete may hand back, and the length of each one's name and value. */
  choices: 25,
  choiceName: 100,
  threadName: 100,
  /** What stands in a menu of which nothing was chosen yet. */
  menuLabel: 150,
  /** An interaction must get its first response within this time, or its token is void. */
  firstResponseMs: 3_000,
  /** An interaction's token lives this long; nothing can be edited or sent with it afterwards. */
  tokenLifeMs: 15 * 60_000,
});

/**
 * How much of what goes into one message, in raw characters where nothing else is said. Escaping at most doubles
 * a text, and three bytes of UTF-8 weigh less than two characters, so that all of it fits together (see `weigh`).
 */
export const MEASURES = Object.freeze({
  /** A question, or any one thing that somebody may type. */
  question: 300,
  /** Everything that a query holds, together: it is repeated in each page. */
  query: 500,
  lead: 240,
  label: 120,
  /** An item without a passage. */
  words: 600,
  outlet: 60,
  title: 140,
  date: 40,
  /** An address in a citation; a longer one is left out (the context button is the check then). */
  address: 400,
  /** One caveat, and how many of them are shown. */
  note: 200,
  noteLines: 4,
  /** Weight of one part (a passage with its heading and citations) at most; a longer passage goes on in the next part. */
  part: 2_100,
  /** Weight up to which a passage is shown with its neighbouring sentences. */
  passage: 800,
  /** Weight of a page from which on the next part goes to the next page. */
  page: 2_000,
  /** Parts on one page: their context buttons fill one row. */
  parts: 5,
  /** Notes heavier than this are no longer shown on the first page, but last. */
  notes: 600,
  /** Further citations of one passage that are shown in full. */
  also: 10,
});

/**
 * The room that a rendered text takes in a message, in characters: its length, or its share of the limit in bytes
 * where that is more. A message whose weights add up to at most `LIMITS.characters` keeps both limits.
 */
export function weigh(text: string): number {
  const bytes = Buffer.byteLength(text) + LIMITS.bytesPerText;
  return Math.max(text.length, Math.ceil((bytes * LIMITS.characters) / LIMITS.bytes));
}
