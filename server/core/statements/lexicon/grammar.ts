/** Small closed classes of English words that the reader of statements goes by. Data. */
const set = (words: string) => new Set(words.split(/\s+/));

/** Forms of "to be" before a participle: "was founded". */
export const BE = set('was were is are been being be got became');
export const PREPOSITIONS = set(
  'in on at by of under from with for to as into onto since until till through during after before within among between against over upon via per towards toward around about than beside besides behind beneath like near inside outside despite 于 在 自 由',
);
export const DETERMINERS = set(
  'a an the this that these those its their his her our your my both each every all one some any no another such',
);
export const PRONOUNS = set('it they he she them him');
export const POSSESSIVES = set('its their his her');
export const RELATIVES = set('which who that whose whom where when whereupon');
export const CONJUNCTIONS = set(
  'and or but nor yet so while whereas although though because since if when where as then plus also both either neither not only just even still already now again first later finally then-',
);
/** Words that neither name a thing nor carry a clause. */
export const FUNCTION = new Set([
  ...BE,
  ...PREPOSITIONS,
  ...DETERMINERS,
  ...PRONOUNS,
  ...POSSESSIVES,
  ...RELATIVES,
  ...CONJUNCTIONS,
  ...set(
    'has have had having do does did will would can could may might must shall should there here it s not n t early mid late year years month date end start beginning summer spring autumn winter fall quarter half century decade very much more most less least quite rather only once ever never always often soon today thus hence therefore however itself themselves himself up out off down back',
  ),
]);

/** Nouns that refer back to anything of a kind: "the agency", "the new body". */
export const KIND_NOUNS: Record<string, readonly string[]> = {
  agency: [
    'agency',
    'body',
    'institution',
    'organization',
    'organisation',
    'regulator',
    'authority',
    'unit',
    'entity',
    'outfit',
    'newcomer',
    'think tank',
    'tank',
    'registry',
    'watchdog',
    'team',
    'post',
    'police',
  ],
  organization: [
    'organization',
    'organisation',
    'body',
    'company',
    'firm',
    'group',
    'institution',
    'association',
    'entity',
    'network',
  ],
  law: ['law', 'act', 'statute', 'text', 'instrument'],
  system: [
    'system',
    'scheme',
    'platform',
    'programme',
    'program',
    'database',
    'mechanism',
    'regime',
    'project',
    'service',
    'duty',
    'obligation',
    'requirement',
  ],
  concept: ['concept', 'idea', 'notion', 'principle', 'doctrine', 'term', 'strategy', 'framework'],
  event: ['event', 'meeting', 'speech', 'conference', 'attack', 'campaign', 'address', 'congress', 'indictment'],
  person: ['director', 'minister', 'official', 'head', 'chief', 'author', 'expert'],
  work: ['report', 'paper', 'article', 'book', 'study'],
};
