/** Small words of bibliographies in the languages that briefs cite in, and what tells their parts apart. Data. */
const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that may stand among the names before a title. */
export const HEAD_WORDS = set('and et und y e with al others de da di van von der den la le ed eds hg hrsg dir u a');
/** Capitalised words that open a reference or lead to it and are no names. */
export const SIGNALS = set(
  'See Cf Vgl Siehe Voir Compare Also Contra Accord But In By Quoted Cited From And Eg As For The When While Source Sources',
);
/** Words in small letters that may stand behind a title without making a sentence of it. */
export const TAIL_WORDS = set(`
  in ed eds edited by vol vols no nos nr n pp p s ss at and et al und y e the of on for from to with a an de la le les l du des d dans sous dir dirs der die das dem den von van vom v zu zum zur bei für
  accessed retrieved available online last visited updated modified abgerufen am zuletzt geprüft verfügbar unter consulté hier hrsg hg cited doi chap chapter ch sec section note notes fn art arts report paper working
  special issue numéro tome t bd jg h heft juin juillet janvier février mars avril mai août septembre octobre novembre décembre others chaps para paras figure fig table tbl via http https www blog website web
  page pages und ibid supra infra number op cit st nd rd th post print pdf html series pt part and
`);
/** "… ran in the *Guardian*", "… was published by Penguin": what may stand between a title and its house. */
export const APPEARED =
  /^[”"’»*\])]*,?\s(?:ran|appeared|(?:was |were |first )?published|came out|was printed)\s(?:in|by|with|at|on)\s(?:the\s)?(?=\p{Lu})(?!(?:French|German|English|Chinese|Japanese|Spanish|Italian|Dutch|Russian|Korean|Arabic|Portuguese)\b)/u;
/** What follows is when the writer looked, or another version. */
export const ACCESS =
  /\b(?:accessed|retrieved|viewed|visited|last checked|abgerufen|zugegriffen|zugriff|zuletzt|aufgerufen|consulté|consultado|available|verfügbar|cited \d|stand:|archived)/i;
/** What follows is when a page was changed last; of a page without another date that is its date. */
export const UPDATED = /\b(?:updated|modified|revised|aktualisiert|mis à jour)\b/i;
/** The reference is to another edition or to something about the work. */
export const OTHER_VERSION =
  /\b(?:reviewed|reviewing|book reviews?|review essay|rezension|recension|compte rendu|interview|podcast|preface|foreword|translat\w+|trans\.|übersetz\w*|übers\.|tradu\w+|trad\.|(?:\d(?:st|nd|rd|th)|first|second|third|new|rev(?:ised|\.)?|updated|french|german|japanese|chinese|spanish|english|paperback|kindle) ed(?:ition|n|\.)?|\d\. aufl\w*|reprint\w*|repr\.|paperback|excerpt\w*|forthcoming|originally|first published|earlier version|draft version|response to|reply to|summary of|ssrn|arxiv|preprints?)(?![\p{L}])/iu;
/** A review, and no journal of that name. */
export const REVIEW = /\breviews?\b|\bReviews? (?:of|by)\b/;
/** Another work begins here. */
export const OTHER_WORK =
  /\b(?:quoted in|cited in|reprinted in|as cited|qtd\. in|zit\. nach|zitiert nach|cité dans|apud|cited by)\b/i;
export const MONTH = /^(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}{0,6}\.?$/iu;
/** Places where publishers are: what stands before the publisher is no publisher. */
export const PLACES = set(`
  london york new oxford cambridge leiden berlin münchen munich frankfurt hamburg paris washington boston chicago princeton stanford toronto ottawa brussels bruxelles amsterdam hague the den haag rotterdam
  geneva genève zürich zurich vienna wien rome milan madrid barcelona lisbon stockholm oslo copenhagen helsinki tokyo seoul singapore sydney melbourne canberra delhi hong kong taipei cheltenham
  basingstoke abingdon london seattle ithaca durham lanham philadelphia baltimore jersey haven hoboken angeles los san francisco santa monica ma nj ny ca dc d c uk usa us il md pa northampton armonk
  boulder 北京 上海 广州 england shanghai guangzhou mass
`);
/** Words that many publishers and periodicals have in common. */
export const GENERIC = set(`
  press university universities publishing publisher publishers verlag editions éditions edition books book ltd inc gmbh llc co company group house online publication the of for and institute center journal review
  news daily time post magazine quarterly international study policy chinese china school college association society
`);
/** A name of a body and not of a person. */
export const CORPORATE =
  /\b(?:university|universit\w+|cent(?:er|re)|institut\w*|ministr\w+|commission|council|committee|administration|agency|office|group|team|press|association|society|bank|union|parliament|government|foundation|department|bureau|project|times|post|news|daily|staff|reuters|xinhua)\b/i;
/** Words that name a part, a form or a carrier, and no publisher. */
export const FORMS =
  /^(?:working|research|policy|discussion|occasional|aegis|white|issue|briefing|blog|report|paper|papers|brief|thesis|dissertation|phd|chapter|chap|kapitel|sec|section|article|art|note|vol|no|nr|heft|bd|jg|ed|eds|edited|hrsg|hg|dir|isbn|issn|doi|pdf|html|online|web|print|kindle|draft|speech|statement|special|series|part|table|figure|fig|available|accessed|retrieved|zit|hier|ibid|supra|pp|s|p|n|h|t|qtd|oct|translation)\b/i;
