import { childElements, descendants, localName, textAt, type XmlElement } from '../xml/xml-tree.ts';

/** What an export of WordPress holds besides posts and pages. */
const NO_ARTICLE = new Set(['attachment', 'nav_menu_item', 'revision', 'custom_css', 'oembed_cache']);

/** What an export of Blogger calls the kind of an entry. */
const KIND = /\bkind#(\w{1,30})$/;

/** False for entries of a blog's export (WordPress, Blogger) that are not published, or are pictures, menus, templates and comments. */
export function isPublished(entry: XmlElement): boolean {
  const kinds = childElements(entry, 'category').flatMap(
    (one) => KIND.exec(one.attributes['term'] ?? '')?.[1] ?? [],
  );
  if (kinds.length > 0)
    return kinds.some((kind) => /^(?:post|page)$/.test(kind)) && textAt(entry, 'control/draft') !== 'yes';
  const type = textAt(entry, 'post_type');
  if (type === null) return true;
  const status = textAt(entry, 'status');
  return !type.startsWith('wp_') && !NO_ARTICLE.has(type) && (status === null || status === 'publish');
}

/** The names of a WordPress export's authors, by the names that they log in with. */
export function loginNames(root: XmlElement): ReadonlyMap<string, string> {
  const authors = descendants(root, 'author').filter(
    ({ name }) => name !== 'author' && localName({ name }) === 'author',
  );
  return new Map(
    authors.flatMap((author) => {
      const login = textAt(author, 'author_login');
      const name = textAt(author, 'author_display_name');
      return login && name ? [[login, name] as const] : [];
    }),
  );
}

/** What WordPress and its editors put into a text in square brackets; an editor's own "[sic]" is text. */
const SHORTCODE =
  /\[\/?(?:caption|gallery|embed|audio|video|playlist|wp_caption|vc_\w{1,40}|et_pb_\w{1,40}|fusion_\w{1,40})(?:\s[^\]\n]{0,500})?\/?\]|\[[a-z][a-z_-]{2,30}(?:\s+[a-z_-]{1,30}=(?:"[^"\]\n]{0,300}"|'[^'\]\n]{0,300}'|[^\s"'\]]{1,100})){1,20}\s?\/?\]/g;

/** A post's HTML without the marks for galleries, players and layout. */
export function withoutShortcodes(html: string): string {
  return html.replace(SHORTCODE, ' ');
}
