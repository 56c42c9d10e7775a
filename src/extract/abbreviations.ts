/**
 * Abbreviations of news English that are written with a full stop, without it, in lower case. Written from general
 * knowledge of the language; what matters is whether the next word can begin a sentence.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Always stand before a name or a number: the stop after them ends nothing. Written with a capital letter. */
export const TITLE_ABBREVIATIONS = words(`
  mr mrs ms mx dr prof rev revd hon fr ste messrs mmes gen lt col maj capt cmdr cdr adm brig sgt cpl pvt supt insp
  det const pres gov sen rep sens reps del amb sec vp atty vol vols fig figs`);

/** The same, in any case. */
export const SMALL_ABBREVIATIONS = words('vs viz cf approx ca tel ext e.g i.e pp op');

/** Mostly go on, but may end a sentence: they do where the next word is one that likes to begin sentences. */
export const CLOSING_ABBREVIATIONS = words(`
  inc corp co cos ltd llc plc bros assn intl dept univ ave blvd rd sq jr esq etc no nos st sr ft mt
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  a.m p.m ph.d m.d b.a m.a u.s u.k u.n e.u d.c
  ala ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn
  tex va vt wash wis wyo`);

/** Words that begin sentences far oftener than they go on after an abbreviation with a capital letter. */
export const SENTENCE_OPENERS = words(`
  the a an this that these those there here he she it they we i you his her its their our my your
  and but or yet so nor in on at by for from with without to of as if when while where after before since until
  although though because however moreover meanwhile instead also then now still again once even only not no
  what who why how which whose both all some many most more several few each every any none another other such
  according asked during under over between among despite amid unlike about because
  earlier later last next today yesterday nearly almost mr mrs ms`);
