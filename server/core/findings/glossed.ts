/** A name that the writer gives twice, the second time in brackets: "公安部 (MPS)". Whoever corrects one corrects both. */
import type { RelationStatement } from '../statements/relations.ts';
import type { Slot } from '../statements/scene.ts';
import type { Span } from '../text/span.ts';
import { isBracketed } from './relation-obstacles.ts';

/** Both names and the brackets, as spans of the prose. */
export interface Glossed {
  readonly main: Span;
  readonly gloss: Span;
  readonly whole: Span;
}

/** The pair of names to which a statement's value belongs, whichever of them it is; nothing where it stands alone. */
export function glossedIn({ scene, value, passage: { prose }, sentence }: RelationStatement): Glossed | undefined {
  const { words } = sentence;
  const spanOf = (slot: Slot): Span => ({ start: words[slot.first].start, end: words[slot.last].end });
  const own = spanOf(value);
  // In the other script it is the same name, known or not.
  const other = /^(?<before>\s*[(（]\s*)(?<inside>[^()（）]+?)\s*[)）]/u.exec(prose.slice(own.end, sentence.end));
  const { before = '', inside = '' } = other?.groups ?? {};
  if (other && isInOtherScript(prose.slice(own.start, own.end), inside)) {
    const start = own.end + before.length;
    return {
      main: own,
      gloss: { start, end: start + inside.length },
      whole: { start: own.start, end: own.end + other[0].length },
    };
  }
  const isSame = ({ entities }: Slot) => entities.length > 0 && entities.some((id) => value.entities.includes(id));
  const others = scene.references.filter((one) => one.how === 'named' && isSame(one));
  const behind = others.find((one) => isBracketed(scene, one, value));
  const ahead = behind ? undefined : others.find((one) => isBracketed(scene, value, one));
  const [first, second] = behind ? [value, behind] : ahead ? [ahead, value] : [];
  if (!first || !second) return undefined;
  const [main, behindIt] = [spanOf(first), spanOf(second)];
  const closing = /^\s*[)）]/.exec(prose.slice(behindIt.end));
  return closing ? { main, gloss: behindIt, whole: { start: main.start, end: behindIt.end + closing[0].length } } : undefined;
}

/** "黄某 (Huang Mou)" */
const isInOtherScript = (name: string, gloss: string) =>
  (HAN.test(name) && LATIN.test(gloss)) || (HAN.test(gloss) && /^\p{Lu}/u.test(name));
const HAN = /^\p{Script=Han}+$/u;
const LATIN = /^\p{Lu}[\p{L}-]*(?: (?:of|for|and|the|\p{Lu}[\p{L}-]*)){0,6}$/u;
