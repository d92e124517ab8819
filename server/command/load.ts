/** Drafts and packs from the disk: what the paths of a command line mean, and what could not be read, with the reason. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { Library, type LoadedPack } from '../core/sources/library.ts';
import { readPack } from '../core/sources/read.ts';
import type { Problem } from '../core/yaml/read.ts';
import { Lines } from '../features/frame.ts';
import { filesBelow, isDraft, isPack } from '../hosts/files.ts';
import type { Io } from './io.ts';
import { SettingsFiles } from './settings.ts';

export interface TextFile {
  /** Where it is on the disk. */
  readonly path: string;
  /** As it is shown: relative to where the user is, if it lies below. */
  readonly name: string;
  readonly text: string;
  readonly lines: Lines;
}

/** A path that could not be checked, and one sentence that says why and what to do. */
export interface Unread {
  readonly name: string;
  readonly code:
    | 'no-such-path'
    | 'no-drafts'
    | 'unreadable'
    | 'unreadable-pack'
    | 'unreadable-bibliography'
    | 'unreadable-settings';
  readonly message: string;
}

export interface PackMistakes {
  readonly file: TextFile;
  readonly problems: readonly Problem[];
}

export interface Loaded {
  readonly drafts: readonly TextFile[];
  readonly library: Library;
  readonly packs: readonly PackMistakes[];
  readonly settings: SettingsFiles;
  readonly unread: readonly Unread[];
}

/** Reading a draft takes about five seconds and 300 MB of memory for each megabyte; a book has about one. */
const MOST_BYTES = 6_000_000;

/** Everything that the paths mean. A path may be a draft, a pack, or a folder to be searched for drafts. */
export function load(paths: readonly string[], io: Io): Loaded {
  const unread: Unread[] = [];
  const places = paths.map((given) => placeOf(given, io.cwd, unread));
  const files = unique(places.flatMap((place) => place.files));
  const bases = [...places.map((place) => place.base), io.cwd];
  const packFiles = unique([...bases.flatMap((base) => packsOf(base)), ...files.filter(isPack)]);
  const drafts = files.filter((file) => !isPack(file)).flatMap((file) => read(file, io.cwd, 'unreadable', unread));
  const packs = packFiles
    .flatMap((file) => read(file, io.cwd, 'unreadable-pack', unread))
    .map((file) => ({ file, ...readPack(file.text) }));
  const own = packs.flatMap(({ file, pack }): LoadedPack[] => (pack ? [{ pack, origin: file.name }] : []));
  const settings = new SettingsFiles(
    places.flatMap((place) => place.folder ?? []),
    drafts,
    io.cwd,
    (file) => read(file, io.cwd, 'unreadable-settings', unread)[0],
  );
  return { drafts, library: new Library([...io.bundledPacks(), ...own]), packs, settings, unread };
}

interface PlaceOnDisk {
  readonly files: readonly string[];
  /** The folder, if that is what the path means: all of its drafts are checked. */
  readonly folder?: string;
  /** The folder whose `sources` count. */
  readonly base: string;
}

function placeOf(given: string, cwd: string, unread: Unread[]): PlaceOnDisk {
  const full = path.resolve(cwd, given);
  const base = path.dirname(full);
  const refuse = (code: Unread['code'], message: string): PlaceOnDisk => {
    unread.push({ name: given, code, message });
    return { files: [], base: cwd };
  };
  try {
    if (!statSync(full).isDirectory()) return { files: [full], base };
    readdirSync(full);
  } catch (error) {
    const missing = ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
    if (missing)
      return refuse('no-such-path', `${given} does not exist. Check the spelling, or run the command from another folder.`);
    return refuse('unreadable', `${given} could not be read (${codeOf(error)}). Check that you may read it.`);
  }
  const files = filesBelow(full, isDraft);
  if (files.length > 0 || packsOf(full).length > 0) return { files, base: full, folder: full };
  return refuse(
    'no-drafts',
    `${given} holds no drafts to check: no file in it ends in .md or .markdown. Name another folder or file.`,
  );
}

const packsOf = (folder: string) => filesBelow(path.join(folder, 'sources'), isPack);

function unique(files: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const file of files) {
    const real = realPath(file);
    if (!seen.has(real)) seen.set(real, file);
  }
  return [...seen.values()];
}

/** The file behind links; a pipe has none. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function read(file: string, cwd: string, code: Unread['code'], unread: Unread[]): TextFile[] {
  const name = shown(file, cwd);
  const text = textOf(file);
  if (typeof text === 'string') return [{ path: file, name, text, lines: new Lines(text) }];
  unread.push({ name, code, message: `${name} ${text.reason}` });
  return [];
}

/** The text of a file, byte-order mark kept. */
function textOf(file: string): string | { reason: string } {
  let bytes: Buffer;
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES)
      return { reason: `is ${megabytes(size)} long; drafts of up to ${megabytes(MOST_BYTES)} are checked. Split it into parts.` };
    bytes = readFileSync(file);
  } catch (error) {
    return { reason: `could not be read (${codeOf(error)}). Check that it is a file and that you may read it.` };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { reason: `is not UTF-8 text${isUtf16(bytes) ? ' but UTF-16' : ''}. Save it as UTF-8, or leave it out.` };
  }
}

const isUtf16 = (bytes: Buffer) => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes % 1e6 === 0 ? 0 : 1)} MB`;
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

function shown(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}
