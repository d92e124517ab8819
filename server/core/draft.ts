/** The whole flow: a draft's text to its passages, mentions, statements and findings. Pure, and never fails for any text. */

import type { Finding } from './findings/finding.ts';
import { findFindings } from './findings/index.ts';
import type { Mention, PassageMentions } from './mentions/recognise.ts';
import { recognise } from './mentions/recognise.ts';
import type { Prose } from './prose/passage.ts';
import { readProse } from './prose/read.ts';
import type { Library } from './sources/library.ts';
import { readSentences } from './statements/read.ts';
import type { Reading } from './statements/reading.ts';
import { type DateStatement, dateStatements } from './statements/statement.ts';

/** One version of one text. Offsets are UTF-16 offsets of `text`. */
export interface Draft {
  readonly text: string;
  readonly prose: Prose;
  /** Per passage, with what the recognisers saw there. */
  readonly passages: readonly PassageMentions[];
  /** In order of their place. */
  readonly mentions: readonly Mention[];
  /** Every sentence with what was found in it. */
  readonly readings: readonly Reading[];
  readonly statements: readonly DateStatement[];
  readonly findings: readonly Finding[];
}

export function checkDraft(text: string, library: Library): Draft {
  const prose = readProse(text);
  const passages = recognise(prose.passages, library.names);
  const readings = readSentences(passages, library.cues, (id) => library.entities.get(id));
  const statements = readings.flatMap(dateStatements);
  const mentions = passages.flatMap((passage) => passage.mentions);
  const read = { text, prose, passages, mentions, readings, statements };
  return { ...read, findings: findFindings(read, library) };
}
