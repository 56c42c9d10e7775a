import type { ArchiveHost } from '../answering/archive-host.ts';
import { type Ending, EndingError } from '../exit-status.ts';
import { reportNotes } from '../library/report-notes.ts';
import type { Log } from '../log.ts';
import { UserError } from '../user-error.ts';
import { sayIn } from '../words/say.ts';

export interface Filling {
  readonly host: ArchiveHost;
  readonly log: Log;
  readonly onEnd: (ending: Ending) => void;
}

/** The first archive: an error here is said, and the bot runs on, so that an admin can mend it and reindex. */
export async function fillArchive({ host, log, onEnd }: Filling): Promise<void> {
  try {
    const report = await host.reindex();
    const { articles, paragraphs, skipped, seconds } = report;
    log.info(`${articles} articles with ${paragraphs} paragraphs are ready, after ${seconds.toFixed(1)} s.`);
    for (const { file, reason, partial } of skipped)
      log.warn({ file, reason }, partial ? 'a file was read in part' : 'a file was skipped');
    for (const note of reportNotes(report, sayIn())) log.info(note);
  } catch (error) {
    if (error instanceof EndingError && host.status() === null) onEnd(error);
    else if (error instanceof UserError) log.error(error.message);
    else log.error({ error }, 'the articles could not be read');
  }
}
