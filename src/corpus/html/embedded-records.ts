import type { Draft } from '../draft.ts';
import { draftsOf } from '../records/read-records.ts';
import { recordsInValue } from '../records/records-in-value.ts';
import { salvageJson } from '../records/salvage-json.ts';

/** Pages that a script fills keep what they show as JSON: in an element of its own, or as the value of a variable. */
const OPENING = /<script\b([^<>]{0,500})>/gi;
const CLOSING = /<\/script/gi;
const IS_JSON = /\btype\s*=\s*["']?application\/(?:[\w.-]{1,20}\+)?json/i;
const DESCRIBES = /ld\+json/i;
const ASSIGNED = /^\s*(?:window\.|var |let |const )?[\w.$]{2,60}\s*=\s*(?=[{[])/;
const MAX_SCRIPTS = 60;
const MIN_CHARACTERS = 400;

/** The article with the longest text in the JSON that a page carries for its scripts; null without one. */
export async function embeddedArticle(html: string): Promise<Draft | null> {
  const drafts: Draft[] = [];
  for (const { attributes, source } of scriptsIn(html)) {
    const assigned = ASSIGNED.exec(source);
    if (DESCRIBES.test(attributes) || !(IS_JSON.test(attributes) || assigned)) continue;
    const value = parsed(source.slice(assigned?.[0].length ?? 0));
    if (value === null) continue;
    const batches = async function* () {
      yield recordsInValue(value, null);
    };
    for await (const found of draftsOf({ batches, unit: 'Entry', rule: null }))
      if ('draft' in found) drafts.push(found.draft);
  }
  const size = ({ paragraphs }: Draft) => paragraphs.reduce((sum, { length }) => sum + length, 0);
  const longest = drafts.reduce<Draft | null>(
    (best, one) => (best && size(best) >= size(one) ? best : one),
    null,
  );
  return longest && size(longest) >= MIN_CHARACTERS ? longest : null;
}

/** The first scripts of a page. One that is not closed ends the search, so that no part is walked over twice. */
function* scriptsIn(html: string): Generator<{ readonly attributes: string; readonly source: string }> {
  let from = 0;
  for (let scripts = 0; scripts < MAX_SCRIPTS; scripts++) {
    OPENING.lastIndex = from;
    const opening = OPENING.exec(html);
    CLOSING.lastIndex = OPENING.lastIndex;
    const closing = opening && CLOSING.exec(html);
    if (!closing) return;
    yield {
      attributes: opening[1] ?? '',
      source: html.slice(opening.index + opening[0].length, closing.index),
    };
    from = closing.index + closing[0].length;
  }
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.trim().replace(/;$/, ''));
  } catch {
    // More of the program may stand behind the value.
    const [first] = salvageJson(source).values;
    return first === undefined || first.length < MIN_CHARACTERS ? null : parsedOrNull(first);
  }
}

function parsedOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
