/** The whole flow: a draft's text to its passages, mentions, statements and findings. Pure, and never fails for any text. */

import { type Bibliography, NO_BIBLIOGRAPHY } from './bibliography/bibliography.ts';
import { type Citing, readCiting } from './bibliography/cited.ts';
import type { Finding } from './findings/finding.ts';
import { findFindings } from './findings/index.ts';
import { type Ignored, settle } from './ignoring/settle.ts';
import type { Mention, PassageMentions } from './mentions/recognise.ts';
import { recognise } from './mentions/recognise.ts';
import type { Prose } from './prose/passage.ts';
import { readProse } from './prose/read.ts';
import { NO_SETTINGS, type Settings } from './settings/settings.ts';
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
  /** What it cites by keys, and its bibliography. */
  readonly citing: Citing;
  readonly findings: readonly Finding[];
  /** What was found, too, and is not to be reported. */
  readonly ignored: readonly Ignored[];
}

/** What stands around a draft. */
export interface Around {
  /** The user's own, as far as it is in reach of the draft. */
  readonly bibliography?: Bibliography;
  /** What the workspace has settled for this draft. */
  readonly settings?: Settings;
}

export function checkDraft(text: string, library: Library, around: Around = {}): Draft {
  const { bibliography = NO_BIBLIOGRAPHY, settings = NO_SETTINGS } = around;
  const prose = readProse(text);
  const passages = recognise(prose.passages, library.names);
  const readings = readSentences(passages, library.cues, (id) => library.entities.get(id));
  const statements = readings.flatMap(dateStatements);
  const mentions = passages.flatMap((passage) => passage.mentions);
  const citing = readCiting(text, prose, bibliography, library);
  const read = { text, prose, passages, mentions, readings, statements, citing };
  return { ...read, ...settle(read, findFindings(read, library, settings.rules), settings) };
}
