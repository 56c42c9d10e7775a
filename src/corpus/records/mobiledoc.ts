import { isRecord } from './record.ts';

/** What the first member of a section says of it, by the format's description. */
const MARKUP_SECTION = 1;
const LIST_SECTION = 3;
const CARD_SECTION = 10;

/**
 * The blocks of a text that an editor keeps as Mobiledoc: `{ version, cards, sections }`, where a section is a list of
 * markers `[type, opened, closed, text]`. Cards give the words that were written into them (`html`, `markdown`). Null for any other value.
 */
export function mobiledocBlocks(value: unknown): readonly string[] | null {
  if (!isRecord(value) || typeof value['version'] !== 'string') return null;
  const { sections, cards } = value;
  if (!Array.isArray(sections)) return null;
  return sections.flatMap((section: unknown) => blocksOf(section, listOf(cards))).filter(Boolean);
}

function blocksOf(section: unknown, cards: readonly unknown[]): readonly string[] {
  const [type, second, third] = listOf(section);
  if (type === MARKUP_SECTION) return [textOf(third)];
  if (type === LIST_SECTION) return listOf(third).map(textOf);
  return type === CARD_SECTION ? cardBlocks(cards[Number(second)]) : [];
}

function cardBlocks(card: unknown): readonly string[] {
  const [, payload] = listOf(card);
  if (!isRecord(payload)) return [];
  const text = payload['html'] ?? payload['markdown'];
  return typeof text === 'string' ? text.split(/\n\s*\n/).map((block) => block.trim()) : [];
}

function textOf(markers: unknown): string {
  const texts = listOf(markers).map((marker) => listOf(marker)[3]);
  return texts
    .filter((text) => typeof text === 'string')
    .join('')
    .trim();
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
