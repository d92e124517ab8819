import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/** A character reference as its character; one that means nothing stays as it is written. */
export function decode(reference: string): string {
  const inner = reference.slice(1, -1);
  if (!inner.startsWith('#')) return decodeNamedCharacterReference(inner) || reference;
  const hexadecimal = /^#x/i.test(inner);
  return decodeNumericCharacterReference(inner.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
}
