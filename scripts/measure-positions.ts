import { DISPUTES } from '../src/answer/positions/golden.fixture.ts';
import { positions } from '../src/answer/positions/positions.ts';
import { WIDER_DISPUTES } from '../src/answer/positions/wider.fixture.ts';
import { quotedArticle } from '../src/archive/quoted-article.fixture.ts';
import { archiveOf } from '../src/library/memory-library.ts';

/** Prints, for each of our disputes, who is on which side, who is missed and who stands wrong. */
const sets = process.argv.includes('--wider') ? WIDER_DISPUTES : DISPUTES;
const articles = sets.flatMap(({ articles: texts }, i) =>
  texts.map((text, j) => quotedArticle({ id: `d${i}-${j}`, text, title: null }).article),
);
const archive = await archiveOf(articles);
const SIDES = ['affirms', 'denies', 'declines'] as const;
let [found, all, wrong] = [0, 0, 0];
for (const dispute of sets) {
  const answer = positions(archive, { kind: 'positions', topic: dispute.topic }, { strictness: 'normal' });
  console.log(dispute.topic);
  for (const side of SIDES) {
    const speakers = answer.positions.filter(({ stance }) => stance === side).map(({ speaker }) => speaker);
    const isCalled = (speaker: string, name: string) => name.split('|').some((one) => speaker.includes(one));
    const missed = dispute[side].filter((name) => !speakers.some((speaker) => isCalled(speaker, name)));
    const strangers = speakers.filter((speaker) => !dispute[side].some((name) => isCalled(speaker, name)));
    all += dispute[side].length;
    found += dispute[side].length - missed.length;
    wrong += strangers.length;
    console.log(`  ${side}: ${speakers.join(', ') || '-'}`);
    if (missed.length > 0) console.log(`    missed: ${missed.join(', ')}`);
    if (strangers.length > 0) console.log(`    wrong: ${strangers.join(', ')}`);
  }
}
console.log(`${found} of ${all} found, ${wrong} on a wrong side`);
