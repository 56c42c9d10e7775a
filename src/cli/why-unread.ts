/** Why a file named on the command line could not be read, in words that say how to mend it. */
export function whyUnread(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such file';
  if (error.code === 'EISDIR') return 'this is a folder; name the files in it';
  if (error.code === 'EACCES') return 'this file may not be read by this user';
  return `could not be read (${error.message})`;
}
