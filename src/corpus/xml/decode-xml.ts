import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { decodeText, looksBinary } from '../decode.ts';
import { type FileBytes, wholeOf } from '../file-bytes.ts';
import { parseXml, type XmlElement } from './xml-tree.ts';

/** The root element in the bytes of an XML file, in the encoding that it declares. */
export async function decodeXml(bytes: Uint8Array): Promise<XmlElement> {
  return parseXml(await textOfXml(bytes));
}

/** The same of a file that may be large: its bytes are held no longer once they are text. */
export async function decodeXmlFile(content: FileBytes): Promise<XmlElement> {
  return parseXml(await textOfXml(await wholeOf(content)));
}

async function textOfXml(bytes: Uint8Array): Promise<string> {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const declared = /<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1] ?? null;
  const text = await decodeText(bytes, declared);
  if (looksBinary(text)) throw new UserError(message('xml.noText'));
  return text;
}
