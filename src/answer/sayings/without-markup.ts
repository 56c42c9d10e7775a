/** Discord's markup is no part of what was said: spoilers, code, bold and the like, links, mentions, emoji. */
export function withoutMarkup(typed: string): string {
  return typed
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/<a?:\w+:\d+>|<[@#][!&]?\d+>/g, ' ')
    .replace(/\|\||[*`~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/^\s*(?:#{1,3}|-#)\s+/gm, '');
}
