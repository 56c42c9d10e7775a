import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../sentences.ts';
import { articleOf } from '../article.fixture.ts';
import { annotateText } from '../syntax/annotated-text.ts';
import { refineNames } from './whole-names.ts';

function refined(text: string, source: string): string {
  const article = articleOf(text);
  const annotated = annotateText(text, article.paragraphs, splitSentences(text, article.paragraphs));
  const { tokens } = annotated.tagged;
  const start = text.indexOf(source);
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= start + source.length) + 1;
  const range = refineNames(annotated, {
    cue: null,
    source: { first, last },
    content: [],
    rule: 'model',
  }).source;
  return range ? text.slice(tokens[range.first]?.start, tokens[range.last - 1]?.end) : '';
}

describe('refineNames', () => {
  it.each([
    ['The chair, Edda Marlow, said it rained.', 'Edda', 'Edda Marlow'],
    ['On Friday the warden Tessa Quill said it rained.', 'Quill', 'Tessa Quill'],
    ['Gannet Ferries today said it rained.', 'Gannet Ferries today', 'Gannet Ferries'],
    ['The warden on Friday said it rained.', 'The warden on Friday', 'The warden'],
    ['The paper Tamsin Today said it rained.', 'Tamsin Today', 'Tamsin Today'],
    ['The warden said it rained.', 'The warden', 'The warden'],
    ['Edda Marlow told Tessa Quill that it rained.', 'Edda Marlow', 'Edda Marlow'],
  ])('%s %s', (text, source, whole) => expect(refined(text, source)).toBe(whole));
});
