/** Words by which drafts tie a name to a thing, and words that translators of names use for each other. Data. */
import { push } from '../../text/lists.ts';

const set = (words: string) => new Set(words.split(/\s+/));

/** What may stand between a name and the acronym or other name that it explains. */
export const LINKS = set(
  'the a an or also called known as i e g for short in full name stands meaning means short its official officially formal formally formerly once is was are were abbreviated then dubbed named aka namely hereafter acronym abbreviation to expands entitled titled today now so alias',
);

/** Verbs between what something was called and what it is called now. */
export const RENAMING = set('renamed rechristened retitled restyled rebranded redubbed became becoming turned into under');

/** Right before a name: it is given as the name of what the sentence speaks of. */
export const NAMING =
  /\b(?:officially|formally|called(?: itself)?|named|renamed(?: (?:as|into|to))?|restyled|rechristened|retitled|known(?: to \w+)? as|dubbed|styled(?: itself)?|titled|in full|stands for|short for|name(?: is| was| of| being| reads)?:?|title(?: is| was| of)?:?|became|becoming|aka|alias|i\.e\.)[\s,]*(?:the |an? )?["“‘'*(]*$/i;

/** Right before a name: it is given as what something used to be called. */
export const FORMER =
  /\b(?:formerly|originally|previously|once|initially|at first|until then|hitherto|then|n[ée]e|ex|former(?: name| title)?(?: is| was)?|earlier|used to be|had been|started (?:out |life )?as|began (?:life )?as|set up as|established as|founded as|created as|born as|known until \d{4} as|(?:it|which|that) was)(?: (?:called|known as|named|dubbed|as|a|an|under the name(?: of)?|by the name of))*[\s,:-]*(?:the |an? )?["“‘'*(]*$/i;

/** Between two names: the second is another name of the first. */
export const ALIAS =
  /\b(?:also|otherwise|alternatively|better|widely|commonly|sometimes|more commonly|colloquially)? ?(?:called|known(?: [a-z]+ \w+)? as|referred to as|(?:goes|go|went|going) (?:also )?by(?: the names?(?: of)?)?|answers to|tracked(?: [a-z]+ \w+)? as|nicknamed|dubbed|named|code-?named|labell?ed|aka|a\.k\.a\.?|alias(?:es)?|officially|formally|in full|(?<=, )in English|in (?:\w+ )?(?:jargon|parlance|slang|shorthand)|renamed(?: (?:as|into|to))?|restyled(?: as)?|under the names?(?: of)?|by the names?(?: of)?|whose (?:official|full|other|proper) name is)[\s,:]*(?:the )?["“‘'*(]*$/i;

/** The two are told apart, not tied together. */
export const APART =
  /\b(?:not|unlike|than|distinct|different|differs?|confus(?:e|ed|es|ing|ion)|mistak\w*|versus|vs|mix(?:ed)? up|separate|neither|nor|whereas|while|counterpart|namesake|predecessor|successor|rather|from|under(?! the (?:name|label|byname|title|style|nickname|moniker)s?\b)|with|within|inside|beside)\b/i;

/** Words that translations of one name use for each other. */
const SYNONYMS = `
national state; cyber network internet cyberspace online web; measure provision regulation rule; academy institute; center centre;
institution body; mission delegation; protection defense safeguard; management administration; talent personnel; regulation supervision;
telecommunication telecom; cooperation collaboration; secret secrecy; classified confidential; legal law; cyber digital; propaganda publicity;
information informatization informatics; computer computing; emergency incident-; studies research; party ccp cpc`;

const GROUPS_OF = new Map<string, ReadonlySet<string>[]>();
for (const line of SYNONYMS.split(';')) {
  const group = set(line.trim());
  for (const word of group) push(GROUPS_OF, word, group);
}

/** Whether two words, given by their keys, may translate the same word of a name. */
export function areSynonyms(one: string, other: string): boolean {
  return GROUPS_OF.get(one)?.some((group) => group.has(other)) === true;
}
