const VOICE = /<v(?:\.[^\s<>]{0,100})?\s{1,4}([^<>]{1,100})>/;
/** "ANNA BERG: …", ">> Anna Berg: …": at most four words that are written as names or roles are. */
const LABEL =
  /^(?:>>\s{0,4})?(\p{Lu}[\p{L}.'’-]{0,30}(?:\s(?:\p{Lu}[\p{L}.'’-]{0,30}|\d{1,2})){0,3}):\s{1,10}/u;
/** A paragraph of one speaker ends with a sentence once it is so long. */
const LONG_CHARACTERS = 500;

interface Turn {
  readonly speaker: string | null;
  /** The subtitles name the speaker here: nothing is added where they don't. */
  readonly isNamed: boolean;
  text: string;
}

/**
 * What was said, a paragraph for each turn: subtitles cut sentences up, so they are joined until somebody else speaks, or a
 * long turn has a sentence's end. A speaker's name stands before their turn as the subtitles have it: `Anna Berg: …`.
 */
export function speechOf(cues: readonly string[]): string[] {
  const turns: Turn[] = [];
  let shown: ReadonlySet<string> = new Set();
  for (const cue of cues) {
    const lines = cue.split(/\r?\n/).filter((line) => line.trim() !== '');
    // Live subtitles roll up: a line is shown again while the next one comes in below it.
    const news = lines.filter((line) => !shown.has(withoutTags(line)));
    shown = new Set(lines.map(withoutTags));
    for (const line of news) addLine(turns, line);
  }
  return turns.map(({ speaker, isNamed, text }) => (isNamed ? `${speaker}: ${text}` : text));
}

function addLine(turns: Turn[], line: string): void {
  const voice = VOICE.exec(line)?.[1]?.trim() ?? null;
  const text = withoutTags(line);
  if (text === '') return;
  const label = LABEL.exec(text);
  const speaker = voice ?? label?.[1]?.trim() ?? null;
  const said = voice === null && label ? text.slice(label[0].length) : text.replace(/^>>\s*/, '');
  const open = turns.at(-1);
  const changes = /^(?:>>|[-–—]\s?\p{Lu})/u.test(text);
  const isSame = speaker === null ? !changes : speaker === open?.speaker;
  const isFull =
    open !== undefined &&
    open.text.length > LONG_CHARACTERS &&
    /[.!?…]["'”’»)]{0,4}$/.test(open.text.slice(-8));
  if (open && isSame && !isFull) open.text = `${open.text} ${said}`;
  else {
    const isNamed = speaker !== null;
    turns.push({ speaker: isNamed ? speaker : isSame ? (open?.speaker ?? null) : null, isNamed, text: said });
  }
}

function withoutTags(line: string): string {
  return line
    .replace(/<[^<>]{0,200}>|\{\\[^{}]{0,100}\}/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
