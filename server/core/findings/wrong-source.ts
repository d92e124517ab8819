/**
 * wrong-source: a statement whose own note cites a source that does not say it, while another source does.
 */
import type { PassageMentions } from '../mentions/recognise.ts';
import type { FootnoteCall } from '../prose/passage.ts';
import type { DatedClaim, Fact } from '../sources/fact.ts';
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
import { wrongNumber } from './wrong-number.ts';
import { wrongParent } from './wrong-parent.ts';
import { wrongPerson } from './wrong-person.ts';
import { wrongProvision } from './wrong-provision.ts';

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
    const told = (calls: readonly FootnoteCall[], elsewhere: (works: readonly Work[]) => Fact | undefined) => {
      const works = calls.map((call) => cited(call.label));
      // A note that cites anything else may well say it.
      if (works.some((list) => list.length === 0)) return [];
      const fact = elsewhere(works.flat());
      return fact ? [finding(draft.text, calls[0], works.flat()[0], fact, library)] : [];
    };
    const dates = noted.flatMap(({ statement, calls }) => told(calls, (works) => dateElsewhere(statement, works, library)));
    const calls = draft.passages.flatMap(({ passage }) => passage.calls.filter((call) => cited(call.label).length > 0));
    const others = supportsWithCalls(calls, draft, library).flatMap(({ facts, calls }) =>
      told(calls, (works) => saidElsewhere(facts, works, library)),
    );
    // Of one call once, however much stands before it.
    return [...new Map([...others, ...dates].map((found) => [found.span.start, found])).values()];
  },
};

/** The rules that tell what is borne out, besides dates. */
const TELLING: readonly Rule[] = [wrongParent, wrongPerson, wrongNumber, wrongProvision];

/** What is surely right, with those of the calls that stand next behind it in its own sentence. */
function supportsWithCalls(
  all: readonly FootnoteCall[],
  draft: ReadDraft,
  library: Library,
): { facts: readonly Fact[]; calls: readonly FootnoteCall[] }[] {
  if (all.length === 0) return [];
  const calls = draft.passages.flatMap(({ passage }) => passage.calls);
  return TELLING.flatMap((rule) => rule.supports?.(draft, library) ?? []).flatMap(({ span, facts, sure }) => {
    const first = calls.find((call) => call.span.start >= span.end);
    if (!sure || !first || !all.includes(first) || AWAY.test(draft.text.slice(span.end, first.span.start))) return [];
    const { start } = first.span;
    return [{ facts, calls: calls.filter((call) => call.at === first.at && Math.abs(call.span.start - start) < BESIDE) }];
  });
}
/** The end of a sentence, a paragraph or a table's cell. */
const AWAY = /[.!?]["”’)]*\s|\n\s*\n|\|/;
/** Calls at one place stand no farther apart. */
const BESIDE = 60;

/** What another source says in support, where no cited one says the same. */
function saidElsewhere(facts: readonly Fact[], cited: readonly Work[], library: Library): Fact | undefined {
  const isCited = ({ source }: Fact) => cited.some((work) => work.id === source.id);
  const saySame = facts.flatMap(({ subject, property, value }) =>
    library.factsOf(subject).filter((other) => other.property === property && other.value === value),
  );
  return [...facts, ...saySame].some(isCited) ? undefined : facts[0];
}

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

/** The same of a date, which a cited source may bear out in other ways. */
function dateElsewhere(statement: DateStatement, cited: readonly Work[], library: Library): Fact | undefined {
  const verdict = judge(statement, library);
  if (verdict.kind !== 'supported' || statement.stance !== 'asserted') return undefined;
  const isCited = ({ fact }: DatedClaim) => cited.some((work) => work.id === fact.source.id);
  const all = statement.present.flatMap((id) => library.claimsOf(id));
  if (verdict.claims.some(isCited) || all.some((claim) => isCited(claim) && agrees(statement.value.date, claim, true)))
    return undefined;
  return verdict.claims[0]?.fact;
}

function finding(text: string, call: FootnoteCall, cited: Work, fact: Fact, library: Library): Finding {
  return {
    code: wrongSource.code,
    level: wrongSource.level,
    span: call.span,
    actual: text.slice(call.span.start, call.span.end),
    expected: [],
    message: `${shortSource(cited)} does not say this; ${says(fact, library)}.`,
    because: [fact],
    fixes: [],
  };
}
