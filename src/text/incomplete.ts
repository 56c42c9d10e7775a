/**
 * Articles that lie far away are fetched when they are first asked about; until then what is asked gives nothing, and the answer that was worked out
 * of it is thrown away. Nothing of that may be remembered: who gives less than there is notes it here, and who remembers looks whether that
 * happened meanwhile. Work is synchronous, so one count serves all.
 */
let count = 0;

/** Says that what was just given is less than there is. */
export function noteIncomplete(): void {
  count++;
}

/** How often less was given than there is. */
export function countIncomplete(): number {
  return count;
}
