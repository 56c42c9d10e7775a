import { describe, expect, test } from 'vitest';
import { quotedArticle } from '../../archive/quoted-article.fixture.ts';
import { archiveOf } from '../../library/memory-library.ts';
import type { Stance } from '../../model.ts';
import { DISPUTES, type Dispute } from './golden.fixture.ts';
import { positions } from './positions.ts';
import { WIDER_DISPUTES } from './wider.fixture.ts';

/** All disputes lie in one corpus, so that each topic must find its own. */
const articles = DISPUTES.flatMap(({ articles }, i) =>
  articles.map((text, j) => quotedArticle({ id: `d${i}-${j}`, text, title: null }).article),
);
const archive = archiveOf(articles);

async function sidesOf({ topic }: Dispute) {
  const answer = positions(await archive, { kind: 'positions', topic }, { strictness: 'normal' });
  return answer.positions.map(({ speaker, stance }) => ({ speaker, stance }));
}

const isCalled = (speaker: string, name: string) => name.split('|').some((one) => speaker.includes(one));

const namesOn = (dispute: Dispute, stance: Stance) =>
  stance === 'affirms' || stance === 'denies' || stance === 'declines' ? dispute[stance] : [];

describe('twenty disputes as other fields tell them', () => {
  const wider = archiveOf(
    WIDER_DISPUTES.flatMap(({ articles }, i) =>
      articles.map((text, j) => quotedArticle({ id: `w${i}-${j}`, text, title: null }).article),
    ),
  );
  const told = async ({ topic }: Dispute) =>
    positions(await wider, { kind: 'positions', topic }, { strictness: 'normal' }).positions;

  test.each(WIDER_DISPUTES.map((dispute) => [dispute.topic, dispute] as const))(
    'nobody on the wrong side: %s',
    async (_, dispute) => {
      const wrong = (await told(dispute)).filter(
        ({ speaker, stance }) => !namesOn(dispute, stance).some((name) => isCalled(speaker, name)),
      );
      expect(wrong.map(({ speaker, stance }) => `${stance} ${speaker}`)).toEqual([]);
    },
  );

  test('two of three who take a side are found', async () => {
    let [found, all] = [0, 0];
    for (const dispute of WIDER_DISPUTES) {
      const shown = await told(dispute);
      for (const side of ['affirms', 'denies', 'declines'] as const)
        for (const name of dispute[side]) {
          all++;
          if (shown.some(({ speaker, stance }) => stance === side && isCalled(speaker, name))) found++;
        }
    }
    expect(found / all).toBeGreaterThan(2 / 3);
  });
});

describe('twelve disputes of ours', () => {
  test.each(DISPUTES.map((dispute) => [dispute.topic, dispute] as const))(
    'nobody on the wrong side: %s',
    async (_, dispute) => {
      const wrong = (await sidesOf(dispute)).filter(
        ({ speaker, stance }) => !namesOn(dispute, stance).some((name) => isCalled(speaker, name)),
      );
      expect(wrong).toEqual([]);
    },
  );

  test.each(DISPUTES.map(({ topic }) => topic))('who is asked for comes first: %s', async (topic) => {
    const asked = { kind: 'positions', topic, side: 'denies' } as const;
    const plain = positions(await archive, { kind: 'positions', topic }, { strictness: 'normal' });
    const { items, lead } = positions(await archive, asked, { strictness: 'normal' });
    const sides = items.map(({ label }) => label.startsWith('Denies'));
    expect(sides).toEqual([...sides].sort((a, b) => Number(b) - Number(a)));
    expect(items).toHaveLength(plain.items.length);
    expect(lead).toMatch(sides.includes(true) ? /^Denies: / : /^I found nobody who denies it\./);
  });

  test('whoever speaks about it without a side is shown apart, behind the sides', async () => {
    const text = `Senator Ruth Calloway warned that Valdoria might send drones to the border war.

Foreign Minister Ilona Brezik said on Tuesday that Valdoria had sent drones to the border war.`;
    const own = await archiveOf([quotedArticle({ id: 'a', text, title: null }).article]);
    const topic = 'Valdoria sent drones to the border war';
    const { items, lead } = positions(own, { kind: 'positions', topic }, { strictness: 'normal' });
    const labels = items.map(({ label }) => label.split(' · ').slice(0, 2).join(' · '));
    expect(labels).toEqual([
      'Affirms · Ilona Brezik, Foreign Minister',
      'Spoke about it, no side · Ruth Calloway, Senator',
    ]);
    expect(lead).toBe('Affirms: Ilona Brezik.');
  });

  test('nearly everybody who takes a side is found', async () => {
    let [found, all] = [0, 0];
    const missed: string[] = [];
    for (const dispute of DISPUTES) {
      const sides = await sidesOf(dispute);
      for (const stance of ['affirms', 'denies', 'declines'] as const)
        for (const name of dispute[stance]) {
          all++;
          if (sides.some((side) => side.stance === stance && isCalled(side.speaker, name))) found++;
          else missed.push(`${name} ${stance}`);
        }
    }
    expect(found / all, missed.join(', ')).toBeGreaterThanOrEqual(0.8);
  });
});
