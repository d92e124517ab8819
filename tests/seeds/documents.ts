/**
 * The two source documents as a locator sees them: prose by section, notes by number.
 *
 * The documents stay outside the repository (`../shared/workspace/sources/`); only their headings are known here.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The place of the documents beside the project. */
export const SOURCES = fileURLToPath(new URL('../../../shared/workspace/sources', import.meta.url));

export interface Document {
  readonly id: string;
  readonly file: string;
  /** The headings of the sections, as printed, each on a line of its own. */
  readonly headings: readonly string[];
  /** How notes stand in the text: in the middle of the prose behind a raised number, or at the end without one. */
  readonly notes: 'raised' | 'trailing';
}

export const DOCUMENTS: readonly Document[] = [
  {
    id: 'creemers-2021',
    file: '004_f56f55bf73704bc1.txt',
    headings: [
      'Summary',
      'Introduction',
      'The Central Commission for Cybersecurity and Informatization (CCCI)',
      'The Cyberspace Administration of China',
      'National Committee for the Standardization of Information Security (Technical Committee 260)',
      'The Chinese Academy of Cyberspace Studies',
      'CNCERT/CC',
      'China Internet Network Information Centre',
      'Cybersecurity Association of China',
      'Ministry of Public Security',
      'Ministry of Industry and Information Technology',
      'China Academy for Information and Communication Technologies',
      'Internet Society of Things',
      'Ministry of State Security',
      'China Institutes of Contemporary International Relations',
      'China Information Technology Security Evaluation Centre',
      'Ministry of Foreign Affairs',
      'Other Departments',
      'Implications and Recommendations',
    ],
    notes: 'raised',
  },
  {
    id: 'cyber-ideological-security-2024',
    file: '000_933fed83462f73a3.txt',
    headings: [
      '4. Efforts to Preserve China’s Cyber Ideological Security',
      'Figure 2: The Mobile Mandate',
      'Figure 3: A centralized database allows identification across all services',
      'Background',
    ],
    notes: 'trailing',
  },
];

/** What stands before the first heading. */
export const FRONT = '(front)';

/** The text of a document, or nothing where the documents do not stand beside the project. */
export function textOf(document: Document): string | undefined {
  const file = path.join(SOURCES, document.file);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The prose of each section, without its notes. Prose that a note interrupts is joined again. */
export function sectionsOf(document: Document, text: string): Map<string, string> {
  return join(document.notes === 'raised' ? splitRaised(document, text).sections : splitTrailing(document, text).sections);
}

/** The text of each note by its number. */
export function notesOf(document: Document, text: string): Map<number, string> {
  return join(document.notes === 'raised' ? splitRaised(document, text).notes : splitTrailing(document, text).notes);
}

/** Text for comparison: one kind of quotation mark, no asterisks, words whole that a line break had divided. */
export function normalize(text: string): string {
  return text
    .replaceAll('*', '')
    .replace(/(\p{L})-\s*\n\s*(\p{Ll})/gu, '$1$2')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a text in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return (
    normalize(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  );
}

interface Split {
  readonly sections: Map<string, string[]>;
  readonly notes: Map<number, string[]>;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NOTE_START = new RegExp(`^([${RAISED}]+)\\s`);

/**
 * Footnotes between paragraphs of prose. A paragraph that follows a note still belongs to it if it holds an address, or if the note
 * has no address yet and no full stop. The tail of an address that a page break cut off may come later, even after a heading.
 */
function splitRaised(document: Document, text: string): Split {
  const sections = new Map<string, string[]>();
  const notes = new Map<number, string[]>();
  let section = FRONT;
  let last: number | undefined;
  let open = false;
  for (const paragraph of text.split(/\n\s*\n/)) {
    if (document.headings.includes(paragraph.trim())) {
      section = paragraph.trim();
      open = false;
    } else if (NOTE_START.test(paragraph)) {
      for (const line of paragraph.split('\n')) {
        last = noteNumber(line) ?? last;
        add(notes, last!, line);
      }
      open = true;
    } else if (last !== undefined && (isAddress(paragraph) || (open && continues(notes.get(last)!.join('\n'), paragraph)))) {
      add(notes, last, paragraph);
    } else {
      add(sections, section, paragraph);
      open = false;
    }
  }
  return { sections, notes };
}

function noteNumber(line: string): number | undefined {
  const digits = NOTE_START.exec(line)?.[1];
  return digits === undefined ? undefined : Number([...digits].map((digit) => RAISED.indexOf(digit)).join(''));
}

/** Nothing but an address or a piece of one. */
function isAddress(paragraph: string): boolean {
  return paragraph.split('\n').every((line) => !/\s/.test(line.trim())) && /\/\d{4}\/|:\/\/|\]\(/.test(paragraph);
}

function continues(note: string, paragraph: string): boolean {
  return paragraph.includes('http') || !(note.includes('http') || note.trim().endsWith('.'));
}

/** Endnotes at the end, one to a line, each closed by an arrow; "Background:" opens a section without a heading. */
function splitTrailing(document: Document, text: string): Split {
  const sections = new Map<string, string[]>();
  const notes = new Map<number, string[]>();
  let section = FRONT;
  for (const line of text.split('\n')) {
    if (line.trim().endsWith('↩︎')) {
      add(notes, notes.size + 1, line.replace('↩︎', ''));
      continue;
    }
    section = document.headings.find((heading) => line.trim() === heading || line.startsWith(`${heading}: `)) ?? section;
    if (line.trim() !== section) add(sections, section, line);
  }
  return { sections, notes };
}

function add<K>(map: Map<K, string[]>, key: K, text: string): void {
  map.set(key, [...(map.get(key) ?? []), text]);
}

function join<K>(map: Map<K, string[]>): Map<K, string> {
  return new Map([...map].map(([key, texts]) => [key, normalize(texts.join('\n'))]));
}
