/** What is written to ignore one finding exactly: a directive in the draft, or an entry of the settings. */
import type { Edit, Finding } from '../findings/finding.ts';
import type { ReadDraft } from '../findings/rule.ts';
import type { Passage } from '../prose/passage.ts';
import type { Entry } from '../settings/settings.ts';
import { holds } from '../text/span.ts';
import { commentEdit } from './comment.ts';
import { directiveText, PLACEHOLDER } from './directives.ts';
import { type DraftWord, draftWords, quoteOf, type Run, runAt, textOf } from './quote.ts';

/** Words beside its own by which an entry knows its place again, so that the same words written elsewhere are not ignored with them. */
const CONTEXT_WORDS = 4;

type Judged = ReadDraft & { readonly findings: readonly Finding[] };

/** The edit that silences a finding by a comment; nothing where a comment would be seen, or could not tell it from another finding. */
export function directiveFor(draft: Judged, finding: Finding, reason: string): Edit | undefined {
  const passage = draft.prose.passages.find(({ span }) => holds(span, finding.span));
  if (!passage) return undefined;
  const words = draftWords([passage]);
  const place = runAt(words, finding.span);
  const quoted = place && quoteOf(words, place, whole(words), rivals(draft, finding, words), 0);
  // What underlines no word can be told from others only where it is alone in its block.
  const alone = !draft.findings.some(
    (other) => other !== finding && other.code === finding.code && holds(passage.span, other.span),
  );
  if (quoted === undefined && (place || !alone)) return undefined;
  return commentEdit(draft.text, passage, directiveText(finding.code, quoted, reason));
}

/** The entry that silences a finding; nothing where no few words tell it from another finding. */
export function entryFor(draft: Judged, finding: Finding, file: string, reason: string): Entry | undefined {
  const words = draftWords(draft.prose.passages);
  const place = runAt(words, finding.span);
  if (!place) return undefined;
  const others = rivals(draft, finding, words);
  const within = (run: Run) => quoteOf(words, place, run, others, CONTEXT_WORDS);
  const context = within(around(words, place)) ?? within(whole(words));
  if (context === undefined) return undefined;
  return {
    rule: finding.code,
    words: textOf(words, place),
    context,
    file,
    reason: reason.replace(/\s+/g, ' ').trim() || PLACEHOLDER,
  };
}

const whole = (words: readonly DraftWord[]): Run => ({ first: 0, last: words.length - 1 });

/** Where the other findings of the same rule are. */
function rivals({ findings }: Judged, finding: Finding, words: readonly DraftWord[]): Run[] {
  return findings.flatMap((other) => (other === finding || other.code !== finding.code ? [] : (runAt(words, other.span) ?? [])));
}

/** The words of the passage in which a place lies; of a table's row, those of the row. */
function around(words: readonly DraftWord[], { first, last }: Run): Run {
  const same = (a: Passage, b: Passage) =>
    a === b || (a.cell !== undefined && a.cell.table === b.cell?.table && a.cell.row === b.cell.row);
  let [from, to] = [first, last];
  while (from > 0 && same(words[from - 1].passage, words[first].passage)) from--;
  while (to + 1 < words.length && same(words[to + 1].passage, words[last].passage)) to++;
  return { first: from, last: to };
}
