import { describe, expect, test } from 'vitest';
import { quotedArticle } from '../../archive/quoted-article.fixture.ts';
import { archiveOf } from '../../library/memory-library.ts';
import type { Stance } from '../../model.ts';
import { takeClaimApart } from './claim.ts';
import { hearAll } from './heard.ts';
import { listenFor } from './listen-for.ts';
import { sideOf } from './side.ts';

interface Said {
  readonly claim: string;
  readonly says: string;
  readonly stance?: Stance;
  readonly speaker?: string;
  readonly cue?: string;
  /** What stands before the speech in its paragraph. */
  readonly before?: string;
}

/** Which side of a claim a speech takes. */
async function sideOfSpeech({
  claim,
  says,
  stance = 'affirms',
  speaker = 'Ines Falk',
  cue = 'said',
  before = '',
}: Said) {
  const text = `${before} ${speaker} ${cue} ${says}.`.trim();
  const article = quotedArticle({ id: 'a', text, title: null }, [
    { says, speaker, source: speaker, stance, cue },
  ]);
  const archive = await archiveOf([article.article]);
  const own = {
    ...archive,
    get: () => article,
    people: archive.people,
    mentions: (id: string, stem: string) => archive.mentions(id, stem),
  };
  const read = takeClaimApart(archive, claim);
  const [heard] = hearAll(own, [{ articleId: 'a', paragraph: 1, score: 1 }], listenFor(read));
  return heard ? (sideOf(read, heard.heard)?.side ?? null) : null;
}

describe('a negation', () => {
  test.each([
    ['the cracks in the dam were caused by frost, not by the flood', 'affirms'],
    ['the cracks in the dam came not from frost but from the flood', 'affirms'],
    ['the cracks in the dam grew rather than closed', 'affirms'],
    ['there were no cracks in the dam', 'denies'],
    ['the dam has never had cracks', 'denies'],
    ['the cracks in the dam were not caused by frost', null],
    ['the dam was sound, because frost had not come that year', null],
  ])('counts where it is about the topic: %s', async (says, side) => {
    expect(await sideOfSpeech({ claim: 'the cracks in the dam', says })).toBe(side);
  });
});

describe('a denial', () => {
  test.each([
    ['that there were cracks in the dam', 'denies'],
    ['that the cracks in the dam were caused by frost', null],
  ])('of the cause alone is none of the topic: %s', async (says, side) => {
    expect(await sideOfSpeech({ claim: 'the cracks in the dam', says, stance: 'denies' })).toBe(side);
  });

  test.each([
    ['Corvan Ferries', 'the allegations', 'denies'],
    ['Corvan Ferries', 'bail to nobody', null],
    ['Ines Falk', 'the motion', null],
  ])('is one of the claim where its object is the claim: %s denies %s', async (speaker, says, side) => {
    const before = 'Police say that Corvan Ferries hid cracks.';
    const claim = 'Corvan Ferries hid cracks';
    expect(await sideOfSpeech({ claim, says, speaker, before, stance: 'denies', cue: 'denied' })).toBe(side);
  });
});

test.each([
  ['the dam board’s bid to survey the cracks in the dam again', null],
  ['a request for papers about the cracks in the dam', null],
  ['the claim that there are cracks in the dam', 'denies'],
])('whoever turns down what somebody asks for denies nothing of it: %s', async (says, side) => {
  const claim = 'the cracks in the dam';
  expect(await sideOfSpeech({ claim, says, stance: 'denies', cue: 'rejected' })).toBe(side);
});

test('whoever turns down the very offer that is asked about is on a side of it', async () => {
  const claim = 'the offer for the dam';
  expect(
    await sideOfSpeech({ claim, says: 'the offer for the dam', stance: 'denies', cue: 'rejected' }),
  ).toBe('denies');
});

test.each([
  ['that Corvan Ferries has secret papers about the harbour', null],
  ['that Corvan Ferries hid secret papers about the harbour', 'affirms'],
])('who speaks of papers says nothing of hiding papers: %s', async (says, side) => {
  expect(await sideOfSpeech({ claim: 'hiding secret papers about the harbour', says })).toBe(side);
});

test.each([
  ['that Corvan Ferries helps towns against Silver Fever', null],
  ['that Corvan Ferries does not have Silver Fever', 'denies'],
])('who speaks of a thing by its name says of nobody that they got it: %s', async (says, side) => {
  expect(await sideOfSpeech({ claim: 'Corvan Ferries got Silver Fever', says })).toBe(side);
});

test('who plays down that something is not so does not deny it', async () => {
  const says = 'the fact that there were no cracks in the dam';
  expect(await sideOfSpeech({ claim: 'the cracks in the dam', says, cue: 'downplayed' })).toBeNull();
});

