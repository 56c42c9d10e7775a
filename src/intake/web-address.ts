/** Parameters that tell where a reader came from, and nothing of what the page is; in general use across the web. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|igsh|yclid|twclid|ttclid|srsltid|wt_?mc|cmpid|ocid|ref_src|ref_url|_ga|_gl|mkt_tok|spm|share_?id|s_cid|ncid|smid|at_\w+)$/i;

/** An address without what only tells where its reader came from, so that two links to one page are one. */
export function plainAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
