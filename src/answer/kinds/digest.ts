import { digest as answer } from '../digest/digest.ts';
import { citationJson } from '../passages/json.ts';
import { itemRows } from '../passages/row.ts';
import type { Kind } from './kind.ts';
import { SCOPE_OPTIONS } from './scope-options.ts';

export const digestKind: Kind<'digest'> = {
  summary: 'what is new by matter, who was quoted most, and which dates are ahead',
  description: 'What is new, by matter and the most reported first; who was quoted most; dates ahead',
  example: 'from: last week',
  options: SCOPE_OPTIONS,
  limits: [],
  complaint: () => null,
  answer,
  toJson: ({ answered, stories, quoted, ahead }) => ({
    answered,
    stories: stories.map(({ opening, texts, articles }) => ({
      text: opening.text,
      texts,
      articles: articles.map(citationJson),
    })),
    quoted: quoted.map(({ speaker, texts, passage }) => ({
      speaker,
      articles: texts,
      text: passage.text,
      ...citationJson(passage.citation),
    })),
    ahead: ahead.map(({ date, inferred, passage }) => ({
      date,
      inferred,
      text: passage.text,
      ...citationJson(passage.citation),
    })),
  }),
  isExported: true,
  rows: ({ items }) => itemRows(items),
  chart: () => null,
  title: ({ from, to }) => ['Digest', from, to].filter(Boolean).join(' '),
  topic: () => null,
  person: null,
};
