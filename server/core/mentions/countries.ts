/**
 * Countries with their adjectives and capitals, to tell one country's ministry from another's of the same name. Data: the first word is the
 * country; all are lower case.
 */
const COUNTRIES = `
china chinese beijing prc mainland; taiwan taiwanese taipei; hong; macao macau; japan japanese tokyo; korea korean seoul pyongyang; vietnam vietnamese viet hanoi; india indian delhi;
singapore singaporean; malaysia malaysian; indonesia indonesian jakarta; philippines philippine filipino manila; thailand thai bangkok; cambodia
cambodian; myanmar burmese; laos lao; mongolia mongolian; pakistan pakistani islamabad; bangladesh bangladeshi dhaka; kazakhstan kazakh astana;
uzbekistan uzbek; russia russian moscow kremlin; ukraine ukrainian kyiv kiev; belarus belarusian minsk; turkey turkish ankara; iran iranian tehran; iraq iraqi
baghdad; israel israeli; egypt egyptian cairo; qatar qatari doha; germany german berlin; france french paris; italy
italian rome; spain spanish madrid; portugal portuguese lisbon; netherlands dutch; belgium belgian brussels; switzerland swiss bern; austria
austrian vienna; poland polish warsaw; czechia czech prague; hungary hungarian budapest-; romania romanian bucharest; greece greek athens; sweden swedish
stockholm; norway norwegian oslo; denmark danish copenhagen; finland finnish helsinki; estonia estonian tallinn; latvia latvian riga; lithuania
lithuanian vilnius; ireland irish dublin; britain british uk kingdom london english scottish; canada canadian ottawa; america american us usa washington;
mexico mexican; brazil brazilian; argentina argentine; chile chilean; colombia colombian; peru peruvian; cuba cuban havana; venezuela venezuelan caracas;
australia australian canberra; zealand wellington; nigeria nigerian abuja; kenya kenyan nairobi; ghana ghanaian; ethiopia ethiopian; africa african
pretoria; morocco moroccan rabat; algeria algerian; saudi riyadh; emirates emirati; europe european eu; fiji fijian; luxembourg; slovakia slovak; slovenia
slovenian; croatia croatian; serbia serbian belgrade; bulgaria bulgarian sofia; cyprus; malta; iceland icelandic; nepal nepali; lanka`;

const COUNTRY_OF = new Map(
  COUNTRIES.split(';').flatMap((line) => {
    const words = line.trim().split(/\s+/);
    return words.map((word) => [word, words[0]] as const);
  }),
);

/** The country that a word names or belongs to, lower case; nothing for any other word. */
export function countryOf(word: string): string | undefined {
  return COUNTRY_OF.get(word.toLowerCase());
}

/** The country that a table's cell names and nothing else: "Viet Nam", "Republic of Korea"; nothing for any other cell. */
export function countryAlone(cell: string): string | undefined {
  const words = cell.match(/[\p{L}.]+/gu) ?? [];
  const isName = words.length <= MOST_WORDS && words.every((word) => /^\p{Lu}/u.test(word) || word === 'of' || word === 'the');
  return isName ? words.map(countryOf).find((country) => country !== undefined) : undefined;
}
/** "the Democratic People's Republic of Korea" */
const MOST_WORDS = 7;

/** After "English", "Chinese": the language is meant and not the country. */
export const OF_LANGUAGE = new Set([
  'name',
  'names',
  'title',
  'language',
  'version',
  'rendering',
  'translation',
  'speakers',
  'speaker',
]);

const LANGUAGES = new Set('chinese english french german dutch italian spanish portuguese russian japanese korean'.split(' '));

/** "In English the …": the language, and no country. */
export const isLanguage = (before: string | undefined, word: string) =>
  before?.toLowerCase() === 'in' && LANGUAGES.has(word.toLowerCase());
