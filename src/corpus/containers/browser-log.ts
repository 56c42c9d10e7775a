import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { decodeText } from '../decode.ts';
import { type FileBytes, wholeOf } from '../file-bytes.ts';
import { type Format, MB, type Unpacked } from '../readers/format.ts';
import { isRecord } from '../records/record.ts';

/** What a browser's tools for developers save of the network (HAR 1.2): each page in it is an article. */
export const browserLog: Format = {
  name: 'HAR',
  endings: ['.har'],
  mostBytes: 100 * MB,
  recognise: ({ text }) =>
    /^\{\s*"log"\s*:\s*\{\s*"(?:version|creator|browser|pages|entries)"\s*:/.test(text),
  open: { unpack: pagesOfLog },
};

async function* pagesOfLog(file: FileBytes): AsyncGenerator<Unpacked> {
  for (const entry of entriesOf(await decodeText(await wholeOf(file)))) {
    const { request, response } = isRecord(entry) ? entry : {};
    const content = isRecord(response) && response['status'] === 200 ? response['content'] : null;
    const url = isRecord(request) ? request['url'] : null;
    if (!isRecord(content) || typeof url !== 'string' || !/^https?:/i.test(url)) continue;
    if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(String(content['mimeType']))) continue;
    const text = typeof content['text'] === 'string' ? content['text'] : '';
    if (text === '') yield { lost: url, reason: 'The browser did not keep its text: save it with content.' };
    else
      yield {
        part: {
          name: `${url}.html`,
          bytes: Buffer.from(text, content['encoding'] === 'base64' ? 'base64' : 'utf8'),
          metadata: { url },
        },
      };
  }
}

function entriesOf(text: string): readonly unknown[] {
  try {
    const root: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    const log = isRecord(root) ? root['log'] : null;
    return isRecord(log) && Array.isArray(log['entries']) ? log['entries'] : [];
  } catch (error) {
    throw new UserError(
      message('json.invalid', { why: error instanceof Error ? error.message : String(error) }),
    );
  }
}
