import type { Archive } from './archive.ts';

/** The same archive, searched in another way. What is looked up by name or id, and how common words are, stays as it is. */
export function withSearch(archive: Archive, search: Pick<Archive, 'search' | 'rank'>): Archive {
  return {
    version: archive.version,
    builtAt: archive.builtAt,
    ids: archive.ids,
    paragraphs: archive.paragraphs,
    languages: archive.languages,
    people: archive.people,
    dates: archive.dates,
    nearDuplicates: archive.nearDuplicates,
    get: (id) => archive.get(id),
    published: (id) => archive.published(id),
    frequency: (stem) => archive.frequency(stem),
    occurrences: (stem) => archive.occurrences(stem),
    respell: (stem) => archive.respell(stem),
    stemsFrom: (prefix) => archive.stemsFrom(prefix),
    isInHeading: (...asked) => archive.isInHeading(...asked),
    mentions: (...asked) => archive.mentions(...asked),
    standing: (stems) => archive.standing(stems),
    ...search,
  };
}
