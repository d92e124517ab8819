/** `factnote check`: what the sources contradict in drafts, and mistakes in the user's own packs. */
import { checkDraft } from '../core/draft.ts';
import type { Finding, Level } from '../core/findings/finding.ts';
import { inOrder } from '../core/findings/index.ts';
import type { Ignored } from '../core/ignoring/settle.ts';
import { unsourcedHints } from '../features/unsourced.ts';
import { bibliographies } from './bibliography.ts';
import { reportJson } from './check-json.ts';
import { reportPretty } from './check-pretty.ts';
import { EXIT, type Exit } from './io.ts';
import { type Loaded, load, type TextFile } from './load.ts';
import { type Command, FORMAT } from './options.ts';
import type { SettingsNotice } from './settings.ts';

export interface CheckedDraft {
  readonly file: TextFile;
  readonly findings: readonly Finding[];
  readonly ignored: readonly Ignored[];
}

/** Everything that one run has found out. */
export interface Report {
  readonly loaded: Loaded;
  readonly drafts: readonly CheckedDraft[];
  /** About the settings files. */
  readonly settings: readonly SettingsNotice[];
  readonly summary: Summary;
}

export interface Summary {
  readonly drafts: number;
  readonly draftsWithFindings: number;
  readonly findings: number;
  /** Findings that are known and meant to stay. */
  readonly ignored: number;
  /** In packs of the user's own. */
  readonly packMistakes: number;
  /** Mistakes and idle entries in settings files. */
  readonly settingsMistakes: number;
  /** Paths and files that could not be checked. */
  readonly notChecked: number;
  readonly facts: number;
  readonly sources: number;
}

export const check: Command = {
  name: 'check',
  takes: '[PATHS…]',
  summary: 'Checks drafts against the sources.',
  details: `PATHS are markdown files, or folders that are searched for them; the current folder if there are none.
Sources are the bundled packs and yours: sources/**/*.facts.yaml in the current folder, in the folders
you name and beside the files you name. A mistake in a pack of yours is reported as a finding.
Citation keys are checked against the .bib or CSL-JSON files that a draft's front matter names, and against
references.bib or references.json beside it or in the current folder.
What .factnote.yaml says in a draft's folder, or the nearest above it, is obeyed, no further up than the
current folder or the one you name.

Exit code: 0 clean, 1 findings (information and hints do not count), 2 something could not be checked.`,
  options: {
    format: FORMAT,
    'show-ignored': { help: 'list the findings that are ignored, too, each with its reason' },
    unsourced: { help: 'list what your sources bear out and no note, link or citation sources, as hints' },
    'exit-zero': { help: 'exit with 0 even if there are findings' },
    'no-color': { help: 'no colours; so does NO_COLOR, and output that is not a terminal' },
  },
  run({ values, positionals }, io) {
    const read = load(positionals.length > 0 ? positionals : ['.'], io);
    const unread = [...read.unread];
    const loaded = { ...read, unread };
    const bibliographyOf = bibliographies(io.cwd, unread);
    const drafts = read.drafts.map((file): CheckedDraft => {
      const around = { bibliography: bibliographyOf(file), settings: read.settings.of(file) };
      const draft = checkDraft(file.text, read.library, around);
      const hints = values.unsourced === true ? unsourcedHints(draft, read.library) : [];
      return { file, findings: inOrder([...draft.findings, ...hints]), ignored: draft.ignored };
    });
    const settings = loaded.settings.notices(drafts.flatMap(({ ignored }) => ignored));
    const report = { loaded, drafts, settings, summary: summaryOf(loaded, drafts, settings) };
    const showIgnored = values['show-ignored'] === true;
    if (values.format === 'json') reportJson(report, io, showIgnored);
    else reportPretty(report, io, { colourless: values['no-color'] === true, showIgnored });
    for (const { message } of loaded.unread) io.stderr.write(`factnote: ${message}\n`);
    return exitOf(report, values['exit-zero'] === true);
  },
};

function summaryOf(loaded: Loaded, drafts: readonly CheckedDraft[], settings: readonly SettingsNotice[]): Summary {
  const { facts } = loaded.library;
  return {
    drafts: drafts.length,
    draftsWithFindings: drafts.filter(({ findings }) => findings.length > 0).length,
    findings: drafts.reduce((sum, { findings }) => sum + findings.length, 0),
    ignored: drafts.reduce((sum, { ignored }) => sum + ignored.length, 0),
    packMistakes: loaded.packs.reduce((sum, { problems }) => sum + problems.length, 0),
    settingsMistakes: settings.length,
    notChecked: loaded.unread.length,
    facts: facts.length,
    sources: new Set(facts.map((fact) => fact.source.id)).size,
  };
}

function exitOf({ drafts, settings, summary }: Report, zero: boolean): Exit {
  if (summary.notChecked > 0) return EXIT.notChecked;
  const counts = ({ level }: { readonly level: Level }) => level === 'warning' || level === 'error';
  const wrong = summary.packMistakes > 0 || settings.some(counts) || drafts.some(({ findings }) => findings.some(counts));
  return wrong && !zero ? EXIT.findings : EXIT.clean;
}
