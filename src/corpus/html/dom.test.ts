import { describe, expect, it } from 'vitest';
import { blockLines } from './block-lines.ts';
import { parsePage } from './dom.ts';

const lines = (html: string) => blockLines(parsePage(html).body).map(({ text }) => text);

describe('parsePage', () => {
  it.each([
    [
      'words before the head',
      'Saved by a reader <html><head><title>Weir</title></head><body><p>The weir is open.</p></body></html>',
    ],
    [
      'a script before the root',
      '<script>var a = "<div>";</script><html><head><title>Weir</title></head><body><p>The weir is open.</p></body></html>',
    ],
    [
      'a second head and body',
      '<html><head><title>Weir</title></head><body></body><head></head><body class="b"><p>The weir is open.</p></body></html>',
    ],
    [
      'a body in a body',
      '<html><head><title>Weir</title></head><body><div><body><p>The weir is open.</p></body></div></body></html>',
    ],
    [
      'a paragraph in the head',
      '<html><head><title>Weir</title><p>The weir is open.</p></head><body></body></html>',
    ],
    [
      'two pages in one file',
      '<html><head><title>Weir</title></head><body><p>The weir is open.</p></body></html><html><body></body></html>',
    ],
    ['no tags of its outline', '<title>Weir</title><p>The weir is open.'],
  ])('reads a page with %s', (_name, html) => {
    expect(lines(html).at(-1)).toBe('The weir is open.');
    expect(parsePage(html).querySelector('title')?.textContent).toBe('Weir');
    expect(parsePage(html).body.children.length).toBeGreaterThan(0);
  });

  it('shows declared shadow roots where they stand, their slots filled', () => {
    const html = `<body><news-story><template shadowrootmode="open"><h2><slot name="head">No title</slot></h2>
      <p>The weir is open.</p><slot></slot><p>Boats pass again.</p></template>
      <p>The lock is not.</p><b slot="head">Oster</b></news-story><aside><template><p>Never shown.</p></template></aside></body>`;
    expect(lines(html)).toEqual(['Oster', 'The weir is open.', 'The lock is not.', 'Boats pass again.']);
  });

  it('keeps what no slot takes', () => {
    const html =
      '<div><template shadowroot="open"><p>The weir is open.</p></template><p>The lock is not.</p></div>';
    expect(lines(html)).toEqual(['The weir is open.', 'The lock is not.']);
  });

  it('refuses what nests or multiplies beyond reason, before it takes long', () => {
    expect(() => parsePage('<div>'.repeat(200_000))).toThrow('nested more than 1000 deep');
    const fonts = Array.from({ length: 900 }, (_, size) => `<font size="${size}">`).join('');
    expect(() => parsePage(`<p>${fonts}</p>${'<p>x</p>'.repeat(5000)}`)).toThrow(
      'more than 400,000 elements',
    );
    expect(lines(`${'<div></div>'.repeat(20_000)}<p>The weir is open.</p>`)).toEqual(['The weir is open.']);
  });
});
