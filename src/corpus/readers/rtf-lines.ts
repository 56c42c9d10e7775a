import iconv from 'iconv-lite';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';

/** What an RTF file says: its visible text, a line a paragraph, and its own title and author. */
export interface RtfText {
  readonly lines: readonly string[];
  readonly title: string | null;
  readonly author: string | null;
  /** The file breaks off: its outermost group does not end. */
  readonly isCut: boolean;
}

/** Groups that hold no text of the document's body. */
const HIDDEN = new Set(
  `fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator themedata colorschememapping latentstyles
   datastore info pict object objdata fldinst header headerl headerr headerf footer footerl footerr footerf footnote
   annotation atnid atnauthor bkmkstart bkmkend xmlnstbl mmathPr wgrffmtfilter nonshppict shpinst template filetbl
   revtbl userprops pgptbl listtext pntext ud`.split(/\s+/),
);
/** Control words that are a sign or the end of a line. */
const SIGNS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\n',
  nestcell: '\n',
  nestrow: '\n',
  column: '\n',
  tab: '\t',
  '\r': '\n',
  '\n': '\n',
  '~': '\u00a0',
  _: '-',
  '-': '',
  emspace: ' ',
  enspace: ' ',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
  '{': '{',
  '}': '}',
  '\\': '\\',
  qmspace: ' ',
};
const MAX_DEPTH = 1000;
/** Of the text of a document: twice what a text file may have. */
const MAX_CHARACTERS = 20_000_000;
/** Code pages by the number that fonts give their character set (`\fcharset`). */
const CHARSETS: Readonly<Record<number, number>> = {
  0: 1252,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

interface Group {
  readonly hidden: boolean;
  /** Formatted so that nobody sees it. */
  readonly unseen: boolean;
  /** `title` or `author` inside of the document's own description. */
  readonly field: 'title' | 'author' | null;
  /** Characters to pass over after a `\u`. */
  readonly skip: number;
  readonly font: number | null;
}

const BODY: Group = { hidden: false, unseen: false, field: null, skip: 1, font: null };

/** Reads RTF. Throws a `UserError` where its groups nest beyond all reason. */
export function readRtfText(bytes: Uint8Array): RtfText {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = new RtfReader();
  for (const token of rtfTokens(rtf)) text.take(token);
  return text.result();
}

class RtfReader {
  private readonly groups: Group[] = [];
  private group: Group = BODY;
  private begins = false;
  private starred = false;
  private toSkip = 0;
  private codePage = 1252;
  private readonly fonts = new Map<number, number>();
  private fontBeing: number | null = null;
  private bytes: number[] = [];
  private characters = 0;
  private readonly texts = { body: [] as string[], title: [] as string[], author: [] as string[] };

  take(token: RtfToken): void {
    if (token.kind === 'byte') {
      if (this.toSkip > 0) this.toSkip--;
      else this.bytes.push(token.byte);
      this.begins = false;
      return;
    }
    if (token.kind === 'text') {
      const kept = token.text.slice(this.toSkip);
      this.toSkip = Math.max(0, this.toSkip - token.text.length);
      // Bytes beyond ASCII may stand as they are: they are of the code page, too.
      for (let at = 0; at < kept.length; at++) this.bytes.push(kept.charCodeAt(at));
      this.begins = false;
      return;
    }
    this.flushBytes();
    if (token.kind === 'open') this.openGroup();
    else if (token.kind === 'close') this.closeGroup();
    else this.takeWord(token.word, token.parameter);
  }

  result(): RtfText {
    this.flushBytes();
    const [body, title, author] = [this.texts.body, this.texts.title, this.texts.author].map((parts) =>
      parts.join(''),
    );
    const lines = (body ?? '').split('\n').map((line) => line.replace(/[^\S\u00a0]+/g, ' ').trim());
    return {
      lines,
      title: title?.trim() || null,
      author: author?.trim() || null,
      isCut: this.groups.length > 0,
    };
  }

  private openGroup(): void {
    if (this.groups.length >= MAX_DEPTH) throw new UserError(message('file.deepGroups', { n: MAX_DEPTH }));
    this.groups.push(this.group);
    this.begins = true;
    this.toSkip = 0;
  }

  private closeGroup(): void {
    this.group = this.groups.pop() ?? BODY;
    this.begins = false;
    this.toSkip = 0;
  }

  private takeWord(word: string, parameter: number | null): void {
    const begins = this.begins;
    if (word === '*') {
      this.starred = begins;
      return;
    }
    this.begins = false;
    const starred = this.starred;
    this.starred = false;
    if (this.toSkip > 0 && SIGNS[word] !== undefined) {
      this.toSkip--;
      return;
    }
    if (begins && this.beginDestination(word, starred)) return;
    this.obey(word, parameter);
  }

  /** True where the group is one that holds no text of the body. */
  private beginDestination(word: string, starred: boolean): boolean {
    if (this.group.hidden && (word === 'title' || word === 'author')) {
      this.group = { ...this.group, field: word };
      return true;
    }
    if (!HIDDEN.has(word) && !starred) return false;
    this.group = { ...this.group, hidden: true };
    return true;
  }

  private obey(word: string, parameter: number | null): void {
    if (word === 'ansicpg' && parameter) this.codePage = parameter;
    else if (word === 'mac') this.codePage = 10000;
    else if (word === 'uc') this.group = { ...this.group, skip: parameter ?? 1 };
    else if (word === 'f' && parameter !== null) this.useFont(parameter);
    else if (word === 'fcharset' && this.fontBeing !== null) {
      const page = CHARSETS[parameter ?? 0];
      if (page) this.fonts.set(this.fontBeing, page);
    } else if (word === 'plain') this.group = { ...this.group, font: null, unseen: false };
    else if (word === 'v') this.group = { ...this.group, unseen: parameter !== 0 };
    else if (word === 'u' && parameter !== null) {
      this.write(String.fromCharCode(parameter < 0 ? parameter + 0x10000 : parameter));
      this.toSkip = this.group.skip;
    } else if (SIGNS[word] !== undefined) this.write(SIGNS[word]);
  }

  private useFont(font: number): void {
    this.fontBeing = font;
    this.group = { ...this.group, font };
  }

  private flushBytes(): void {
    if (this.bytes.length === 0) return;
    const page = (this.group.font === null ? undefined : this.fonts.get(this.group.font)) ?? this.codePage;
    const encoding = page === 10000 ? 'macroman' : `cp${page}`;
    const known = iconv.encodingExists(encoding) ? encoding : 'cp1252';
    this.write(iconv.decode(Buffer.from(this.bytes), known));
    this.bytes = [];
  }

  private write(text: string): void {
    if (this.group.field) this.texts[this.group.field].push(text);
    else if (!this.group.hidden && !this.group.unseen) {
      this.texts.body.push(text);
      this.characters += text.length;
      if (this.characters > MAX_CHARACTERS)
        throw new UserError(message('file.long', { n: MAX_CHARACTERS / 1e6 }));
    }
  }
}
