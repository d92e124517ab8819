/** Text of sources and packs made harmless for a hover: nothing in it is a link (bare addresses become links, too), an image or markup. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&@]|:(?=\/\/)/g, '\\$&').replace(/\s+/g, ' ');
}
