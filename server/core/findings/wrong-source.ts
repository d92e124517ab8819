/**
 * wrong-source: a statement whose own note cites a source that does not say it, while another source does.
 */
import type { PassageMentions } from '../mentions/recognise.ts';
import type { FootnoteCall } from '../prose/passage.ts';
import type { DatedClaim } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { Work } from '../sources/pack.ts';
import type { DateStatement } from '../statements/statement.ts';
import { agrees } from './agrees.ts';
import { judge } from './align.ts';
import type { Finding } from './finding.ts';
import { meantBy } from './references/compare.ts';
import { referencesIn } from './references/reference.ts';
import type { ReadDraft, Rule } from './rule.ts';
import { says, shortSource } from './says.ts';

export const wrongSource: Rule = {
  code: 'wrong-source',
  level: 'information',
  summary: 'A note that cites a source for what only another source says.',
  find(draft, library) {
    const noted = draft.statements.flatMap((statement) => {
      const calls = callsOf(statement);
      return calls.length > 0 ? [{ statement, calls }] : [];
    });
    const notes = new Map<string, readonly Work[]>();
    const cited = (label: string) => {
      const works = notes.get(label) ?? sourcesIn(label, draft, library);
      notes.set(label, works);
      return works;
    };
    return noted.flatMap(({ statement, calls }) => {
      const works = calls.map((call) => cited(call.label));
      // A note that cites anything else may well say it.
      if (works.some((list) => list.length === 0)) return [];
      const claim = saidElsewhere(statement, works.flat(), library);
      return claim ? [finding(draft.text, calls[0], works.flat()[0], claim, library)] : [];
    });
  },
};

/** The calls that stand next behind a date, in its own sentence. */
function callsOf({ passage, value: { date } }: DateStatement): FootnoteCall[] {
  const [first] = passage.calls.filter((call) => call.at >= date.core.end);
  if (!first || /[.!?]["”’)]*\s/.test(passage.prose.slice(date.core.end, first.at))) return [];
  return passage.calls.filter((call) => call.at === first.at);
}

/** The sources that a note cites; nothing if it cites or says anything else. */
function sourcesIn(label: string, { passages, text }: ReadDraft, library: Library): Work[] {
  const notes = passages.filter(({ passage }) => passage.kind === 'footnote' && passage.label === label);
  const works: Work[] = [];
  for (const note of notes) {
    const references = referencesIn(note, text, library.knownWorks);
    if (
      references.length === 0 ||
      saysMore(
        note,
        references.map(({ head, tail }) => ({ start: head.start, end: tail.end })),
      )
    )
      return [];
    for (const reference of references) {
      const meant = meantBy(reference, text, library).works.filter((work) => isSource(work, library));
      if (meant.length === 0) return [];
      works.push(...meant);
    }
  }
  return works;
}

const isSource = (work: Work, library: Library) => library.facts.some((fact) => fact.source.id === work.id);

/** Words besides the references, and besides where in them to look. */
function saysMore({ passage: { prose } }: PassageMentions, spans: readonly { start: number; end: number }[]): boolean {
  let rest = prose;
  for (const { start, end } of spans) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return /\p{L}{3,}/u.test(
    rest.replace(/\b(?:see|also|cf|pp?|chap|chapter|sec|section|note|notes|and|accessed|available|retrieved|the|on)\b/gi, ''),
  );
}

/** What another source says in support of a statement, where no cited one does. */
function saidElsewhere(statement: DateStatement, cited: readonly Work[], library: Library): DatedClaim | undefined {
  const verdict = judge(statement, library);
  if (verdict.kind !== 'supported' || statement.stance !== 'asserted') return undefined;
  const isCited = ({ fact }: DatedClaim) => cited.some((work) => work.id === fact.source.id);
  const all = statement.present.flatMap((id) => library.claimsOf(id));
  if (verdict.claims.some(isCited) || all.some((claim) => isCited(claim) && agrees(statement.value.date, claim, true)))
    return undefined;
  return verdict.claims[0];
}

function finding(text: string, call: FootnoteCall, cited: Work, claim: DatedClaim, library: Library): Finding {
  return {
    code: wrongSource.code,
    level: wrongSource.level,
    span: call.span,
    actual: text.slice(call.span.start, call.span.end),
    expected: [],
    message: `${shortSource(cited)} does not say this; ${says(claim.fact, library)}.`,
    because: [claim.fact],
    fixes: [],
  };
}
