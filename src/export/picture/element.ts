/** Values of an SVG element's attributes; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element. What is inside it is text and escaped, unless it is said to be markup already. */
export function element(
  name: string,
  attributes: Attributes,
  inside: readonly string[] = [],
  isMarkup = false,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [`${key}="${escapeXml(String(typeof value === 'number' ? round(value) : value))}"`],
  );
  const content = inside.map((part) => (isMarkup ? part : escapeXml(part))).join(isMarkup ? '\n' : '');
  return `<${[name, ...written].join(' ')}>${content}</${name}>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What XML could take for markup, or may not hold at all. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
