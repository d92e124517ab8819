/**
 * The whole drafts in this folder. Their mistakes stand in the front matter, which is never checked: some words that occur once, the wrong ones
 * in brackets, and what belongs there (`set up in [2004] → 2002`; several right values are parted by " or ", none where nobody can know).
 */
import { parse } from 'yaml';
import type { Label, Labelled } from '../harness/labelled.ts';
import { filesIn } from '../harness/repository.ts';

export interface CorpusDraft extends Labelled {
  readonly genre: string;
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
const MISTAKE = /^(.*?)\[(.+?)\](.*?)(?: → (.+))?$/;

export function corpusDrafts(): CorpusDraft[] {
  return filesIn(['tests/corpus'], /\.md$/)
    .map(({ name, text }) => draftOf(name.slice('tests/corpus/'.length), text))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @throws an error that names the draft, where the front matter is not as it should be */
function draftOf(name: string, text: string): CorpusDraft {
  const [front, yaml] = FRONT_MATTER.exec(text) ?? ['', ''];
  const { genre, mistakes } = (parse(yaml) ?? {}) as { genre?: string; mistakes?: string[] };
  if (!genre || !Array.isArray(mistakes)) throw new Error(`${name}: the front matter needs "genre" and "mistakes".`);
  return { name, text, genre, labels: mistakes.map((mistake) => labelOf(name, text, front.length, mistake)) };
}

function labelOf(name: string, text: string, from: number, mistake: string): Label {
  const [, before = '', wrong = '', after = '', right] = MISTAKE.exec(mistake) ?? [];
  const places = [...text.slice(from).matchAll(new RegExp(`(${loosely(before)})(${loosely(wrong)})${loosely(after)}`, 'g'))];
  if (wrong === '' || places.length !== 1)
    throw new Error(`${name}: "${mistake}" should be words that stand there once, the wrong ones in brackets.`);
  const start = from + places[0].index + places[0][1].length;
  return { kind: '', start, end: start + places[0][2].length, correct: right?.split(' or ') ?? [] };
}

/** Words as a draft may break them over lines. */
const loosely = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, '\\s+');
