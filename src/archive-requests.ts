import { ANSWER_REQUESTS } from './answering/answer-requests.ts';
import type { RequestHandlers } from './answering/requests.ts';
import { PAGE_REQUESTS } from './reader/pages.ts';

/** How everything is answered that is asked of the archive. */
export const ARCHIVE_REQUESTS: RequestHandlers = { ...ANSWER_REQUESTS, ...PAGE_REQUESTS };
