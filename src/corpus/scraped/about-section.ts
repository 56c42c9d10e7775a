/** The heading of what a press release says of its sender, in the languages most often met; the sender's name follows. */
const HEADING =
  /^\W*(?:about|über|à propos (?:de|d['’])|acerca de|sobre|informazioni su|over)\s+(.{2,60}?)\s*:?$/iu;
/** The same with the text behind it: "About Brandvik Yard: Brandvik Yard builds …". */
const INLINE =
  /^\W*(?:about|über|à propos (?:de|d['’])|acerca de|sobre|informazioni su|over)\s+(\p{Lu}[^.:!?]{1,60}):\s+\S/iu;
/** What companies and societies say of themselves. */
const SELF_PORTRAIT =
  /\b(?:founded|established|headquartered|headquarters|based in|leading|leader in|provider|company|nonprofit|non-profit|charity|organi[sz]ation|mission|subsidiary|customers|employees|members|nasdaq|nyse|www|https?|unternehmen|gegründet|führend\p{L}*|mitarbeiter\p{L}*|entreprise|fondée?|société|empresa|fundada|azienda|fondata|bedrijf|opgericht)\b/iu;
const MAX_PARAGRAPHS = 4;
const MAX_WORDS = 9;
const MAX_HEADING_CHARACTERS = 200;

/**
 * The lines below a press release that tell what its sender is ("About Brandvik Yard" and what follows), by index. Where the text ends with
 * such sections only; what stands under the heading must name the sender, and, unless a line closes the release or says whom to
 * contact, read as companies write of themselves.
 */
export function findAbout(
  lines: readonly string[],
  contacts: ReadonlyMap<number, string>,
): Map<number, string> {
  const found = new Map<number, string>();
  const free = [...lines.keys()].filter((index) => !contacts.has(index));
  let end = free.length;
  for (let at = free.length - 1; at > 0 && end - at <= MAX_PARAGRAPHS + 1; at--) {
    const line = lines[free[at] ?? 0] ?? '';
    const section = free.slice(at, end).map((index) => lines[index] ?? '');
    if (!isAbout(line, section.slice(1), contacts.size > 0)) continue;
    for (const index of free.slice(at, end)) found.set(index, 'about-sender');
    end = at;
  }
  return found;
}

function isAbout(line: string, below: readonly string[], released: boolean): boolean {
  const inline = INLINE.exec(line)?.[1];
  const heading =
    line.length <= MAX_HEADING_CHARACTERS && line.split(' ').length <= MAX_WORDS && !/[.!?]$/.test(line)
      ? HEADING.exec(line)?.[1]
      : undefined;
  const sender = inline ?? heading;
  if (sender === undefined || !/\p{Lu}/u.test(sender)) return false;
  const text = inline === undefined ? (below[0] ?? '') : line.slice(line.indexOf(':') + 1);
  const names = sender.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return names.some((word) => text.includes(word)) && (released || SELF_PORTRAIT.test(text));
}
