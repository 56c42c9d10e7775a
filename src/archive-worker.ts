import { serveArchive } from './answering/thread/serve-archive.ts';
import { ARCHIVE_REQUESTS } from './archive-requests.ts';

await serveArchive(ARCHIVE_REQUESTS);
