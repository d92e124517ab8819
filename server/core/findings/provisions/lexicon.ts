/** Words by which drafts speak of articles and duties. Data. */
import { stemOf } from '../../text/words.ts';

const stems = (words: string) => new Set(words.split(' ').map(stemOf));

/** The sentence speaks of penalties, drafts, or of articles beside one another: not of what the article itself provides. */
export const ASIDE =
  /\b(?:penalt\w*|fines?|fined|sanction\w*|violat\w*|breach\w*|liab\w*|punish\w*|(?<!customers? (?:who|whose|that) [^.;,]{0,60})(?<!users? (?:who|whose|that) [^.;,]{0,60})fail\w*|non-?compli\w*|drafts?|renumber\w*|previously|formerly|(?<!years? )earlier|version|amend\w*|unlike|contrast(?!,)\w*|read (?:together )?with|conjunction|supplement\w*|exempt\w*|see also|equivalent|similar\w*|counterpart|comparable|parallel|(?<=(?:\d|\bit|\bwhich|\bthat|\blaw)\)?\s)refers? (?:back )?to|defin\w+|cross-refer\w*|build\w* on|repeal\w*|implement\w*)\b/i;

/** Nouns for what an article lays down, by which a sentence points back to the one before. */
export const DUTY =
  /\b(?:duty|duties|obligations?|requirements?|rules?|provisions?|mandate|hook|basis|article|clause|norm|text|source|citation|cite|reference)\b/i;

/** Openings by which the next sentence goes on about the article. */
export const GOES_ON =
  /^\W*(?:it|this|that|these|the (?:article|provision|clause|rule|duty|paragraph|section|text|norm)|under (?:it|this|that)|there)\b/i;

/** "addresses the users and not the enterprises": the wrong way round. */
export const ADDRESSES =
  /\b(?:address\w*|binds?|obliges?|targets?|concerns?|covers?|is (?:meant|intended) for|lies (?:on|with)|falls (?:on|to)|applies to|is aimed at|aims at|speaks (?:to|of)|burdens?)\s+(?<who>(?:the |its |their |only |just )*(?:users?|netizens|citizens|individuals|customers|consumers|people|private persons)(?:,? (?:and |but )?not|,? rather than|,? instead of) (?:the |their )?(?:network )?(?:operators?|enterprises|companies|firms|providers|platforms|businesses|carriers|industry))\b/di;

