import type { Archive } from '../../../archive/archive.ts';
import { scopeTest } from '../../../archive/scope.ts';
import type { Query } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import { WELL_KNOWN_OUTLETS } from '../../question/words.ts';

/**
 * What an outlet reports, where words ask what it said ("What does the Courier say about the storm?"): its articles say it, and those of others
 * are no answer. Null where no outlet is asked for, or it is quoted itself.
 */
export function outletAsked(archive: Archive, query: Query): Query | null {
  if (query.kind !== 'who-said' || query.speaker === undefined || query.topic === undefined) return null;
  const { speaker: outlet, topic, from, to } = query;
  const isTheirs = scopeTest({ outlet });
  const isOurs = archive.ids.some((id) => {
    const article = archive.get(id)?.article;
    return article !== undefined && isTheirs(article);
  });
  const isQuoted = archive.people.find(outlet, { fuzzy: false }).length > 0;
  if (isQuoted || !(isOurs || WELL_KNOWN_OUTLETS.includes(fold(outlet)))) return null;
  return { kind: 'coverage', topic, outlet, ...(from && { from }), ...(to && { to }) };
}
