import { findWrittenDates } from '../dates/publication-date.ts';

/** What stands above a mail that was passed on. */
export interface ForwardedHead {
  readonly sender: string | null;
  readonly subject: string | null;
  /** As the mail program wrote it; null where its order of day and month is open. */
  readonly sent: string | null;
}

export interface ForwardedMail extends ForwardedHead {
  /** The lines of the mail that was passed on. */
  readonly lines: readonly string[];
}

/** The names of a mail's fields as mail programs of ten languages write them above what they pass on. */
const FIELDS = {
  sender: 'from|von|de|da|van|fra|från|od|от|від|expéditeur|mittente|remitente|afzender',
  subject: 'subject|betreff|objet|asunto|oggetto|assunto|onderwerp|emne|ämne|temat|тема',
  sent: 'date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|sendt|skickat|dato|wysłano|дата|отправлено|надіслано',
  other:
    'to|cc|bcc|reply-to|an|à|para|a|aan|til|till|do|kopie|copie|кому|копия|копія|list-unsubscribe|resent-from|importance|attachments',
} as const;
const FIELD = new RegExp(
  `^[*_\\s]{0,4}(?:(?<sender>${FIELDS.sender})|(?<subject>${FIELDS.subject})|(?<sent>${FIELDS.sent})|(?<other>${FIELDS.other}))\\s?[*_]{0,2}:[*_]{0,2}\\s{0,4}(?<value>.{0,1000})$`,
  'iu',
);
const QUOTED = /^\s{0,2}(?:>\s?)+/;
/** What a person writes above a mail that is passed on is short; below more text, a head belongs to an answer. */
const MAX_WORDS_ABOVE = 80;
/** A head may go on: long lists of recipients are wrapped. */
const MAX_HEAD_LINES = 30;
const MARKER =
  /^\W{0,40}(?:begin |start )?(?:forwarded|weitergeleitete|transféré|reenviado|inoltrato|doorgestuurd|vidaresänt|пересылаемое|переслане|original)\b.{0,40}$/iu;

/**
 * The mail that the lines of a mail pass on, by the head that mail programs put above it (sender, subject and day at least, in
 * any order); of several, the innermost. Null where nothing is passed on.
 */
export function findForwarded(lines: readonly string[]): ForwardedMail | null {
  let found: ForwardedMail | null = null;
  let rest = lines.map((line) => line.replace(QUOTED, ''));
  for (;;) {
    const inner = nextForwarded(rest);
    if (inner === null) return found;
    found = inner;
    rest = [...inner.lines];
  }
}

/** What the line above a repeated mail begins with, in the languages of mail programs: a word, or a short weekday before the day. */
const ON = String.raw`(?:(?:on|am|le|el|il|em|op|den|dne|w dniu)\s|\p{L}{2,4}\.?,?\s(?=\d))`;
const WROTE =
  'wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał|napsal|пише|писал|написал';
/** "On Tue, 4 Jun 2024 at 06:15, Oster Courier <letter@courier.example> wrote:": the line above what an answer repeats. */
const ANSWERED = new RegExp(
  String.raw`^${ON}(?=.*(?<!\p{L})(?:${WROTE})).{0,200}[<([][^\s<>()[\]@]{1,100}@[^\s<>()[\]]{1,100}[>)\]].{0,40}:$`,
  'iu',
);
/** A day in numbers, whatever their order. */
const NUMERIC_DAY = /\d{1,2}[-./]\d{1,2}[-./]\d{2,4}/;
/** What stands between the day and the name there: a time, and words for "wrote". */
const BEFORE_NAME =
  /^.*(?:\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr))?|,)\s*|^\s*(?:uhr\s+)?(?:schrieb|wrote|a écrit|escribió|ha scritto|schreef|skrev|napisał\(a\))\s+/giu;

/**
 * The mail that an answer repeats below a few words of its own. Null where the lines are no such answer, or say more than what they
 * repeat; `subject` is the answer's.
 */
export function findAnswered(lines: readonly string[], subject: string | null): ForwardedMail | null {
  const joined = lines.map((line, index) => {
    const next = lines[index + 1] ?? '';
    const isWrapped = ![line, next].some((one) => ANSWERED.test(one)) && ANSWERED.test(`${line} ${next}`);
    return isWrapped ? `${line} ${next}` : line;
  });
  const at = joined.findIndex((line) => ANSWERED.test(line));
  const line = joined[at] ?? '';
  const [day] = findWrittenDates(line);
  const inNumbers = NUMERIC_DAY.exec(line);
  const end = day?.end ?? (inNumbers && inNumbers.index + inNumbers[0].length);
  if (at < 0 || end === null) return null;
  const below = lines.slice(at + (line === lines[at] ? 1 : 2));
  const quoted = below.filter((each) => QUOTED.test(each));
  const repeated = (quoted.length > 0 ? quoted : below).map((each) => each.replace(QUOTED, ''));
  // Some answer below what they repeat, or between its lines.
  const beside = quoted.length > 0 ? below.filter((each) => !QUOTED.test(each)) : [];
  const own = countWords([...lines.slice(0, at), ...beside]);
  if (own > MAX_WORDS_ABOVE || own >= countWords(repeated)) return null;
  const behind = line
    .slice(end)
    .replace(/[<([][^<>()[\]]*[>)\]].*$/u, '')
    .replace(BEFORE_NAME, '');
  const sender = behind.replace(BEFORE_NAME, '').trim() || null;
  return { sender, subject, sent: day?.value ?? null, lines: repeated };
}

function countWords(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.split(/\s+/).filter(Boolean).length, 0);
}

function nextForwarded(lines: readonly string[]): ForwardedMail | null {
  let words = 0;
  for (const [index, line] of lines.entries()) {
    const head = FIELD.test(line) ? readHead(lines, index) : null;
    if (head) return head;
    if (!MARKER.test(line)) words += countWords([line]);
    if (words > MAX_WORDS_ABOVE) return null;
  }
  return null;
}

function readHead(lines: readonly string[], start: number): ForwardedMail | null {
  const head: { sender: string | null; subject: string | null; sent: string | null } = {
    sender: null,
    subject: null,
    sent: null,
  };
  let index = start;
  for (; index < lines.length && index < start + MAX_HEAD_LINES; index++) {
    const line = lines[index] ?? '';
    const groups = FIELD.exec(line)?.groups;
    if (!groups) {
      if (line.trim() === '' || !(line.includes('@') || /[,;]\s*$/.test(lines[index - 1] ?? ''))) break;
      continue;
    }
    const value = groups['value']?.trim() || null;
    if (groups['sender']) head.sender ??= value;
    else if (groups['subject']) head.subject ??= value;
    else if (groups['sent']) head.sent ??= value;
  }
  if (!head.sender || !head.subject || !head.sent) return null;
  return { ...head, lines: lines.slice(index) };
}

/** A subject without the marks of answering and passing on. */
export function plainSubject(subject: string): string {
  return subject
    .replace(/^(?:\s*(?:fwd?|fw|wg|tr|rv|enc|i|re|aw|sv|vs|doorst|пересл)\s?:\s*){1,10}/iu, '')
    .trim();
}

/** The name in a sender's field (`Oster Courier <letter@courier.example>`); null where it is an address alone. */
export function senderName(sender: string): string | null {
  const name = sender
    .replace(/<[^<>]{0,300}>|\[mailto:[^[\]]{0,300}\]|\([^()\s]{1,200}@[^()\s]{1,200}\)/gi, ' ')
    .replace(/["*]|^['\s]+|['\s]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' || name.includes('@') ? null : name;
}
