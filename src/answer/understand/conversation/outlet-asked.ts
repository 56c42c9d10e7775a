import type { Archive } from '../../../archive/archive.ts';
import { censusOf } from '../../../archive/census.ts';
import { scopeTest } from '../../../archive/scope.ts';
import type { Query } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import { WELL_KNOWN_OUTLETS } from '../../question/words.ts';
import { withoutArticle } from '../route/bare-words.ts';

/**
 * What an outlet reports, where words ask what it said ("What does the Courier say about the storm?"); where they name no topic, all that it dates. Its
 * articles say it, and those of others are no answer. Null where no outlet is asked for, or it is quoted itself.
 */
export function outletAsked(archive: Archive, query: Query): Query | null {
  if (query.kind !== 'who-said' || query.speaker === undefined) return null;
  const { speaker: outlet, topic, from, to } = query;
  const isTheirs = scopeTest({ outlet });
  const isOurs = censusOf(archive).outlets.some(
    ({ name }) =>
      isTheirs({ outlet: name, published: null }) &&
      // Without a topic a part of the name may as well be a country or a body.
      (topic !== undefined || fold(withoutArticle(name)) === fold(outlet)),
  );
  const isQuoted = archive.people.find(outlet, { fuzzy: false }).length > 0;
  if (isQuoted || !(isOurs || WELL_KNOWN_OUTLETS.includes(fold(outlet)))) return null;
  const dates = { ...(from && { from }), ...(to && { to }) };
  return topic === undefined
    ? { kind: 'timeline', outlet, ...dates }
    : { kind: 'coverage', topic, outlet, ...dates };
}
