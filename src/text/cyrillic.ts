import { romanise } from './romanise.ts';

/**
 * Cyrillic letters as English writes them, after a fold (й and ї have lost their marks): Ukraine's table of 2010 and that of the British and American geographers'
 * boards for Russian, where they agree or the keys of `romanise` make them alike.
 */
const LETTERS = new Map(
  'а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=i і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь= ъ= ы=y э=e ю=yu я=ya'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]),
);

/** The letters that a Cyrillic word can begin with where its Latin key begins with one: `h` for Г (Ukrainian) and Х, `g` for Г (Russian). */
export function cyrillicInitials(initial: string): string[] {
  return [...LETTERS.keys()].filter((letter) =>
    keysOfCyrillic(letter).some((key) => key.startsWith(initial)),
  );
}

/** The keys (see `romanise`) of a folded Cyrillic word: Г is H to Ukrainians and G to Russians. */
export function keysOfCyrillic(word: string): string[] {
  const latin = (hard: string) =>
    romanise([...word].map((letter) => (letter === 'г' ? hard : (LETTERS.get(letter) ?? letter))).join(''));
  return word.includes('г') ? [latin('h'), latin('g')] : [latin('h')];
}
