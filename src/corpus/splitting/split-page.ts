import type { Drafts } from '../draft.ts';
import { fragmentLines } from '../html/fragment-lines.ts';
import { draftsOfEuropresse, isEuropressePage } from './europresse-page.ts';
import { splitExport } from './split-export.ts';
import { draftsOfTelegram, isTelegramPage } from './telegram-page.ts';

/** What alone the pages of press databases hold; looked for before a page is taken apart. */
const DATABASE = />\s*(?:Do[ck]umento? [A-Z]{2,8}[A-Za-z0-9]{14,24}|Load-Date:|End of Document)\s*</i;

/** The articles of a service's export that is a web page; null where it is none. */
export function splitPage(html: string): Drafts | null {
  if (isTelegramPage(html)) return draftsOfTelegram(html);
  if (isEuropressePage(html)) return draftsOfEuropresse(html);
  return DATABASE.test(html) ? splitExport(fragmentLines(html)) : null;
}
