import type { Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ko } from './ko.ts';
import type { Locale } from './locales.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-BR.ts';
import { uk } from './uk.ts';

/** What the program says, by language. */
export const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { en, de, fr, es, uk, pl, 'pt-BR': ptBR, ko };