describe('who does what to whom', () => {
  test.each([
    ['that Corvan Ferries hid the cracks', 'affirms'],
    ['that Corvan Ferries concealed the cracks', 'affirms'],
    ['that Corvan Ferries did not hide the cracks', 'denies'],
    ['that Tamsin Port hid the cracks', null],
    ['that Corvan Ferries painted the cracks', null],
    ['that Corvan Ferries may have hidden the cracks', null],
    ['that Corvan Ferries asked whether Tamsin Port hid the cracks', null],
    ['that Otto Weil claimed Corvan Ferries hid the cracks', null],
    ['that the rumours she heard are wrong', null],
  ])('must be said: %s', async (says, side) => {
    expect(await sideOfSpeech({ claim: 'Corvan Ferries hid cracks', says })).toBe(side);
  });

  test('what was not done is claimed by who says so', async () => {
    const claim = 'Corvan Ferries failed to repair the dam';
    expect(await sideOfSpeech({ claim, says: 'that Corvan Ferries has not repaired the dam' })).toBe(
      'affirms',
    );
    expect(await sideOfSpeech({ claim, says: 'that Corvan Ferries repaired the dam' })).toBe('denies');
  });

  test('a plea is a side of whoever is charged', async () => {
    const claim = 'Ines Falk committed fraud';
    const says = 'not guilty to charges that include fraud';
    expect(await sideOfSpeech({ claim, says, cue: 'pleaded' })).toBe('denies');
  });

  test.each([
    ['that the toll on the bridge is legal', 'denies'],
    ['that the toll on the bridge is not legal', 'affirms'],
    ['that the toll on the bridge is low', null],
  ])('or its opposite: %s', async (says, side) => {
    expect(await sideOfSpeech({ claim: 'the toll on the bridge is illegal', says })).toBe(side);
  });

  test.each([
    ['that Corvan Ferries stole the money of the crew', 'affirms'],
    ['that Corvan Ferries stole the tug of the crew', null],
    ['that Corvan Ferries did not steal the money of the crew', 'denies'],
  ])('or a wider verb, of the very same thing: %s', async (says, side) => {
    expect(await sideOfSpeech({ claim: 'Corvan Ferries embezzled money', says })).toBe(side);
  });

  test.each([
    ['the toll on the bridge is illegal', 'that the toll on the bridge breaks the law', 'affirms'],
    ['the toll on the bridge is illegal', 'that the toll on the bridge complies with all laws', 'denies'],
    ['Corvan Ferries committed fraud', 'that Corvan Ferries defrauded nobody', 'denies'],
    ['Corvan Ferries committed fraud', 'that Corvan Ferries never defrauded its crew', 'denies'],
  ])('or a turn for it: %s, %s', async (claim, says, side) => {
    expect(await sideOfSpeech({ claim, says })).toBe(side);
  });

  test.each([
    ['that the law on the bridge is perfectly legal', 'affirms'],
    ['that the law on the bridge breaks the law', 'denies'],
  ])('who speaks for what is called legal takes no side against it: %s', async (says, side) => {
    const speaker = 'The bridge’s lawyer Otto Weil';
    expect(await sideOfSpeech({ claim: 'the law on the bridge is legal', speaker, says })).toBe(side);
  });

  test.each([
    ['copying songs infringes copyright', 'that copying songs is fair use', 'denies'],
    ['copying songs infringes copyright', 'that copying songs is not fair use', 'affirms'],
    ['Corvol causes stomach problems', 'that Corvol causes stomach cramps', 'affirms'],
    ['Corvol causes stomach problems', 'that Corvol causes other problems', null],
  ])('or what it comes to: %s, %s', async (claim, says, side) => {
    expect(await sideOfSpeech({ claim, says, before: 'The judge spoke of copyright.' })).toBe(side);
  });

  test('the reporter’s words say of what it is said', async () => {
    const claim = 'the toll on the bridge is illegal';
    expect(await sideOfSpeech({ claim, cue: 'called the toll on the bridge', says: '“illegal”' })).toBe(
      'affirms',
    );
    const before = 'The toll on the bridge rose.';
    expect(await sideOfSpeech({ claim, says: 'this is a charge which breaks the law', before })).toBe(
      'affirms',
    );
  });

  test('an article that never has the surname is about somebody else', async () => {
    const claim = 'Sam Falk stole money';
    expect(await sideOfSpeech({ claim, says: 'that Sam stole money' })).toBe('affirms');
    expect(await sideOfSpeech({ claim, speaker: 'Otto Weil', says: 'that Sam stole money' })).toBeNull();
  });

  test('a person is no thing: "it" stands for somebody else', async () => {
    const claim = 'Paul Weil knew about the cracks';
    const before = 'Paul Weil runs the ferry.';
    expect(await sideOfSpeech({ claim, before, says: 'that it knew about the cracks' })).toBeNull();
    expect(await sideOfSpeech({ claim, before, says: 'that he knew about the cracks' })).toBe('affirms');
  });

  test('who fights false reports calls none untrue', async () => {
    const claim = 'the toll is dangerous';
    const says = 'that the toll is dangerous and disinformation-encouraging';
    expect(await sideOfSpeech({ claim, says })).toBe('affirms');
  });

  test('who pays is blamed for nothing by who accuses of something else', async () => {
    const claim = 'Corvan Ferries pays the harbour';
    const before = 'Corvan Ferries pays the harbour.';
    expect(
      await sideOfSpeech({ claim, cue: 'accused', says: 'Corvan Ferries of pouring out tar', before }),
    ).toBeNull();
  });

  test('a name says which firm is meant, whatever stands before it', async () => {
    const claim = 'the chip maker Corvan Silicon stole secrets';
    expect(await sideOfSpeech({ claim, says: 'that Corvan Silicon stole secrets' })).toBe('affirms');
    expect(
      await sideOfSpeech({ claim, says: 'that the chip maker Tamsin Silicon stole secrets' }),
    ).toBeNull();
  });

  test.each(['polluting the lake', 'the pollution of the lake'])(
    'whoever denies a deed denies their own: %s',
    async (says) => {
      const claim = 'Corvan Ferries polluted the lake';
      expect(
        await sideOfSpeech({ claim, speaker: 'Corvan Ferries', cue: 'denied', stance: 'denies', says }),
      ).toBe('denies');
    },
  );

  test('a purpose is not what was done', async () => {
    const says = 'that Corvan Ferries hid the cracks to ensure that nobody did not buy tickets';
    expect(await sideOfSpeech({ claim: 'Corvan Ferries hid cracks', says })).toBe('affirms');
  });

  test('who denies all contact with somebody denies having talked with them', async () => {
    const claim = 'Ines Falk talked to Sorvia about a job';
    const denied = { claim, stance: 'denies', cue: 'denied' } as const;
    expect(await sideOfSpeech({ ...denied, says: 'any contact with Sorvia' })).toBe('denies');
    expect(await sideOfSpeech({ ...denied, says: 'any contact with Valdoria' })).toBeNull();
    expect(
      await sideOfSpeech({ ...denied, speaker: 'Otto Weil', says: 'any contact with Sorvia' }),
    ).toBeNull();
  });

  test('what the subject of a claim did not cause is denied', async () => {
    const claim = 'the new lamps help thieves steal';
    const says = 'the new lamps did not cause thieves to steal';
    expect(await sideOfSpeech({ claim, says })).toBe('denies');
  });
});

