import type { Strictness } from '../answer/options.ts';
import { findSpeakers } from '../answer/sayings/find-speakers.ts';
import { suggestOutlets } from '../answer/suggest.ts';
import type { Archive } from '../archive/archive.ts';
import { censusOf } from '../archive/census.ts';
import { inScope } from '../archive/scope.ts';
import { matchNews } from './match-news.ts';
import type { Subject } from './subject.ts';

/** What the articles that are there already say of a wish to follow something. */
export interface Survey {
  /** How many of the newest articles were looked at, and how many of them fit. */
  readonly looked: number;
  readonly fitting: number;
  /** False where a speaker is given whom no article quotes. */
  readonly isSpeakerKnown: boolean;
  /** How the people are called whom the speaker means, or who are called nearly so; at most three. */
  readonly speakers: readonly string[];
  /** False where an outlet is given of which there is no article. */
  readonly isOutletKnown: boolean;
  /** Outlets that there are, those with most articles first; at most five. */
  readonly outlets: readonly string[];
}

/** So many of the newest articles are looked at before somebody follows something. */
const MAX_SURVEYED = 100;
const MAX_SPEAKERS = 3;
const MAX_OUTLETS = 5;

/** Looks how a wish to follow something fares with the articles that are there. */
export function survey(archive: Archive, subject: Subject, strictness: Strictness): Survey {
  const census = censusOf(archive);
  const newest = census.newest.slice(0, MAX_SURVEYED);
  const { speaker, outlet } = subject;
  const known = speaker === undefined ? [] : findSpeakers(archive, speaker, { fuzzy: false }).people;
  const meant = speaker === undefined || known.length > 0 ? known : findSpeakers(archive, speaker).people;
  return {
    looked: newest.length,
    fitting: matchNews(archive, subject, newest, { strictness }).length,
    isSpeakerKnown: speaker === undefined || known.length > 0,
    speakers: meant.slice(0, MAX_SPEAKERS).map(({ name }) => name),
    isOutletKnown:
      outlet === undefined ||
      census.outlets.some(({ name }) => inScope({ outlet: name, published: null }, { outlet })),
    outlets: suggestOutlets(archive, '', MAX_OUTLETS),
  };
}
