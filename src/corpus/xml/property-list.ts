import { decodeXml } from './decode-xml.ts';
import { childElements, localName, rawText, type XmlElement } from './xml-tree.ts';

/** The value in an XML property list of Apple's: objects, arrays, texts, numbers, and bytes. */
export async function readXmlPropertyList(bytes: Uint8Array): Promise<unknown> {
  const [value] = childElements(await decodeXml(bytes));
  return value ? plistValue(value) : null;
}

function plistValue(element: XmlElement): unknown {
  switch (localName(element)) {
    case 'dict':
      return dictionaryOf(childElements(element));
    case 'array':
      return childElements(element).map(plistValue);
    case 'data':
      return Buffer.from(rawText(element), 'base64');
    case 'integer':
    case 'real':
      return Number(rawText(element));
    case 'true':
    case 'false':
      return localName(element) === 'true';
    default:
      return rawText(element);
  }
}

/** Keys and values take turns; a key whose value was cut off has none. */
function dictionaryOf(children: readonly XmlElement[]): Readonly<Record<string, unknown>> {
  const entries = children.flatMap((child, index) => {
    const value = children[index + 1];
    return localName(child) === 'key' && value ? [[rawText(child), plistValue(value)] as const] : [];
  });
  return Object.fromEntries(entries);
}
