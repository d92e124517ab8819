import { describe, expect, test } from 'vitest';
import { mentioned } from './mentioned.ts';

describe('references to an article', () => {
  test.each<[text: string, ...provisions: string[]]>([
    ['Article 24 applies.', 'Article 24 → 24'],
    ['Art. 42 and article 7', 'Art. 42 → 42', 'article 7 → 7'],
    ['Article 24 of the Cybersecurity Law', 'Article 24 of the Cybersecurity Law → 24 csl'],
    ['Article 24 of China’s Cybersecurity Law', 'Article 24 of China’s Cybersecurity Law → 24 csl'],
    ['under Article\n24 of the *Cybersecurity* Law', 'Article\n24 of the *Cybersecurity* Law → 24 csl'],
    ['Article&nbsp;24 of the CSL', 'Article&nbsp;24 of the CSL → 24 csl'],
    ['Article 24(1) of the Cybersecurity Law', 'Article 24(1) of the Cybersecurity Law → 24 csl'],
    ['Article 24. The Cybersecurity Law', 'Article 24 → 24'],
    ['第二十四条', '第二十四条 → 24'],
    ['第24条、第一百零二条', '第24条 → 24', '第一百零二条 → 102'],
    ['Particle 24, Article 2014, Article 5.2, Art 24x', 'Art 24 → 24'],
    ['`Article 24`'],
  ])('%s', (text, ...provisions) => {
    expect(mentioned(text, 'provision')).toEqual(provisions);
  });
});
