/** Words around a number that say whether it counts the whole of something. Data. */
const set = (words: string) => new Set(words.split(/\s+/));

/** Between a number and what it counts: they leave out nothing. */
export const NEUTRAL_ADJECTIVES = set(`
  different separate distinct full standing permanent internal specialised specialized thematic technical subordinate dedicated official formal
  main major big large national domestic chinese state-owned state owned run organisational organizational institutional corporate individual
  single various such protection security information whole entire total overall known existing current present well-known large-scale
  numbered lettered named statutory principal key core basic successive ascending hierarchical administrative`);

/** Before a number: it is a part, or comes on top of another number. */
export const PARTIAL_BEFORE = set(
  'other another further additional remaining next new more extra latter former last first second third previous',
);

/** Right after what is counted: only some of it is meant. */
export const RESTRICTING = set(`
  on for about that which who whose dealing devoted dedicated concerned concerning covering responsible focused focusing working from led chaired
  called sold bought issued abroad without named like such including relevant related related- specialising specializing`);

/** Nouns that count too many things to tell by themselves what is counted. */
export const GENERIC_NOUNS = set(`
  institution organization organisation body group individual person people company man field area set piece year month report time thing agency
  province region branch document client customer record hacker national citizen suspect defendant department bureau step stage purpose aim goal
  class category exception principle industry sector initiative format dialogue exchange member card provider operator`);

/** Verbs of having, counting and being divided, by stem. */
export const COUNTING_VERBS = `
  have has had having count counts counting comprise include consist contain made divide fall sort split group classify rank assign number
  operate run maintain boast know distinguish recognise recognize provide offer oversee issue publish produce turn unite bring represent
  build rest join belong use uses used using subdivide structure grade rely handle conduct process perform cope coped
  gather collect amass hold draw drawn gain grow grew rise reach stand total go went serve manage keep kept set list
  power powered come spread scatter span stretch cover connect sort tier introduce enforce absorb indict charge accuse carry deal register link tie connect match draw lay build built stack there arrange organize organise compose order claim unite embrace attract
  enlist enrol enroll parcel cite boil name proclaim hook plug`;

/** The number belongs to another time than the facts. */
export const OTHER_TIME = set(`
  originally initially formerly once planned plan plans planning proposed proposes propose will would hope hopes target targets should could might
  aims aim intends`);

/** Those of whom somebody asked, and not all. */
export const SAMPLED = set('sample samples sampled respondents interviewees interviewed surveyed');

/** A number reckoned from others is no count. */
export const RECKONED = set('together combined sum sums add adds adding multiplied average averages');
