/** Parts what is found from what the writer has chosen to ignore, and finds the orders to ignore that are idle. */
import type { Finding } from '../findings/finding.ts';
import { inOrder } from '../findings/index.ts';
import type { ReadDraft } from '../findings/rule.ts';
import type { Entry, Settings } from '../settings/settings.ts';
import { overlaps } from '../text/span.ts';
import { type Directive, directivesOf, type Order } from './directives.ts';
import { idleDirective } from './idle.ts';
import { type DraftWord, draftWords, type Run, runAt, runsOf, within } from './quote.ts';

/** A finding that is not to be reported. */
export interface Ignored {
  readonly finding: Finding;
  /** Why, as the writer says; empty where nothing is said. */
  readonly reason: string;
  /** All that silence it: directives of the draft, then entries of the settings. */
  readonly by: readonly Order[];
}

export interface Settled {
  readonly findings: Finding[];
  readonly ignored: readonly Ignored[];
}

export function settle(draft: ReadDraft, found: readonly Finding[], settings: Settings): Settled {
  const directives = directivesOf(draft.text, draft.prose);
  if (directives.length === 0 && settings.ignore.length === 0) return { findings: [...found], ignored: [] };
  const orders = directives.filter((directive) => 'rule' in directive);
  const words = lazily(() => draftWords(draft.prose.passages));
  const ignored = found.flatMap((finding): Ignored[] => {
    const by = [
      ...orders.filter((directive) => directiveSilences(directive, finding)),
      ...settings.ignore.filter((entry) => entrySilences(entry, finding, words)),
    ];
    return by.length > 0 ? [{ finding, reason: by[0].reason, by }] : [];
  });
  const silent = new Set(ignored.map(({ finding }) => finding));
  const used = new Set(ignored.flatMap(({ by }) => by));
  const idle = directives.flatMap((directive) => idleDirective(draft, directive, used, settings.rules) ?? []);
  return { findings: inOrder([...found.filter((finding) => !silent.has(finding)), ...idle]), ignored };
}

function directiveSilences({ rule, words: quoted, block }: Directive, { code, span }: Finding): boolean {
  if (rule !== code || !block.some((passage) => overlaps(passage.span, span))) return false;
  if (quoted === undefined) return true;
  const words = draftWords(block);
  const place = runAt(words, span);
  return place !== undefined && quotes(words, quoted, place);
}

function entrySilences(entry: Entry, { code, span }: Finding, draft: () => readonly DraftWord[]): boolean {
  if (entry.rule !== code) return false;
  const words = draft();
  const place = runAt(words, span);
  if (!place || !quotes(words, entry.words, place)) return false;
  return entry.context === undefined || quotes(words, entry.context, place);
}

/** Whether a quotation is about a place: it holds all of its words, or is some of them. */
function quotes(words: readonly DraftWord[], quoted: string, place: Run): boolean {
  return runsOf(words, quoted).some((run) => within(place, run) || within(run, place));
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
