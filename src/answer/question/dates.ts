const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const PATTERNS: readonly {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => string | null;
}[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, read: ([year, month, day]) => `${year}-${month}-${day}` },
  {
    pattern: new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi'),
    read: ([month = '', day = '', year = '']) => `${year}-${monthNumber(month)}-${day.padStart(2, '0')}`,
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}\\.?,? (\\d{4})\\b`, 'gi'),
    read: ([day = '', month = '', year = '']) => `${year}-${monthNumber(month)}-${day.padStart(2, '0')}`,
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\.?,? (\\d{4})\\b`, 'gi'),
    read: ([month = '', year = '']) => `${year}-${monthNumber(month)}`,
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`, 'gi'),
    read: ([day = '', month = '']) => `-${monthNumber(month)}-${day.padStart(2, '0')}`,
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'gi'),
    read: ([month = '', day = '']) => `-${monthNumber(month)}-${day.padStart(2, '0')}`,
  },
];

/** A date that a question names, and where: offsets into the question. */
export interface NamedDate {
  readonly start: number;
  readonly end: number;
  /** `2024-10-16`, `2024-10`, or `-10-16` where the year is left open. */
  readonly value: string;
}

/** The dates that a question names in full or by month, in reading order. Bare years are words to be searched for, not dates. */
export function findQuestionDates(question: string): NamedDate[] {
  const found: NamedDate[] = [];
  for (const { pattern, read } of PATTERNS) {
    for (const match of question.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const value = read(match.slice(1));
      if (value && !found.some((other) => start < other.end && other.start < end))
        found.push({ start, end, value });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether an article's date is one that is named. */
export function isOnDate(published: string | null, { value }: NamedDate): boolean {
  if (published === null) return false;
  return value.startsWith('-') ? published.slice(4, 10) === value : published.startsWith(value);
}

function monthNumber(name: string): string {
  const index = MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)));
  return String(index + 1).padStart(2, '0');
}
