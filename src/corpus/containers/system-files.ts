/** What systems put beside the files that a person packed. */
const SYSTEM_FILE = /(?:^|\/)(?:__MACOSX\/|PaxHeaders?[./]|\.(?!\/)|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a path in an archive is that of a file which the system put there. */
export function isSystemFile(path: string): boolean {
  return SYSTEM_FILE.test(path);
}
