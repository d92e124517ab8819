/** What has to be done before something, said to be done after it: "verify users within a month after granting access". */
import type { Fact } from '../../sources/fact.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { stanceOf } from '../../statements/stance.ts';
import { matchesOf } from '../../text/matches.ts';
import { stemsOf } from '../../text/words.ts';
import { touchesFact } from './content.ts';
import type { Correction } from './said.ts';

/** "… before they grant access to the internet": in the value of a fact. */
const BEFORE = /\bbefore (?:they |it )?(?<verb>\p{L}+) (?:a |an |the )?(?<object>[^,;]+)/u;
const AFTER =
  /\b(?<word>(?:with)?in (?:the |a |an )?(?:\S+ ){0,2}(?:hours?|days?|weeks?|months?|years?) (?:of|after|from)|(?:(?:up to|at the latest|no later than|not later than) )?(?:\S+ (?:hours?|days?|weeks?|months?|years?) |immediately |directly |shortly |soon |right |only )?after|once)\s+(?<what>[^.;]{4,70})/dgu;
/** Says when it is done otherwise, or goes on about what comes later. */
const OTHERWISE = /\b(?:before|prior|until|unless|beforehand|first|again|anew|re-\p{L}+)\b/iu;
/** Another deed stands between the duty and the time. */
const MODAL = /\b(?:may|can|could|might|will|would|must|shall|who|which|and then|are free)\b/;

/** Verbs that writers use for each other, each line one meaning. */
const DEEDS = ['grant give get gain obtain open provide receive', 'sell sold buy bought hand issue acquire purchase'].map(
  (line) => new Set(stemsOf(line)),
);

export function wrongSequence(reading: Reading, library: Library): Correction[] {
  const { passage, sentence, references, topics } = reading;
  const { words } = sentence;
  const text = passage.prose.slice(sentence.start, sentence.end);
  if (!/\b(?:after|once|within|in)\b/i.test(text) || OTHERWISE.test(text)) return [];
  if (!words.some(({ stem }) => DUTY.has(stem))) return [];
  const subjects = new Set([...references.flatMap(({ entities }) => entities), ...topics]);
  const duties = [...subjects].flatMap((subject) => library.factsOf(subject)).filter((fact) => isOrdered(fact));
  return matchesOf(AFTER, text)
    .flatMap((match): Correction[] => {
      const [from, to] = match.indices!.groups!.word;
      const span = { start: sentence.start + from, end: sentence.start + to };
      const lead = words.filter(({ end }) => end <= span.start);
      const fact = duties.find((duty) => touchesFact(lead, duty) && isOf(duty, match.groups!.what));
      const verb = lead.findLast(({ stem }) => DUTY.has(stem));
      if (!fact || !verb || MODAL.test(passage.prose.slice(verb.end, span.start))) return [];
      return stanceOf(passage.prose, sentence, wordsIn(sentence, span)) === 'asserted' ? [{ span, text: 'before', fact }] : [];
    })
    .slice(0, 1);
}

const DUTY = new Set(stemsOf('verify identify check establish ascertain register authenticate verification identification'));

const isOrdered = ({ property, value, closed }: Fact): boolean =>
  !closed && (property === 'provision' || property === 'task') && BEFORE.test(String(value));

/** The same deed is done to the same thing. */
function isOf({ value }: Fact, what: string): boolean {
  const { verb, object } = BEFORE.exec(String(value))?.groups ?? {};
  const [deed] = stemsOf(verb ?? '');
  const stems = stemsOf(what);
  const same = DEEDS.find((line) => line.has(deed)) ?? new Set([deed]);
  const [thing] = stemsOf(object ?? '');
  return stems.some((stem) => same.has(stem)) && stems.includes(thing);
}
