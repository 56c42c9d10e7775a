const UPDATED_WORD =
  /updat|modif|edited|revis|review|correct|last|aktualis|actualis|actualiz|aggiorn|bijgewerkt|opdater|uppdater/i;
const PUBLISHED_WORD =
  /publish|posted|created|first|written|issued|veröffent|erstellt|publié|publicad|pubblicat|geplaatst/i;

/** True for words before a date that make it the date of a change ("Last updated on"), in the languages most often met. */
export function speaksOfChange(label: string): boolean {
  return UPDATED_WORD.test(label) && !PUBLISHED_WORD.test(label);
}
