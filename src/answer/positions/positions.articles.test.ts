import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLibrary } from '../../library/library.ts';
import { positions } from './positions.ts';

const quiet = () => undefined;
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
const corpusDir = process.env['VERBATIM_EXTRA_ARTICLES'];

describe.skipIf(!corpusDir)('positions in the extra articles', () => {
  const library = openLibrary({ corpusDir: corpusDir ?? '', workers: 0, dataDir: null, log });
  beforeAll(async () => {
    await library.reindex();
  });
  afterAll(() => library.close());

  function sidesOn(topic: string) {
    const archive = library.current();
    if (!archive) throw new Error('the articles could not be read');
    const { positions: taken } = positions(archive, { kind: 'positions', topic }, { strictness: 'normal' });
    const on = (side: string) => taken.filter(({ stance }) => stance === side).map(({ speaker }) => speaker);
    return { affirms: on('affirms'), denies: on('denies'), declines: on('declines') };
  }

  test('weapons and personnel', () => {
    // Who denies "such accusations", told with other verbs there, is not found: rather one too few than one on the wrong side.
    const { affirms } = sidesOn('North Korea sends weapons and personnel to Russia');
    expect(affirms).toContain('Volodymyr Zelensky');
  });

  test('troops', () => {
    const { affirms, declines } = sidesOn('North Korean troops in Ukraine');
    expect(affirms).toEqual(expect.arrayContaining(['Volodymyr Zelensky', 'Andriy Kovalenko']));
    expect(declines).toEqual(expect.arrayContaining(['Moscow', 'Pyongyang']));
  });

  test.each([
    'North Korean troops in Ukraine',
    'North Korea sends weapons and personnel to Russia',
    'troops from North Korea',
  ])('nobody on the wrong side: %s', (topic) => {
    const { affirms, denies } = sidesOn(topic);
    expect(affirms.filter((name) => /Kremlin|Moscow|Pyongyang|Peskov|Putin|^Russia/.test(name))).toEqual([]);
    expect(denies.filter((name) => /Zelensk|Umerov|Kovalenko|Ukrain|Miller|Kirby|Seoul/.test(name))).toEqual(
      [],
    );
  });
});
