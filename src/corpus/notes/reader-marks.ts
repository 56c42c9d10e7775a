import type { Removal } from '../../model.ts';

/** Links that a reader's program puts after what was marked, back to its own place. */
const BACK_LINKS =
  /\s?\(\[(?:view highlight|location \d{1,9}|page \d{1,9}|pdf|snapshot|[^\]]{1,200})\]\((?:zotero:|readwise:|logseq:|obsidian:|https?:\/\/(?:read\.)?readwise\.io\/)[^)\s]{0,2000}\)\)/gi;
const VIEW_LINK = /\s?\(\[view highlight\]\([^)\s]{0,2000}\)\)/gi;
const EMBEDS = /!\[\[[^[\]]{1,300}\]\]/g;
const WIKI_LINKS = /\[\[([^[\]|]{1,300})(?:\|([^[\]]{0,300}))?\]\]/g;
const MARKED = /==(?=\S)([^=\n]{1,5000}?)(?<=\S)==/g;
/** What static site generators put in place of: `{{< figure … >}}`, `{{% note %}}`, `{% include … %}`. */
const SHORTCODES = /\{\{[<%]\s?[^{}\n]{1,500}[%>]\}\}|\{%-?\s[^{}\n]{1,500}%\}/g;
/** Logseq's properties of a block, on a line below it. */
const BLOCK_PROPERTY_LINES = /^[ \t]{1,40}[a-z][\w.-]{0,39}:: \S.*$/gm;
/** Attributes of a paragraph (kramdown, `{: .lead}`), and where a footnote is set. */
const ATTRIBUTES = /\{:[^{}\n]{1,300}\}/g;
const FOOTNOTE_MARKS = /^[ \t]{0,3}\[\^[\w-]{1,40}\]:\s|\[\^[\w-]{1,40}\]/gm;
const BLOCK_ID = /\s\^[\w-]{1,40}$/;
/** What readers wrote themselves beside what they marked, and what their program wrote. */
const OWN_NOTES = /^\s*(?:[-*+]\s+)?(?:\*\*)?(?:note|tags|comment)(?:\*\*)?:(?:\*\*)?\s/i;
const PROGRAM_LINES =
  /^#{1,6}\s{1,9}(?:metadata|properties|highlights|annotations|full document|new highlights added.{0,60})$|^\(\d{1,2}[/.]\d{1,2}[/.]\d{4},? [\d:]{4,8}(?: [ap]m)?\)$|^\[\[full document contents/i;

/** The text of a line without what links, marks and numbers of a notes program add to it. */
export function withoutReaderMarks(line: string): string {
  return line
    .replace(BACK_LINKS, '')
    .replace(VIEW_LINK, '')
    .replace(EMBEDS, '')
    .replace(SHORTCODES, '')
    .replace(ATTRIBUTES, '')
    .replace(FOOTNOTE_MARKS, '')
    .replace(WIKI_LINKS, (_, page: string, shown: string | undefined) => shown || page)
    .replace(MARKED, '$1')
    .replace(BLOCK_ID, '');
}

/** A comment that Obsidian shows to whoever writes alone: `%% … %%`, over blank lines only where it begins its line; "5%%" is a measure. */
const COMMENT = /^[ \t]{0,40}%%[^%]{1,5000}%%|(?<![\p{N}%])%%(?:(?!\n[ \t]*\r?\n)[^%]){1,5000}%%/gmu;

/** A note without what its program keeps for whoever wrote it: comments, and the properties of single blocks. Its lines keep their numbers. */
export function withoutOwnMarks(text: string, removed: Removal[]): string {
  const shown = text.replace(COMMENT, (comment) => {
    removed.push({ rule: 'reader-note', text: comment.trim() });
    return comment.replace(/[^\r\n]/g, '');
  });
  return shown.replace(BLOCK_PROPERTY_LINES, (line) => {
    removed.push({ rule: 'properties', text: line.trim() });
    return '';
  });
}

const OWN_SECTION =
  /^(#{1,6})\s{1,9}(?:(?:my|own|personal)\s(?:own\s)?(?:notes?|thoughts|comments?|summary)|notes? to (?:my)?self)\s*:?$/i;
const LABEL_OF_TEXT = /^#{1,6}\s{1,9}(?:article|(?:full |article )?text|content|clipping)\s*:?$/i;

/** Takes out the sections of a note that are headed as the reader's own, and the heading that says that the text follows. */
export function withoutOwnSections(lines: readonly string[], removed: Removal[]): readonly string[] {
  let level = 0;
  return lines.map((line) => {
    const own = OWN_SECTION.exec(line.trim())?.[1]?.length ?? 0;
    const heading = /^(#{1,6})\s/.exec(line)?.[1]?.length ?? 0;
    if (own > 0) level = own;
    else if (heading > 0 && heading <= level) level = 0;
    if (line.trim() === '' || (level === 0 && !LABEL_OF_TEXT.test(line.trim()))) return line;
    removed.push({ rule: 'reader-note', text: line.trim() });
    return '';
  });
}

/** Takes out the lines of a list of highlights that are the reader's or the program's own words. */
export function withoutReaderLines(lines: readonly string[], removed: Removal[]): readonly string[] {
  return lines.filter((line) => {
    const isOwn = OWN_NOTES.test(line) || PROGRAM_LINES.test(line.trim());
    if (isOwn) removed.push({ rule: 'reader-note', text: line.trim() });
    return !isOwn;
  });
}