/** "speaks of content providers": the word for those who are bound. */
export const WORDED =
  /\b(?:speaks? of|mentions|names|uses the words?|(?:is|are) worded for)\s+["“‘]?(?<who>(?!network\b)(?:[\w-]+ ){1,3}(?:operators|providers|carriers|companies|platforms))\b/di;

/** "lays the duty of identification on schools": what duty, and on whom it lies. */
export const LIES_ON =
  /\b(?:dut(?:y|ies)|obligations?|burden|onus|responsibility)\b(?<of>[^.;,:]{0,60}?)\s(?:on|upon|to|with)\s+(?<who>[\w-]+(?: [\w-]+){0,3}?)(?=[.;,]|$|\s(?:and|who|that|to|whose)\b)/di;

/** Some of those who are bound, as if the duty were theirs alone: "critical infrastructure operators have to ask", "laid the duty upon operators of …". */
const SOME =
  '(?:(?:the )?(?:operators?|owners?|providers?) of (?:the )?(?:critical(?: information)? infrastructures?|关键信息基础设施)|关键信息基础设施(?:的)?运营者|critical(?: information)? infrastructure (?:operators?|owners?|providers?)|CII operators?)';
export const SOME_BOUND = [
  new RegExp(
    `(?<who>${SOME})(?=,? (?:who |which |that )?(?:must|shall|ha(?:ve|s) to|(?:are|is) (?:required|obliged|bound) to))`,
    'di',
  ),
  new RegExp(`\\b(?:dut(?:y|ies)|obligations?|burden|onus)\\b[^.;]{0,60}?\\b(?:on|upon|to) (?<who>${SOME})`, 'di'),
  new RegExp(`\\b(?:binds?|obliges?|requires?|orders?|compels?|tells?|makes?) (?<who>${SOME})`, 'di'),
];

/** Of an article itself: "applies to operators of critical infrastructure only". */
export const SOME_ONLY = new RegExp(
  `\\b(?:appl(?:y|ies)|extends?|binds?|covers?|concerns?|addresse[sd]?|(?:is|are) (?:limited|confined|restricted|addressed))(?: (?:only|solely|exclusively|just))?(?: to| on)? (?:only |solely |exclusively |just )?(?<who>${SOME}(?: (?:only|alone|exclusively))?)`,
  'di',
);

/** "Binds operators of critical infrastructure and nobody else". */
export const NOBODY_ELSE = new RegExp(`(?<who>${SOME})(?=,? (?:and|but) (?:nobody|no ?one|none|no others?)\\b)`, 'di');

/** Only some are meant. */
export const ONLY = new Set(['alone', 'only', 'solely', 'exclusively', 'merely', 'just', 'confined', 'limited', 'restricted']);

/** Asks on whom a duty lies. */
export const BOUND =
  /\b(?:who|whom|whose|which|what)\b.{0,60}\b(?:bound|binds?|oblig\w+|addresse\w*|appl(?:y|ies)|cover(?:s|ed)?|concern(?:s|ed)?|subject|duty|responsible|comply|has to|have to|must)\b/i;

/** What follows is left to those who may do it. */
export const FREE_TO =
  /\b(?:(?:may|can|could|might|will|would|(?:are|is|remain|remains|stay|stays|will be) (?:\w+ )?(?:free|allowed|permitted|entitled|able|at liberty) to) (?:also |still |simply |always )?(?:refuse|decline|choose not) to|(?:are|is) (?:\w+ )?(?:not|under no) (?:obliged|required|bound|compelled|forced|obligation|duty) to|(?:need not|needn[’']t|(?:do|does|will) not (?:have|need) to|(?:don|doesn|won)[’']t (?:have|need) to)|may|might|(?:are|is|will be) (?:free|allowed|permitted|invited|encouraged|entitled) to|(?:may|can) choose (?:to|whether to))\s/i;

/** What is done, if one likes: "acceptance is voluntary". */
export const OPTIONAL =
  /\b(?:is|are|remains?|stays?|will be|would be|shall be) (?:purely |entirely |strictly |to be )?(?<word>voluntary|optional|discretionary)\b/d;

/** What follows is a duty; how a fact says so. */
export const OBLIGED = /\b(must|(?:are|is|will be) (?:required|obliged|bound) to|(?:have|has|will have) to) (?<verb>\w+)/;

/** Verbs that an aim may be worded with, each line one meaning. */
export const AIMS = [
  'prevent stop stem curb halt block limit contain',
  'combat fight counter battle tackle fight against',
  'protect shield safeguard defend guard',
].map(stems);

/** Nouns for those on whom a duty lies. */
export const HOLDER =
  /\b(?:operators?|providers?|companies|company|firms?|platforms?|carriers?|businesses|enterprises|agencies|authorities|users?|websites?|telecoms?|telcos?|institutions?|processors?|controllers?|banks?|makers?|manufacturers?|shops?|retailers?|sellers?|vendors?|schools?|hospitals?|ministries|organs?|organi[sz]ations?|apps?|sites?|portals?|outlets?|foreigners|citizens|bloggers|journalists|influencers|minors|students|运营者)$/i;

/** An article as subject lays something down. */
export const LAYS_DOWN =
  /^(?:oblig|requir|mandat|order|compel|forc|stipul|provid|tell|told|demand|make|made|command|instruct|bind|ask|prescrib)/;

/** It says more than one thing. */
export const AMONG =
  /\b(?:also|among (?:other|others)|inter alia|in addition|besides|moreover|further|furthermore|too|as well|partly)\b/i;

/** Nothing of the kind is said. */
export const DENIED =
  /\b(?:not|no|never|nor|neither|nothing|none|nobody|confus\w*|mistak\w*|mix\w* up|rather than|instead of|wrongly|unlike|contrast|versus)\b|n[’']t\b/i;

/** Of identities: more about a duty to ask for them, or what follows from it, and no other matter. */
export const KIN =
  /\b(?:identi\w*|anonym\w*|pseudonym\w*|nicknames?|names?|named|verif\w*|authentic\w*|credib\w*|trusted|IDs?|passports?|registration|real|genuine|who (?:they|he|she|one|you|it)\b)|实名|身份/i;

/** Headers of columns that say what a provision is about. */
export const CONTENT =
  /\b(?:effects?|dut(?:y|ies)|contents?|subjects?|matters?|subject-matter|summary|requirements?|obligations?|provides?|what|about|topics?|rules?|says|provisions?|description|gist|substance|theme|meaning|regulates|concerns|deals with)\b|内容/i;

/** What duties of network laws are about: an article about one of them is not about another. Stems or phrases. */
export const MATTERS: readonly RegExp[] = [
  /\b(?:keep|stor|retain|hold|hous|locali[sz]|resid|reside)\w*\b.{0,60}\b(?:inside|within|in|on)(?: of)? (?:the )?(?:China|Chinese|mainland|domestic\w*|territor\w*|country|local\w*|servers?)\b|\bdata locali[sz]ation\b|\blocali[sz]e (?:\w+ ){0,2}(?:data|information)\b|\b(?:storage|storing) of (?:\w+ )?data\b.{0,40}\b(?:inside|within|in|on) (?:the )?(?:China|Chinese|mainland|domestic\w*|territor\w*|country)\b|境内/i,
  /\b(?:stor|keep|kept|hous|host|hold)\w*\b.{0,40}\b(?:domestically|at home|inside the country)\b|\bdata locali[sz]ation\b|\blocali[sz](?:ation|ing) of\b/i,
  /\bexport\w*\b.{0,30}\bdata\b|\bdata\b.{0,30}\bleav\w+ the (?:country|mainland|territory)\b/i,
  /\bsource codes?\b|\bdelet\w*\b.{0,20}\blog(?:s|\s?files)\b|\bback ?-?doors?\b|\bdecrypt\w*\b|\b(?:cryptographic|encryption) keys?\b|\balgorithms?\b|\bpasswords?\b/i,
  /\b(?:announc|declar|report|notif|tell|inform)\w*\b.{0,40}\b(?:attacks?|incidents?|breach\w*|leaks?|intrusions?)\b|\b(?:incident|breach|vulnerability) (?:reporting|notification|disclosure)\b/i,
  /\bdefinition of\b|\bcensor\w*|\bcontent moderation\b|(?<!\b(?:porn|fraud)[^.;]{0,60})\bprotection of minors\b|\bspam\b|\blicen[cs](?:es?|ing)\b|\bcontingency plans?\b|\bmonitor(?:ing)?\b.{0,20}\b(?:network|traffic|systems)\b|\bcybersecurity reviews?\b|\bpenetration tests?\b/i,
  /\b(?:transfer|export|send|mov)\w*\b.{0,50}\b(?:abroad|overseas|cross-border|outside|foreign)\b|\bcross-border\b.{0,20}\b(?:data|transfers?|flows?)\b|\bexports? of (?:\w+ )?data\b|\bdata (?:export|transfer)s?\b|出境/i,
  /\b(?:multi-?level|tiered|graded|classified) protection\b|\b(?:tiers?|levels?) of protection\b|等级保护/i,
  /\b(?:logs?|log files|records?)\b.{0,40}\b(?:months?|days?|years?)\b|日志/i,
  /\b(?:keep|kept|stor|retain|hold|hand|surrender)\w*\b.{0,30}\blogs?(?: data|files?| files?| records?)?\b|\bretention of \w+ ?(?:data|logs?|records?)\b/i,
  /\b(?:report|notify|disclos)\w*\b.{0,40}\b(?:incidents?|breach\w*|vulnerabilit\w*|attacks?)\b|\bemergency (?:response )?plans?\b/i,
  /\b(?:delete|remov|take down|block|filter|censor)\w*\b.{0,40}\b(?:content|posts?|information|data|rumou?rs)\b/i,
  /\b(?:consent|purpose limitation|data minimi[sz]ation)\b/i,
  /\b(?:protect|safeguard|secur)\w*\b.{0,40}\b(?:information|data|privacy)\b|\bconfidential\w*\b/i,
  /\bencrypt\w*\b|加密/i,
  /\b(?:security|national security) (?:review|assessment|audit|certification)s?\b|安全审查/i,
  /\b(?:appoint|designat|nam)\w*\b.{0,30}\b(?:officer|person|staff|team)\b/i,
  /\btrain(?:ing)?\b.{0,30}\b(?:staff|employees|personnel)\b/i,
  /\b(?:help|assist|support|cooperat|co-operat|aid)\w*\b.{0,60}\b(?:police|public security|state security|security (?:organs?|agenc\w+|services?)|law enforcement|investigat\w+)\b/i,
  /\b(?:steal|theft|stolen|leak|tamper|destroy)\w*\b.{0,40}\b(?:information|data|names?|identities)\b|\b(?:sell|sold|sale of|trad(?:e|ing) in)\w*\b.{0,20}\b(?:information|data)\b/i,
  /\bcritical (?:information )?infrastructures?\b/i,
  /\bcomplain\w*\b|\bearly warning\b|\bmalware\b|\bmalicious (?:code|programs?|software)\b|\bnational standards\b/i,
];

/** An article that does this lays down no duty. */
export const LEAVE = stems(
  'allow permit entitle let invite encourage enable empower authorise advise recommend forbid forbidden prohibit bar exempt',
);

/** What somebody with the duty to identify users does: the verbs by their stems. */
export const MUST_VERB = new Map(
  'require ask demand request collect obtain check verify establish record insist make have'
    .split(' ')
    .map((verb) => [stemOf(verb), verb] as const),
);

/** What nobody may do whose identity has to be given. */
export const HIDE = stems('withhold hide conceal refuse decline deny keep remain stay');

export const MODAL = new Set(['may', 'can', 'could', 'might']);

/** A choice that goes with the duty, or a duty under a condition. */
export const CONDITION = /\b(?:refus\w*|unless|only (?:if|when|after)|if|may not|can ?not|den(?:y|ies)|decline)\b/i;

/** Words for those who are bound that leave nobody out, or are too wide to tell. */
export const BOUND_WIDELY =
  /\b(?:operators?|providers?|companies|firms?|platforms?|services?|websites?|sites?|carriers?|businesses|enterprises|apps?|users?|people|citizens?|netizens?|customers?|they|them|everyone|anyone|anybody|everybody|you|us|whoever|those|parties|telecoms?|giants?)\b/i;
