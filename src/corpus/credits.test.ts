import { describe, expect, it } from 'vitest';
import { creditedNames } from './credits.ts';

describe('a line that credits somebody in another language', () => {
  it.each([
    ['Автор: Олена Бережна', 'Олена Бережна'],
    ['Текст: Иван Зотов, Анна Рябова', 'Иван Зотов, Анна Рябова'],
    ['Von Petra Sander und Jan Feld', 'Petra Sander und Jan Feld'],
    ['Par Claire Vidal, à Montrauge', 'Claire Vidal'],
    ['Por Lucía de la Vega | Valdemora', 'Lucía de la Vega'],
    ['Di Lucia Ferrante', 'Lucia Ferrante'],
    ['Tekst: Joanna Malicka', 'Joanna Malicka'],
    ['Door Anneke de Wit', 'Anneke de Wit'],
    ['بقلم ليلى منصور', 'ليلى منصور'],
    ['记者 王小明', '王小明'],
    ['本报记者 王小明 江口报道', '王小明'],
    ['佐藤花子記者', '佐藤花子'],
    ['김민수 기자', '김민수'],
  ])('%s', (line, names) => expect(creditedNames(line)).toBe(names));

  it.each([
    'Von der Küste bis zum Gebirge',
    'Von Hamburg nach Kiel',
    'De Gaulle kehrt zurück',
    'De Madrid a Lisboa en tren',
    'Par ici la sortie',
    'Текст закону опублікують завтра',
    '본사 기자',
    '记者在现场看到许多人',
  ])('is not "%s"', (line) => expect(creditedNames(line)).toBeNull());
});
