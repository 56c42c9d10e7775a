/** Two texts, whether one is a copy of the other, and how the second was made. */
export interface EditionPair {
  readonly one: string;
  readonly other: string;
  readonly near: boolean;
  readonly how: string;
}

type Draw = (below: number) => number;

/** Mulberry32: a small generator whose numbers depend on the seed alone. */
function drawsFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

const words = (list: string) => list.trim().split(/\s+/);
const NOUNS =
  words(`ferry tug pier depot crane shed lifeboat harbour council union company mayor inquiry strike vote storm engine hull licence
  budget route ticket passenger crew captain pilot cargo buoy channel tide wharf insurer court contract tender report committee deadline school
  hospital bridge island town market fleet warehouse customs permit survey diver rope mast radar beacon quay dredger timetable fare`);
const KINDS =
  words(`old new second local public late costly broken northern small heavy official secret final early empty crowded foreign
  rusty modern private former likely rival angry patient sealed distant formal narrow`);
const VERBS =
  words(`delayed sold inspected closed repaired questioned defended approved moved bought blocked replaced praised measured lost
  ordered leased tested raised lowered halted backed dropped checked signed rejected`);
const SAID = words('said told argued confirmed denied admitted warned repeated wrote believed');
const LINKS = words('near after before against without beyond for under despite towards');
const NAMES = words('Varga Pell Oduya Brandt Ilmari Castellane Rowe Tammik Achterberg Nakane Quill Sorokin');

/** Pairs of stories about one port, half of them copies: edited, shortened, re-headlined with own paragraphs, re-ordered. */
export function editionPairs(count: number, seed: number): EditionPair[] {
  const draw = drawsFrom(seed);
  const makers = [edited, shortened, rewrapped, shuffled];
  return Array.from({ length: count }, (_, i) => {
    const sentences = story(draw, 10 + draw(16));
    const kind = (i >> 1) % 4;
    if (i % 2 === 1) return strangers(draw, sentences, kind);
    const make = makers[kind] ?? edited;
    return { one: join(sentences), other: join(make(sentences, draw)), near: true, how: make.name };
  });
}

function pick(list: readonly string[], draw: Draw): string {
  return list[draw(list.length)] ?? '';
}

function story(draw: Draw, length: number): string[] {
  return Array.from({ length }, () => {
    const thing = () =>
      `${pick(['the', 'a', 'its', 'one'], draw)} ${draw(2) ? `${pick(KINDS, draw)} ` : ''}${pick(NOUNS, draw)}`;
    const act = () => `${thing()} ${pick(VERBS, draw)} ${thing()} ${pick(LINKS, draw)} ${thing()}`;
    const told = `${pick(NAMES, draw)} ${pick(SAID, draw)} that ${act()}`;
    const forms = [told, `${act()} and ${pick(VERBS, draw)} ${thing()}`, `${told}, while ${act()}`];
    return `${pick(forms, draw)} on ${2 + draw(26)} ${pick(['May', 'June', 'July'], draw)}.`;
  });
}

/** Every tenth word is another one, in some every fifth, and one sentence in eight is gone. */
function edited(sentences: readonly string[], draw: Draw): string[] {
  const rate = 5 + draw(16);
  const kept = sentences.filter((_, i) => i < 2 || draw(8) > 0);
  return kept.map((sentence) =>
    sentence
      .split(' ')
      .map((word) => (draw(100) < rate ? pick(KINDS, draw) : word))
      .join(' '),
  );
}

function shortened(sentences: readonly string[], draw: Draw): string[] {
  return sentences.slice(0, Math.ceil(sentences.length * (0.2 + draw(60) / 100)));
}

function rewrapped(sentences: readonly string[], draw: Draw): string[] {
  const own = Math.ceil(sentences.length * (0.1 + draw(30) / 100));
  return [...story(draw, own), ...sentences.slice(1), ...story(draw, own)];
}

function shuffled(sentences: readonly string[], draw: Draw): string[] {
  const middle = 2 + draw(sentences.length - 4);
  return [...sentences.slice(middle), ...sentences.slice(0, middle)].map((line) => line.toUpperCase());
}

/** Other stories of the same port: all new, or with a sentence, a quarter or a third in common. */
function strangers(draw: Draw, sentences: readonly string[], kind: number): EditionPair {
  const shared = [0, 1, Math.floor(sentences.length / 4), Math.floor(sentences.length / 3)][kind] ?? 0;
  const length = Math.max(8, sentences.length - draw(6));
  const other = [...story(draw, length - shared), ...sentences.slice(-shared || sentences.length)];
  return { one: join(sentences), other: join(other), near: false, how: `strangers sharing ${shared}` };
}

function join(sentences: readonly string[]): string {
  return sentences
    .map((sentence, i) => sentence + (i % 3 === 2 ? '\n\n' : ' '))
    .join('')
    .trim();
}
