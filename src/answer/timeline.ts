import type { Archive } from '../archive/archive.ts';
import type { TimelineAnswer, TimelineQuery } from '../model.ts';
import type { AnswerOptions } from './options.ts';

/** The dated sentences about a topic, oldest first. */
export function timeline(_archive: Archive, query: TimelineQuery, _options: AnswerOptions): TimelineAnswer {
  return {
    kind: 'timeline',
    query,
    answered: false,
    lead: '',
    items: [],
    notes: [],
    entries: [],
    undated: [],
  };
}
