/** Discord's limits on messages that its schemas don't state, or not whole. Characters are UTF-16 code units, the stricter count. */
export const limits = {
  content: 2000,
  components: 40,
  rows: 5,
  buttonsInARow: 5,
  label: 80,
  customId: 100,
  text: 4000,
  embedText: 6000,
  files: 10,
  /** Undocumented: at or above it Discord answers 500. Each text block weighs its UTF-8 bytes and 12 more. */
  textBytes: 10_170,
  bytesATextBlock: 12,
} as const;
