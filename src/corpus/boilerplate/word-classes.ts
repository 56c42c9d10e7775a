/**
 * Word classes that tell prose from page boilerplate, for the languages that news is most often scraped in. Written from
 * general knowledge of these languages and of web pages; no list names an outlet.
 */

/** Function words: what sentences are held together by. */
const FUNCTION_WORDS = new Set(
  `the of and to in a is that for it was on with as he be by at from his this have are which not had or but they were an
   who has would will their there been when said her she its than about after also into we you i our can if so what all
   der die das und ist zu den von mit sich des auf für nicht ein eine als auch es an werden aus er hat dass sie nach wird bei
   einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
   le la les de des et en un une du est que qui dans pour pas sur plus par au avec ce il sont ne se son cette aux mais ou
   el los las y una del se con por para como más su al lo pero sus ha fue este entre cuando muy sin sobre también
   o os as um uma do da dos das em no na que não com mais por seu sua foi ao ele entre depois mesmo aos
   il lo gli di che è un una per non con del della dei si da sono ha come anche alla ma nel più
   het een van in op te dat die voor met zijn aan niet om ook er maar bij uit wordt nog naar heeft
   och att det som en på är av för med den till inte har de om ett men var sig så vi från
   og at det er en til på som med for av ikke den har de et han om fra
   w i z na do się nie że to jest o jak za od po przez dla są był ale oraz tym
   и в на не что с по как из за к он это для его но от у то был о
   i a na se v je že to do s o z pro ale si jako by jsem jsou byl
   ve bir bu da de için ile olarak çok daha olan
   και το να του της η ο που με την για είναι από τα
   yang dan di untuk dengan dari ini itu pada tidak dalam adalah akan`.split(/\s+/),
);

/** Kinds of page boilerplate, each with the words that pages in general use for it; * stands for any ending. */
const BOILERPLATE: Readonly<Record<string, string>> = {
  social: `facebook twitter instagram linkedin whatsapp telegram pinterest reddit youtube tiktok messenger tweet tweets
    email e-mail share shares shared follow followers like likes print teilen partager compartir condividi delen dela
    udostępnij поделиться`,
  account: `subscri* sign login log signin register registration newsletter* member* membership account inbox trial
    premium abonn* anmelden suscr* iscriviti registrieren password app apps download alerts`,
  legal: `cookie* privacy terms conditions copyright reserved disclaimer imprint impressum licence license licensed
    trademark* policy policies datenschutz mentions consent advertis* sponsor* partner*`,
  credit: `photo photos photograph* image images picture pictures pic credit credits getty shutterstock illustration
    screenshot courtesy caption foto fotos bild bilder imagen crédit ap afp epa reuters`,
  related: `read more related recommended trending popular viewed latest next previous stories watch continue mehr
    lesen lire leer leggi lees läs czytaj читайте also see topics tags`,
  comment: `comment comments commenting reply replies abuse moderat* kommentar* commentaire* comentario* commenti posted`,
  person: `journalist reporter correspondent columnist editor editor-in-chief contributor contributing freelance author
    writer writes covers covering biography staff redakteur* journaliste bureau award-winning`,
  contact: `contact phone tel fax address call feedback careers jobs about help faq sitemap rss http https www`,
};

/** The kinds of boilerplate that `countBoilerplate` tells apart. */
export const BOILERPLATE_KINDS: readonly string[] = Object.keys(BOILERPLATE);

const WHOLE_WORDS = new Map<string, number>();
const BEGINNINGS: (readonly [beginning: string, kind: number])[] = [];
Object.values(BOILERPLATE).forEach((list, kind) => {
  for (const word of list.split(/\s+/)) {
    if (word.endsWith('*')) BEGINNINGS.push([word.slice(0, -1), kind]);
    else WHOLE_WORDS.set(word, kind);
  }
});
const MIN_BEGINNING_CHARACTERS = 5;

/** The share of words that are function words, 0 to 1. */
export function functionWordShare(words: readonly string[]): number {
  if (words.length === 0) return 0;
  return words.filter((word) => FUNCTION_WORDS.has(word)).length / words.length;
}

/** How many words of each kind of boilerplate there are, in the order of `BOILERPLATE_KINDS`. */
export function countBoilerplate(words: readonly string[]): readonly number[] {
  const counts = BOILERPLATE_KINDS.map(() => 0);
  for (const word of words) {
    const kind =
      WHOLE_WORDS.get(word) ??
      (word.length < MIN_BEGINNING_CHARACTERS
        ? undefined
        : BEGINNINGS.find(([beginning]) => word.startsWith(beginning))?.[1]);
    if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
