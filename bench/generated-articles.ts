/** Random numbers from a seed (mulberry32, public domain): the same seed gives the same articles everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES =
  'ba be bo da de di fa fi go ha ka ke ko la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se si so ta te ti to va ve vi wa ze'.split(
    ' ',
  );
const FUNCTION_WORDS =
  'the of and to in a for on with as by at from that it was were is has had their its which after before'.split(
    ' ',
  );
const VERBS = 'said told announced warned denied claimed added argued confirmed promised'.split(' ');
const ROLES = ['Mayor', 'Minister', 'Senator', 'General', 'spokesman', 'Professor'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'March', 'May', 'June', 'August', 'October', 'November'];

/** How many different people and outlets a corpus has; some people are in the news much more often than others. */
const PEOPLE = 4_000;
const OUTLETS = 60;

/** Articles that look like news to the program: names, roles, quotations, dates, and words as rare and as common as in English. */
export function articleGenerator(seed: number): (bytes: number) => string {
  const random = seededRandom(seed);
  const pick = <Thing>(things: readonly Thing[]): Thing => {
    const thing = things[Math.floor(random() * things.length)];
    if (thing === undefined) throw new Error('nothing to pick from');
    return thing;
  };
  const word = (): string => {
    // By Zipf's law: the n-th word is met about n times as rarely as the first of 50,000.
    let rank = Math.floor(50_000 ** random());
    let made = '';
    for (; rank > 0; rank = Math.floor(rank / SYLLABLES.length)) made += SYLLABLES[rank % SYLLABLES.length];
    return made || 'ba';
  };
  const words = (count: number): string =>
    Array.from({ length: count }, () => (random() < 0.42 ? pick(FUNCTION_WORDS) : word())).join(' ');
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const people = Array.from({ length: PEOPLE }, () => `${capital(word())} ${capital(word())}son`);
  const outlets = Array.from({ length: OUTLETS }, () => `The ${capital(word())} Times`);
  const name = (): string => people[Math.floor(PEOPLE ** random()) - 1] ?? pick(people);
  const sentence = (): string => {
    const chance = random();
    if (chance < 0.2)
      return `“${capital(words(9))},” ${pick(VERBS)} ${pick(ROLES)} ${name()} on ${pick(DAYS)}.`;
    if (chance < 0.35) return `${pick(ROLES)} ${name()} ${pick(VERBS)} that ${words(14)}.`;
    if (chance < 0.5)
      return `On ${1 + Math.floor(random() * 28)} ${pick(MONTHS)} ${name()} left ${capital(word())}, ${words(10)}.`;
    return `${capital(words(12 + Math.floor(random() * 10)))}.`;
  };
  const paragraph = (): string => Array.from({ length: 2 + Math.floor(random() * 3) }, sentence).join(' ');
  return (bytes) => {
    const day = `2024-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
    let text = `---\ntitle: ${capital(words(7))}\nsource: ${pick(outlets)}\npublished: ${day}\nauthor: ${name()}\n---\n`;
    while (text.length < bytes) text += `\n${paragraph()}\n`;
    return text;
  };
}
