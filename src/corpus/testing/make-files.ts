import { strToU8, type Zippable, zipSync } from 'fflate';
import type { InventedStory } from './stories.ts';

/** A ZIP of text files, for tests. */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    // The first file of some formats must lie there as it is.
    name === 'mimetype' && typeof content === 'string'
      ? [strToU8(content), { level: 0 }]
      : typeof content === 'string'
        ? strToU8(content)
        : content,
  ]);
  const packed: Zippable = Object.fromEntries(entries);
  return zipSync(packed);
}

/** A page with a story, as papers publish it. */
export function makePage({ title, author, day, outlet, paragraphs }: InventedStory): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${outlet}"><meta name="author" content="${author}"><meta property="article:published_time" content="${day}"></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
}

/** A record of a crawl: an answer of a web server. */
export function makeWarcRecord(
  address: string,
  content: string | Uint8Array,
  headers: readonly string[] = [],
): Buffer {
  const kind = headers.some((header) => /^content-type/i.test(header))
    ? []
    : ['Content-Type: text/html; charset=utf-8'];
  const head = Buffer.from(['HTTP/1.1 200 OK', ...kind, ...headers, '', ''].join('\r\n'));
  const block = Buffer.concat([head, typeof content === 'string' ? Buffer.from(content) : content]);
  const lines = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Target-URI: ${address}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** A tape archive of text files (ustar); paths that its headers cannot hold stand in pax headers. */
export function makeTar(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([path, text]) => {
    const isLong = path.length > 100;
    const record = (length: number) => `${length} path=${path}\n`;
    const pax = isLong ? tarEntry('PaxHeader/long', record(record(record(0).length).length), 'x') : [];
    return [...pax, ...tarEntry(path.slice(0, 100), text, '0')];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

function tarEntry(name: string, text: string, type: string): Buffer[] {
  const content = Buffer.from(text);
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644', 100);
  header.write(content.length.toString(8).padStart(11, '0'), 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\u000000', 257, 'latin1');
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
}

/** Apple's binary property list of one object with a page and its address, as Safari saves it. */
export function makeBinaryPropertyList(page: Buffer, address: string): Buffer {
  const sized = (kind: number, content: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([Buffer.from([kind + 15, 0x12]), length, content]);
  };
  const text = (value: string) => sized(0x50, Buffer.from(value, 'ascii'));
  const objects = [
    Buffer.from([0xd1, 1, 2]),
    text('WebMainResource'),
    Buffer.from([0xd2, 3, 4, 5, 6]),
    ...[text('WebResourceData'), text('WebResourceURL'), sized(0x40, page), text(address)],
  ];
  let offset = 8;
  const table = Buffer.alloc(objects.length * 4);
  for (const [index, object] of objects.entries()) {
    table.writeUInt32BE(offset, index * 4);
    offset += object.length;
  }
  const trailer = Buffer.alloc(32);
  trailer[6] = 4;
  trailer[7] = 1;
  trailer.writeUInt32BE(objects.length, 12);
  trailer.writeUInt32BE(offset, 28);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer]);
}

/** An OpenDocument text of paragraphs; `content` stands where they do. */
export function makeOdt(content: string, meta = ''): Uint8Array {
  const names = 'xmlns:office="o" xmlns:text="t" xmlns:dc="d" xmlns:meta="m"';
  return makeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${names}><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
    'meta.xml': `<?xml version="1.0"?><office:document-meta ${names}><office:meta>${meta}</office:meta></office:document-meta>`,
  });
}

/** An e-book with one document for each of the bodies. */
export function makeEpub(bodies: readonly string[], metadata = ''): Uint8Array {
  const items = bodies.map(
    (_, index) => `<item id="d${index}" href="text/d%20${index}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const spine = bodies.map((_, index) => `<itemref idref="d${index}"/>`);
  const documents = bodies.map((body, index) => [
    `OEBPS/text/d ${index}.xhtml`,
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`,
  ]);
  return makeZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<?xml version="1.0"?><package xmlns:dc="d"><metadata>${metadata}</metadata><manifest><item id="n" href="nav.xhtml" properties="nav"/>${items.join('')}</manifest><spine><itemref idref="n"/>${spine.join('')}</spine></package>`,
    'OEBPS/nav.xhtml': '<html><body><nav><ol><li>One</li></ol></nav></body></html>',
    ...Object.fromEntries(documents),
  });
}

/** A document in Rich Text with a paragraph for each line; signs beyond ASCII as they are written there. */
export function makeRtf(lines: readonly string[], head = ''): string {
  const escaped = lines.map((line) =>
    [...line]
      .map((sign) => (sign > '~' ? `\\u${sign.charCodeAt(0)}?` : sign.replace(/[\\{}]/, '\\$&')))
      .join(''),
  );
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Helvetica;}}${head}\\f0\\fs22 ${escaped.join('\\par\r\n')}\\par}`;
}
