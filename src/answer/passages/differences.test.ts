import { expect, test } from 'vitest';
import { quotedArticle } from '../../archive/quoted-article.fixture.ts';
import { sayIn } from '../../words/say.ts';
import { quotedArchive } from '../sayings/quoted-archive.fixture.ts';
import { differenceItems, lackingIn } from './differences.ts';

const OPENING =
  'The ferry to Marrow Island was called off on Friday after its second engine caught fire in port.';
const MIDDLE = 'The harbour master said that divers would look at the hull before Sunday. No.';
const PRICE = 'A bus will take passengers round the bay for three crowns.';
const WIRE = quotedArticle({
  id: 'wire',
  outlet: 'Coast Wire',
  text: `${OPENING} Nobody was hurt.\n\n${MIDDLE}`,
});
const ECHO = quotedArticle({
  id: 'echo',
  outlet: 'Tamsin Echo',
  text: `${OPENING.replace('was called off', 'was cancelled')} ${PRICE}\n\n${MIDDLE.toUpperCase()}`,
});

const words = (entry: typeof WIRE, spans: ReturnType<typeof lackingIn>) =>
  spans.map(({ start, end }) => entry.article.text.slice(start, end));

test('sentences that the other version lacks, small edits and capitals apart', () => {
  expect(words(ECHO, lackingIn(WIRE, ECHO))).toEqual([PRICE]);
  expect(words(WIRE, lackingIn(ECHO, WIRE))).toEqual(['Nobody was hurt.']);
  expect(lackingIn(WIRE, WIRE)).toEqual([]);
});

test('both ways, with the name of the version', async () => {
  const archive = await quotedArchive(
    [WIRE.article, []],
    [ECHO.article, []],
    [{ id: 'other', text: 'Something else altogether happened in the hills.' }, []],
  );
  const entry = archive.get('wire');
  const items = entry ? differenceItems(archive, entry, sayIn()) : [];
  expect(items.map(({ label, passage }) => [label, passage?.text, passage?.citation.articleId])).toEqual([
    ['Not in the version of Tamsin Echo', 'Nobody was hurt.', 'wire'],
    ['Only in the version of Tamsin Echo', PRICE, 'echo'],
  ]);
  const alone = archive.get('other');
  expect(alone && differenceItems(archive, alone, sayIn())).toEqual([]);
});
