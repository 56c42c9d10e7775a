/// <reference lib="dom" />
import { parseHTML } from 'linkedom';

/** Parses a page. Never throws for what is in it; scripts don't run and nothing is loaded. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  return document;
}
