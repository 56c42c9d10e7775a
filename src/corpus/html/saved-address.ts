/** Programs that save pages say so before anything else. */
const HEAD_CHARACTERS = 4096;
const SINGLE_FILE = /<!--\s{0,9}Page saved with SingleFile\s{1,9}url:\s{0,9}(https?:\/\/[^\s<>]{1,2000})/i;
/** `<!-- saved from url=(0054)https://… -->`, as browsers write it; the number is the address's length. */
const BROWSER = /<!--\s{0,9}saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>]{1,2000})/i;
/** The Wayback Machine's own script tells where it had the page from, and the bar that it shows has it in a field. */
const ARCHIVE_SCRIPT = /\b__wm\.wombat\(\s{0,9}["'](https?:\/\/[^"'\s<>]{1,2000})["']/;
const ARCHIVE_BAR = '[id^="wm-ipp"]';
/** Web archives put the moment of the capture and the whole address of the page behind their own: `/web/20240307091500/https://…`. */
const CAPTURE =
  /^https?:\/\/[^/]{1,200}\/(?:[\w-]{1,40}\/){0,3}\d[\d.-]{3,24}(?:[a-z]{2}_)?\/(https?:\/\/\S+)$/i;

/** The address that a saved page came from, as the program wrote it that saved it; null where none did. */
export function savedAddress(html: string): string | null {
  const head = html.slice(0, HEAD_CHARACTERS);
  const address = (SINGLE_FILE.exec(head) ?? BROWSER.exec(head) ?? ARCHIVE_SCRIPT.exec(head))?.[1] ?? null;
  return address && URL.canParse(address) ? originalAddress(new URL(address).href) : null;
}

/** The address of the page itself where this is that of its capture in a web archive. */
export function originalAddress(address: string): string {
  const original = CAPTURE.exec(address)?.[1];
  return original && URL.canParse(original) ? new URL(original).href : address;
}

/** Archives show above a page where they had it from, in a field that can be copied. */
const SAVED_FROM = /(?:saved|archived|captured) from\s*$/i;
const MAX_FIELDS = 20;

/** The address of the page in the field that a web archive shows above its capture; null where none is there. */
export function capturedFrom(document: Document): string | null {
  const fields = [...document.querySelectorAll('input[value^="http"]')].slice(0, MAX_FIELDS);
  for (const field of fields) {
    const row = field.closest('tr, li, p, div');
    const label = (row?.firstElementChild?.textContent ?? '').slice(0, 200);
    const address = field.getAttribute('value') ?? '';
    const isArchives = SAVED_FROM.test(label.trim()) || field.closest(ARCHIVE_BAR) !== null;
    if (isArchives && URL.canParse(address)) return originalAddress(new URL(address).href);
  }
  return null;
}
