/** What typesetting varies without a change of meaning. Every character is replaced by exactly one, so offsets stay true. */
const VARIANTS =
  /[\n\r\t\u00a0\u2002-\u200a\u202f\u205f\u3000\u2019\u02bc\u2010\u2011\u2012\u2014\u2015\u2212\uff0d\uff10-\uff19]/g;

/**
 * The same text with plain spaces, straight apostrophes for ’, "-" for every hyphen, "–" for every longer dash and ASCII for
 * full-width digits. The opening quotation mark ‘ stays: it is only sometimes a mistyped apostrophe.
 */
export function fold(prose: string): string {
  return prose.replace(VARIANTS, (character) => {
    if (character === '\u2019' || character === '\u02bc') return "'";
    if (character === '\u2010' || character === '\u2011') return '-';
    if (character >= '\uff10') return String.fromCharCode(character.charCodeAt(0) - 0xff10 + 48);
    return /[\u2012\u2014\u2015\u2212\uff0d]/.test(character) ? '–' : ' ';
  });
}
