/** Footnotes formatted by a CSL style, with citeproc as the processor. The processor, the style and its locales come in as arguments. */
import type { Locator, Work } from '../../sources/pack.ts';
import type { NoteWriter } from '../note-writer.ts';
import type { Style } from '../styles.ts';
import { itemOf, locatorOf, placed } from './item.ts';
import { addMarkdown, asLine, MARKDOWN } from './markdown.ts';
import type { CslItem, CslNode, Processor } from './types.ts';

/**
 * A writer for one style; making it is what costs (an engine), so keep it.
 * @param locale the CSL locale of a language (BCP 47), or that of English
 * @throws whatever citeproc throws at a style that it cannot read
 */
export function cslNotes(processor: Processor, tree: CslNode, locale: (language: string) => CslNode, style: Style): NoteWriter {
  addMarkdown(processor);
  const items = new Map<string, CslItem>();
  const isNote = tree.attrs.class === 'note';
  const engine = new processor.Engine(
    { retrieveLocale: locale, retrieveItem: (id) => items.get(id) },
    isNote ? tree : withoutBrackets(tree),
  );
  engine.setOutputFormat(MARKDOWN);
  const cited = (work: Work, where: Locator | undefined, earlier: number | undefined) =>
    engine.makeCitationCluster([
      {
        id: work.id,
        ...locatorOf(where, engine, style),
        position: earlier === undefined ? processor.POSITION_FIRST : processor.POSITION_SUBSEQUENT,
        ...(earlier !== undefined && { 'first-reference-note-number': earlier }),
      },
    ]);
  /** A style that cites in the text has no full form but the entry of its list of references. */
  const listed = () => {
    const made = engine.makeBibliography();
    return made ? (made[1][0] ?? '').trim() : '';
  };
  const hasOwnFull = isNote || engine.bibliography.tokens.length === 0;
  return {
    note(work, where, earlier) {
      // The registry holds what is cited now and nothing else: otherwise two works of one author would be told apart by "2021a".
      items.set(work.id, itemOf(work, style));
      engine.updateItems([work.id]);
      const text = placed(hasOwnFull || earlier !== undefined ? cited(work, where, earlier) : listed(), where, engine);
      const line = sentence(text);
      // A heading comes in with its quotation marks, which citeproc takes for letters.
      return engine.getOpt('punctuation-in-quote') ? line.replace(/([^.,!?’])”([.,])/g, '$1$2”') : line;
    },
  };
}

/** The brackets around a citation in the text have no place in a note. */
function withoutBrackets(tree: CslNode): CslNode {
  const inCitation = (node: CslNode | string): CslNode | string => {
    if (typeof node === 'string' || node.name !== 'layout') return node;
    const { prefix: _prefix, suffix: _suffix, ...attrs } = node.attrs;
    return { ...node, attrs };
  };
  const children = tree.children.map((node) =>
    typeof node !== 'string' && node.name === 'citation' ? { ...node, children: node.children.map(inCitation) } : node,
  );
  return { ...tree, children };
}

/** One line, ended by one full stop. */
function sentence(text: string): string {
  const line = asLine(text);
  return /[.!?](?:[”’"*)\]]|\\\])*$/.test(line) ? line : `${line}.`;
}
