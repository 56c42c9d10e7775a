const LABEL =
  /^[^\p{L}\p{N}]*(?:(?:for\s+)?(?:(?:press|media|investors?|general|further|more)\s+)*(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information|relations)|(?:presse)?kontakt|ansprechpartner(?:in)?|contacts?\s+(?:de\s+)?presse)\b[^:]{0,40}(?::|$)/iu;
const INVITATION =
  /^(?:for|to)\b.{3,60}\b(?:information|details|enquiries|inquiries|interviews?|questions)\b.{0,60}\bcontact\b/i;
const MAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;
const PHONE = /(?<![\p{L}\d])(?:\+|\(?0)\d[\d\s()./-]{5,30}\d/u;
const ONLY_CONTACT =
  /^[^\p{L}\p{N}+(]*(?:(?:(?:e-?)?mail|tel(?:ephone|efon)?|phone|mobile|cell|fax|press|t|m|e)\s*[.:]*\s*)?(?:[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}|(?:\+|\(?0)\d[\d\s()./-]{5,30}\d)[^\p{L}\p{N}]*$/iu;
/** The signs that press releases put before and after their text. */
const RELEASE_SIGN = /^\W*(?:for immediate release|ends?|#{3}|-\s?30\s?-)\W*$|^#{3}$/i;
const LINES_OF_ADDRESS = 6;
const MAX_WORDS = 8;
/** A line that is longer is running text. */
const MAX_LINE_CHARACTERS = 240;

/**
 * The lines that say whom to call or write to, below a press release, by index, each with its rule: a labelled line
 * with an address, what follows a bare label line by line, and lines that are nothing but an address or a number.
 */
export function findContacts(lines: readonly string[]): Map<number, string> {
  const found = new Map<number, string>();
  const address = (line: string | undefined) => line !== undefined && (MAIL.test(line) || PHONE.test(line));
  lines.forEach((line, index) => {
    if (line.length > MAX_LINE_CHARACTERS) return;
    if (RELEASE_SIGN.test(line) && (/^\W|\W$|release/i.test(line) || line === line.toUpperCase()))
      found.set(index, 'press-release');
    else if (ONLY_CONTACT.test(line)) found.set(index, 'contact');
    else if ((LABEL.test(line) || INVITATION.test(line)) && address(line)) found.set(index, 'contact');
    else if (LABEL.test(line) && line.split(' ').length <= MAX_WORDS) {
      const below = lines.slice(index + 1, index + 1 + LINES_OF_ADDRESS);
      const last = below.findLastIndex(address);
      if (last < 0 || !below.slice(0, last + 1).every((each) => each.split(' ').length <= MAX_WORDS)) return;
      for (let at = index; at <= index + 1 + last; at++) found.set(at, 'contact');
    }
  });
  return found;
}
