/** The system's error code of a failure (`ENOENT`), or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** A failure of the file system as a sentence for the person who can mend it. */
export function explain(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'It vanished while it was being read.';
    case 'EACCES':
    case 'EPERM':
      return 'This program may not read it (permission denied).';
    case 'ELOOP':
      return 'Its symbolic links lead in a circle.';
    case 'ENAMETOOLONG':
      return 'Its path is too long.';
    case 'EMFILE':
    case 'ENFILE':
      return 'Too many files are open on this machine.';
    default:
      return `${error instanceof Error ? error.message : String(error)}.`;
  }
}

/** A failure to write as a sentence for the person who can mend it. */
export function explainWriting(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full. Make room on it.';
    case 'EROFS':
      return 'The disk is read-only. Mount it so that it can be written to.';
    case 'EACCES':
    case 'EPERM':
      return 'This program may not write there (permission denied). Give its user the right to.';
    case 'EIO':
      return 'The disk failed (input/output error). Look at the system’s log.';
    case 'EMFILE':
    case 'ENFILE':
      return 'Too many files are open on this machine.';
    default:
      return `${error instanceof Error ? error.message : String(error)}.`;
  }
}
