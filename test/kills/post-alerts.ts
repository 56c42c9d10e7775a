import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pino from 'pino';
import { openAlerts } from '../../src/alerts/alerts.ts';
import { startRounds } from '../../src/alerts/rounds.ts';
import { openOutside } from './posting.ts';

/*
 * What kills.test.ts kills of alerts: posts without end what is published, and prints a line once it has begun. It loads nothing else, so that it begins soon.
 * Usage: post-alerts.ts FOLDER.
 */

const [folder = ''] = process.argv.slice(2);
const log = pino({ level: 'silent' });
const alerts = await openAlerts({ dataDir: path.join(folder, 'data'), log });
const { news, sender, publish } = openOutside(folder);
startRounds({ alerts, news, sender, log, everyMs: 1 });
// What is waited for after a kill is that the last article was seen: there must be one.
publish();
process.stdout.write('begun\n');
for (;;) {
  publish();
  await delay(3);
}