describe('where the claim is told before', () => {
  const claim = 'Corvan Ferries poisoned the river';
  const before = 'The river was poisoned in May.';

  test.each([
    ['Otto Weil', 'accused', 'Corvan Ferries of pouring out tar', 'affirms'],
    ['Otto Weil', 'accused', 'Tamsin Port of pouring out tar', null],
    ['Prosecutor Otto Weil', 'argued', 'that Corvan Ferries poured out tar', 'affirms'],
    ['Otto Weil', 'argued', 'that Corvan Ferries poured out tar', null],
    ['Corvan Ferries', 'said', 'that it complied with every rule', 'denies'],
    ['Corvan Ferries', 'said', 'that it had bought a tug', null],
    ['Otto Weil', 'defended', 'the work of Corvan Ferries', 'denies'],
    ['Otto Weil', 'said', 'that Corvan Ferries deceived the town about the tar', 'affirms'],
    ['Otto Weil', 'said', 'that Corvan Ferries did not deceive the town about the tar', null],
    ['The Corvan Ferries whistleblower Otto Weil', 'said', 'that Corvan Ferries poured out tar', 'affirms'],
    ['Corvan Ferries', 'argued', 'that the trial is about a tug', 'denies'],
    ['Corvan Ferries', 'argued', 'that it had accepted all responsibility at the trial', null],
    ['Corvan Ferries', 'said', 'that it complied as quickly as possible', 'denies'],
    ['The court', 'ruled', 'that Corvan Ferries poured out tar', 'affirms'],
  ])('%s %s %s', async (speaker, cue, says, side) => {
    expect(await sideOfSpeech({ claim, speaker, cue, says, before })).toBe(side);
  });

  test.each([
    ['that the report was inaccurate', 'denies'],
    ['that the report was long', null],
    ['that it happened', 'affirms'],
  ])('what was told is called true or untrue: %s', async (says, side) => {
    const told = 'Corvan Ferries poisoned the river, a paper reported.';
    expect(await sideOfSpeech({ claim, speaker: 'Otto Weil', says, before: told })).toBe(side);
  });

  test('a word that begins a sentence is no name of somebody else', async () => {
    const speaker = 'Assistant US Attorney Otto Weil';
    const says = '“It poured out tar for years”';
    const told = 'Corvan Ferries poisoned the river.';
    expect(await sideOfSpeech({ claim, speaker, says, before: told })).toBe('affirms');
  });

  test('and nowhere else', async () => {
    const says = 'Corvan Ferries of pouring out tar';
    expect(await sideOfSpeech({ claim, cue: 'accused', says, before: 'It rained in May.' })).toBeNull();
  });
});
