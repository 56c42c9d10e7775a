import { fold } from '../../text/fold.ts';
import { isGivenName } from '../../text/given-names.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { decodeText, looksBinary } from '../decode.ts';
import { type Drafts, NO_METADATA } from '../draft.ts';
import { type Format, MB } from './format.ts';
import { speechOf } from './subtitle-speech.ts';

const SRT = /^\d{1,6}\r?\n\d{1,2}:\d{2}:\d{2}[,.]\d{1,3} +--> +\d/;

/** Subtitles of a recording (WebVTT, SubRip): what was said, with the names of the speakers where they are given. */
export const subtitles: Format = {
  name: 'subtitles',
  endings: ['.vtt', '.srt'],
  mostBytes: 10 * MB,
  recognise: ({ text }) => /^WEBVTT(?:[\s]|$)/.test(text) || SRT.test(text),
  open: { read: readSubtitles },
};

async function readSubtitles(bytes: Uint8Array): Promise<Drafts> {
  const text = await decodeText(bytes);
  if (looksBinary(text)) throw new UserError(message('subtitles.noText'));
  const { cues, damaged } = cutCues(text);
  if (cues.length === 0) throw new UserError(message('subtitles.none'));
  const { said, sounds } = withoutSounds(cues);
  const paragraphs = speechOf(said);
  const removed = sounds.map((sound) => ({ rule: 'sound', text: sound }));
  const problems =
    damaged === 0
      ? []
      : [
          `${damaged} of ${cues.length + damaged} subtitles are damaged: they have no time. The others were read.`,
        ];
  return { drafts: [{ id: null, metadata: NO_METADATA, paragraphs, removed }], problems };
}

/** "[applause]", "(music)": what is heard and not said. Who speaks stands there in several words with capitals. */
const SOUND =
  /^(?:<[^<>]{1,20}>)?(?:>>\s?|[-–]\s?)?[[(](?!(?:\p{Lu}\S*\s){1,4}\p{Lu}\S*[\])])[^\][()]{1,60}[\])](?:<[^<>]{1,20}>)?$/u;

/** "[SEAGULLS CRY]" alone in a subtitle: the name of who speaks stands in one with what they say. */
const LOUD_SOUND = /^(?:<[^<>]{1,20}>)?[[(][\p{Lu}\s'’-]{3,60}[\])](?:<[^<>]{1,20}>)?$/u;

/** "[ANNA SIGHS]": what a named person does is heard. */
const IS_DOING =
  /\b(?:\p{L}+ing|laugh(?:s|ter)?|chuckles|giggles|sighs|sobs|cries|coughs|gasps|groans|grunts|screams|shouts|yells|sings|whispers|whistles|mutters|murmurs|sniffs|sniffles|exhales|inhales|clears|speaks|hums|moans|applauds|claps|music|voice)\b/iu;

/** "[MIRA STOLL]" alone: two to four words that begin with a frequent given name. */
function isName(line: string): boolean {
  const words = line.replace(/<[^<>]{1,20}>/g, '').match(/[\p{L}'’-]+/gu) ?? [];
  const isNamed = words.length >= 2 && words.length <= 4 && isGivenName(fold(words[0] ?? ''));
  return isNamed && !IS_DOING.test(line);
}

function withoutSounds(cues: readonly string[]): {
  readonly said: readonly string[];
  readonly sounds: readonly string[];
} {
  const sounds: string[] = [];
  const said = cues.map((cue) => {
    const lines = cue.split('\n').map((line) => line.trim());
    const isSound = (line: string) =>
      SOUND.test(line) || (lines.length === 1 && LOUD_SOUND.test(line) && !isName(line));
    sounds.push(...lines.filter(isSound));
    return lines.filter((line) => !isSound(line)).join('\n');
  });
  return { said, sounds };
}

const TIMES = /(?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3}\s*-->\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3}/;
/** Blocks of WebVTT that are no subtitles. */
const NO_CUE = /^(?:WEBVTT|NOTE|STYLE|REGION|X-TIMESTAMP)(?:[\s:=]|$)/;

/** The texts of the subtitles, each a block of lines below a line of times. */
function cutCues(text: string): { readonly cues: readonly string[]; readonly damaged: number } {
  const cues: string[] = [];
  let damaged = 0;
  // A line of spaces may stand between the times and what is said: recognised speech is written so.
  let isOpen = false;
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  for (const block of plain.split(/\n[ \t]*\n/)) {
    const lines = block.split('\n');
    const times = lines.findIndex((line) => TIMES.test(line));
    const said = lines
      .slice(times + 1)
      .join('\n')
      .trim();
    if (said && (isOpen ? times < 0 : times >= 0 && times <= 2)) cues.push(said);
    else if (times < 0 && block.trim() && !NO_CUE.test(block.trim())) damaged++;
    isOpen = times >= 0 && !said;
  }
  return { cues, damaged };
}
