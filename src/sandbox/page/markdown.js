/**
 * Discord's Markdown as a tree, so that drawing it needs no markup. A node is a text, or a tag with children.
 *
 * @typedef {'strong' | 'em' | 'u' | 's' | 'code' | 'pre' | 'spoiler' | 'quote' | 'h1' | 'h2' | 'h3' | 'subtext' | 'ul' | 'ol' | 'li' | 'p' | 'br' | 'a' | 'user' | 'channel' | 'role' | 'time' | 'everyone'} Tag
 * @typedef {{ tag: Tag, children: MarkdownNode[], value?: string }} MarkdownElement `value`: address, id, or seconds since 1970
 * @typedef {string | MarkdownElement} MarkdownNode
 */

/** A piece of text that may hold escaped characters. */
const inner = String.raw`((?:\\[\s\S]|[^\\])+?)`;

/**
 * What can stand inside a line, first match wins.
 * @type {readonly (readonly [RegExp, (match: RegExpExecArray) => MarkdownNode])[]}
 */
const inlineRules = [
  [/\\([^A-Za-z0-9\s])/y, ([, character = '']) => character],
  [
    /(`+)([\s\S]*?[^`])\1(?!`)/y,
    ([, , code = '']) => ({ tag: 'code', children: [code.replace(/^ (.*) $/, '$1')] }),
  ],
  [/<@!?(\d{17,20})>/y, ([, id = '']) => ({ tag: 'user', children: [], value: id })],
  [/<@&(\d{17,20})>/y, ([, id = '']) => ({ tag: 'role', children: [], value: id })],
  [/<#(\d{17,20})>/y, ([, id = '']) => ({ tag: 'channel', children: [], value: id })],
  [/<t:(-?\d{1,13})(?::[tTdDfFR])?>/y, ([, seconds = '']) => ({ tag: 'time', children: [], value: seconds })],
  [/@(?:everyone|here)\b/y, ([all]) => ({ tag: 'everyone', children: [all] })],
  [/<(https?:\/\/[^\s<>]+)>/y, ([, url = '']) => ({ tag: 'a', children: [url], value: url })],
  [
    /\[((?:\\[\s\S]|[^\]\\])+)\]\(<?(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)>?\)/y,
    ([, label = '', url = '']) => ({ tag: 'a', children: parseInline(label), value: url }),
  ],
  [new RegExp(String.raw`\*\*${inner}\*\*(?!\*)`, 'y'), wrap('strong')],
  [new RegExp(`__${inner}__(?!_)`, 'y'), wrap('u')],
  [new RegExp(`~~${inner}~~`, 'y'), wrap('s')],
  [new RegExp(String.raw`\|\|${inner}\|\|`, 'y'), wrap('spoiler')],
  [/\*(?=\S)((?:\\[\s\S]|\*\*|[^\\*])+?)\*(?!\*)/y, wrap('em')],
  [/_((?:\\[\s\S]|__|[^\\_])+?)_(?![A-Za-z0-9_])/y, wrap('em')],
  [/https?:\/\/[^\s<]*[^\s<.,:;"'\])}]/y, ([url]) => ({ tag: 'a', children: [url], value: url })],
  [/\n/y, () => ({ tag: 'br', children: [] })],
];

/**
 * @param {Tag} tag
 * @returns {(match: RegExpExecArray) => MarkdownNode}
 */
function wrap(tag) {
  return ([, text = '']) => ({ tag, children: parseInline(text) });
}

/**
 * @param {string} text
 * @returns {MarkdownNode[]}
 */
export function parseInline(text) {
  /** @type {MarkdownNode[]} */
  const nodes = [];
  let at = 0;
  while (at < text.length) {
    const [node, end] = nextInline(text, at);
    const last = nodes.at(-1);
    if (typeof node === 'string' && typeof last === 'string') nodes[nodes.length - 1] = last + node;
    else nodes.push(node);
    at = end;
  }
  return nodes;
}

/**
 * @param {string} text
 * @param {number} at
 * @returns {[MarkdownNode, number]}
 */
function nextInline(text, at) {
  for (const [pattern, make] of inlineRules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    // A rule may parse its own inside, and so move its own pattern: the end is counted from the match.
    if (match) return [make(match), at + match[0].length];
  }
  // Most characters begin nothing; take them together.
  const plain = /[^\\`<@[*_~|h\n]+|[\s\S]/y;
  plain.lastIndex = at;
  const [taken = ''] = plain.exec(text) ?? [];
  return [taken, at + taken.length];
}

/**
 * @param {string} text
 * @returns {MarkdownNode[]}
 */
export function parseMarkdown(text) {
  /** @type {MarkdownNode[]} */
  const blocks = [];
  const lines = text.split('\n');
  while (lines.length > 0) blocks.push(nextBlock(lines));
  return blocks.filter(
    (block) => typeof block === 'string' || block.tag !== 'p' || block.children.length > 0,
  );
}

/**
 * Takes the lines of one block away from the front.
 * @param {string[]} lines
 * @returns {MarkdownNode}
 */
function nextBlock(lines) {
  const fence = /^```(?:[\w+-]*\n)?([\s\S]*?)```[ \t]*(?:\n|$)/.exec(lines.join('\n'));
  if (fence) {
    lines.splice(0, fence[0].replace(/\n$/, '').split('\n').length);
    return { tag: 'pre', children: [(fence[1] ?? '').replace(/\n$/, '')] };
  }
  const heading = /^(#{1,3}) +(.+)$/.exec(lines[0] ?? '');
  if (heading) {
    lines.shift();
    const tags = /** @type {const} */ (['h1', 'h2', 'h3']);
    return { tag: tags[(heading[1] ?? '').length - 1] ?? 'h3', children: parseInline(heading[2] ?? '') };
  }
  const subtext = /^-# +(.+)$/.exec(lines[0] ?? '');
  if (subtext) {
    lines.shift();
    return { tag: 'subtext', children: parseInline(subtext[1] ?? '') };
  }
  if (lines[0]?.startsWith('>>> ')) {
    const rest = lines.splice(0).join('\n').slice(4);
    return { tag: 'quote', children: parseMarkdown(rest) };
  }
  const quoted = takeWhile(lines, (line) => /^> /.test(line));
  if (quoted.length > 0)
    return { tag: 'quote', children: parseMarkdown(quoted.map((line) => line.slice(2)).join('\n')) };
  const item = /^ *(?:([-*])|\d+\.) +(.+)$/;
  const first = item.exec(lines[0] ?? '');
  if (first) {
    const items = takeWhile(lines, (line) => item.test(line) && !line.startsWith('-#'));
    const children = items.map((line) => li(item.exec(line)?.[2] ?? ''));
    return {
      tag: first[1] ? 'ul' : 'ol',
      children,
      value: String(Number.parseInt(items[0] ?? '1', 10) || 1),
    };
  }
  const plain = takeWhile(lines, (line) => !/^(```|#{1,3} |-# |>(>>)? | *([-*]|\d+\.) +\S)/.test(line));
  const words = plain.length > 0 ? plain : lines.splice(0, 1);
  return { tag: 'p', children: parseInline(words.join('\n').replace(/^\n|\n$/g, '')) };
}

/**
 * @param {string} text
 * @returns {MarkdownNode}
 */
function li(text) {
  return { tag: 'li', children: parseInline(text) };
}

/**
 * @param {string[]} lines
 * @param {(line: string) => boolean} holds
 */
function takeWhile(lines, holds) {
  const end = lines.findIndex((line) => !holds(line));
  return lines.splice(0, end < 0 ? lines.length : end);
}
