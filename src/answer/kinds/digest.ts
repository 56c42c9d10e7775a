import { digest as answer } from '../digest/digest.ts';
import { citationJson } from '../passages/json.ts';
import { itemRows } from '../passages/row.ts';
import type { Kind } from './kind.ts';
import { SCOPE_OPTIONS } from './scope-options.ts';

export const digestKind: Kind<'digest'> = {
  summary: 'digest.summary',
  description: 'digest.description',
  example: 'digest.example',
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
  title: ({ from, to }, say) => [say('digest.title'), from, to].filter(Boolean).join(' '),
  topic: () => null,
  person: null,
};
