import { type Message, message, type PlainKey } from '../../words/catalogue.ts';
import { type FileStart, hasBytes, withoutProlog } from './file-start.ts';

/** A kind of file that no reader knows: what it is, and what to do so that its articles can be read. */
interface RefusedKind {
  readonly says: PlainKey;
  readonly endings: readonly string[];
  readonly recognise: (start: FileStart) => boolean;
}

const never = () => false;
const begins =
  (...marks: readonly string[]) =>
  (start: FileStart) =>
    marks.some((mark) => hasBytes(start, mark));

/** By their first bytes (as their own descriptions give them), else by their endings. */
const KINDS: readonly RefusedKind[] = [
  {
    says: 'refused.office',
    endings: ['.doc', '.dot', '.xls', '.ppt', '.msg', '.wps'],
    recognise: begins('\xd0\xcf\x11\xe0'),
  },
  {
    says: 'refused.spreadsheet',
    endings: ['.xlsb', '.ods', '.numbers'],
    recognise: (start) =>
      isZipWith(start, 'xl/workbook.bin', 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
  },
  {
    says: 'refused.presentation',
    endings: ['.pptx', '.odp', '.key'],
    recognise: (start) => isZipWith(start, 'ppt/', 'mimetypeapplication/vnd.oasis.opendocument.presentation'),
  },
  {
    says: 'refused.pages',
    endings: ['.pages'],
    recognise: never,
  },
  {
    says: 'refused.amazon',
    endings: ['.mobi', '.azw', '.azw3', '.kfx'],
    recognise: (start) => hasBytes(start, 'BOOKMOBI', 60),
  },
  {
    says: 'refused.picture',
    endings: [
      '.png',
      '.jpg',
      '.jpeg',
      '.gif',
      '.tif',
      '.tiff',
      '.webp',
      '.bmp',
      '.svg',
      '.heic',
      '.avif',
      '.ico',
    ],
    recognise: (start) =>
      begins('\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'BM6')(start) ||
      (hasBytes(start, 'RIFF') && hasBytes(start, 'WEBP', 8)),
  },
  {
    says: 'refused.recording',
    endings: [
      '.mp3',
      '.mp4',
      '.m4a',
      '.m4v',
      '.wav',
      '.ogg',
      '.opus',
      '.flac',
      '.mov',
      '.avi',
      '.mkv',
      '.webm',
    ],
    recognise: (start) =>
      begins('ID3', 'OggS', 'fLaC', '\x1aE\xdf\xa3')(start) ||
      hasBytes(start, 'ftyp', 4) ||
      (hasBytes(start, 'RIFF') && !hasBytes(start, 'WEBP', 8)),
  },
  {
    says: 'refused.archive',
    endings: ['.rar', '.7z', '.bz2', '.xz', '.zst', '.lz4', '.cab', '.dmg', '.iso'],
    recognise: begins('Rar!', "7z\xbc\xaf'\x1c", '\xfd7zXZ', '(\xb5/\xfd', 'BZh'),
  },
  {
    says: 'refused.database',
    endings: [
      '.sqlite',
      '.sqlite3',
      '.db',
      '.parquet',
      '.mdb',
      '.feather',
      '.arrow',
      '.pst',
      '.rds',
      '.rdata',
      '.dta',
      '.sav',
    ],
    recognise: begins('SQLite format 3', 'PAR1', 'ARROW1', '!BDN'),
  },
  {
    says: 'refused.program',
    endings: ['.js', '.mjs', '.exe', '.dll', '.so', '.css', '.py', '.sh', '.jar', '.wasm', '.class'],
    recognise: begins('\x7fELF', 'MZ\x90', '\0asm', '#!/'),
  },
];

/** How many bytes of names in a ZIP say what it is. */
const NAME_BYTES = 200;

/** Says in the same words everywhere what a file is that no reader knows, and what to do about it. */
export function refusalOf(file: string, start: FileStart | null = null): Message {
  const kind = (start && KINDS.find(({ recognise }) => recognise(start))) ?? kindByName(file);
  const root =
    start && /^<\?xml/.test(start.text)
      ? /^<([\w:.-]{1,60})/.exec(withoutProlog(start.text))?.[1]
      : undefined;
  if (kind) return message(kind.says);
  return root ? message('refused.xml', { root }) : message('refused.unknown');
}

/** True where the first bytes show a kind of file that is refused, whatever its name says. */
export function isRefused(start: FileStart): boolean {
  return KINDS.some(({ recognise }) => recognise(start));
}

/** A file's name in small letters, without the query that mirrors put behind the ending: `story.html?id=12`. */
export function plainName(file: string): string {
  return file.toLowerCase().replace(/(\.[a-z0-9]{2,5})[?#@&].*$/s, '$1');
}

/** True for a name that ends as kinds of files do that no reader knows. */
export function isRefusedName(file: string): boolean {
  return kindByName(file) !== undefined;
}

function kindByName(file: string): RefusedKind | undefined {
  const name = plainName(file);
  return KINDS.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
}

/** True for a ZIP in which a name begins so; the text of an office document is stored by the side of such names. */
function isZipWith(start: FileStart, folder: string, mimetype: string): boolean {
  if (!hasBytes(start, 'PK\x03\x04')) return false;
  if (start.text.slice(30, 30 + NAME_BYTES).startsWith(mimetype)) return true;
  return start.text.includes('[Content_Types].xml') && start.text.includes(folder);
}
