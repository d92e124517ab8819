/** Addresses compared: editors and hosts do not escape the same characters. */

/** An address without escapes. */
export function plain(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The folder of a file, with a slash at its end. */
export const folderOf = (uri: string): string => plain(uri).replace(/[^/]*$/, '');

/** A folder with a slash at its end. */
export const slashed = (folder: string): string => `${plain(folder).replace(/\/$/, '')}/`;

/** A file's address from the folder of another file; nothing for a file elsewhere. */
export function nameFrom(file: string, uri: string): string | undefined {
  return plain(uri).startsWith(folderOf(file)) ? plain(uri).slice(folderOf(file).length) : undefined;
}
