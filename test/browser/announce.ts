import { chromiumPath } from './chromium.ts';

/** Says before the tests begin where there is no browser to run them in. */
export function setup(): void {
  if (chromiumPath !== undefined) return;
  process.stdout.write(
    '\nBrowser tests skipped: no Chromium found. Install one (Debian: apt-get install chromium) or name it in CHROMIUM.\n\n',
  );
}
