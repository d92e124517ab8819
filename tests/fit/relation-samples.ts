/** Labelled drafts as samples for the regression: what speaks for each name standing in another's place, and whether it is wrong. */
import { checkDraft } from '../../server/core/draft.ts';
import { openRivals } from '../../server/core/findings/relation-doubts.ts';
import { evidenceOf } from '../../server/core/findings/relation-evidence.ts';
import { judgedRelations } from '../../server/core/findings/relation-findings.ts';
import type { Library } from '../../server/core/sources/library.ts';
import { settingOf, situations } from '../../server/core/statements/relation-scenes.ts';
import { overlaps } from '../../server/core/text/span.ts';
import type { Labelled } from '../harness/labelled.ts';
import type { Sample } from './fit.ts';

/** One sample for each name and each known relation that it may contradict. @param made the mistakes were made for fitting */
export function relationSamplesIn(set: string, pieces: readonly Labelled[], library: Library, made = false): Sample[] {
  return pieces.flatMap((piece) => samplesOf(piece, set, library, made));
}

function samplesOf({ name: id, text, labels }: Labelled, set: string, library: Library, made: boolean): Sample[] {
  const draft = checkDraft(text, library);
  const judged = judgedRelations(draft, library);
  const all = situations(draft.readings).map((situation) => settingOf(situation, kinds(library)));
  return all.flatMap((setting) => {
    const told = judged.filter(({ statement }) => statement.sentence === setting.sentence);
    return openRivals(setting, told, library).flatMap((rival): Sample[] => {
      const { words } = setting.sentence;
      const inProse = { start: words[rival.value.first].start, end: words[rival.value.last].end };
      const span = setting.passage.segments.toDraft(inProse);
      const label = labels.find((other) => overlaps(other, span));
      const wrong = label?.kind === 'relation' && mends(String(rival.fact.value), label.correct, library);
      // A name that is wrong, but not in the way the rivalry has it, teaches nothing; nor do the right names of a draft twice.
      if ((label && !wrong) || (made && !wrong)) return [];
      const { subject, property, value } = rival.fact;
      const said = setting.passage.prose.slice(setting.sentence.start, setting.sentence.end).replace(/\s+/g, ' ');
      const why = `${subject} ${property} ${value} | ${said.slice(0, 200)}`;
      return [{ set, case: id, evidence: evidenceOf(rival, library), wrong, text: text.slice(span.start, span.end), why, made }];
    });
  });
}

/** One of the corrections is a name of the right thing, or a part of one. */
function mends(right: string, correct: readonly string[], library: Library): boolean {
  const known = names(library)(right).map((name) => name.toLowerCase());
  const wanted = correct.map((text) => text.toLowerCase().replace(/^the |['’]s$/g, ''));
  return wanted.length === 0 || wanted.some((text) => known.some((name) => name.includes(text) || text.includes(name)));
}

export const kinds = (library: Library) => (id: string) => library.entities.get(id)?.kind;
const names = (library: Library) => (id: string) => library.entities.get(id)?.names.map((name) => name.text) ?? [];
