/** A page's `<meta>` tags: the first content of each name, property or itemprop, in lower case; Dublin Core's terms by its older names as well. */
export type MetaTags = ReadonlyMap<string, string>;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase().trim();
      if (!name) continue;
      for (const one of [name, name.replace(/^dcterms[.:]/, 'dc.')])
        if (!tags.has(one)) tags.set(one, content);
    }
  }
  return tags;
}

/** The first of the named tags that the page has. */
export function firstTag(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name);
    if (content) return content;
  }
  return null;
}
