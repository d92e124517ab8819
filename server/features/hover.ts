/** What is known of the thing under the cursor, in markdown: definition, key facts, and which source says so, where. */

import { sayEdtf } from '../core/dates/write.ts';
import type { Draft } from '../core/draft.ts';
import { judge } from '../core/findings/align.ts';
import { claimText, placeText, shortSource } from '../core/findings/says.ts';
import type { Ignored } from '../core/ignoring/settle.ts';
import type { Mention } from '../core/mentions/recognise.ts';
import type { Entity } from '../core/sources/entity.ts';
import type { Fact } from '../core/sources/fact.ts';
import type { Library } from '../core/sources/library.ts';
import type { Span } from '../core/text/span.ts';
import { ignoredAt } from './ignoring.ts';
import { keyHover } from './keys.ts';
import { escaped } from './markdown.ts';

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** More than this is a page, not a hover. */
const MOST_FACTS = 8;
const MOST_NAMES = 3;

/** Nothing where nothing is known. */
export function hover(draft: Draft, library: Library, offset: number): Hover | undefined {
  const key = keyHover(draft, library, offset);
  if (key) return key;
  const mention = draft.mentions.findLast(({ span }) => span.start <= offset && offset < span.end);
  const ignored = ignoredAt(draft, offset);
  const known = mention && textOf(mention, draft, library);
  const markdown = [known, ignored && ignoredText(ignored)].filter(Boolean).join('\n\n');
  const span = mention && known ? mention.span : ignored?.finding.span;
  return span && { span, markdown };
}

function ignoredText({ finding, reason }: Ignored): string {
  return `Ignored (${escaped(finding.code)}): ${reason ? escaped(reason) : 'no reason is given.'}`;
}

function textOf(mention: Mention, draft: Draft, library: Library): string | undefined {
  if (mention.kind === 'name') {
    const ids = [mention.name.name.entity, ...mention.name.others.map((name) => name.entity)];
    return ids
      .flatMap((id) => library.entities.get(id) ?? [])
      .map((entity) => entityText(entity, library))
      .join('\n\n---\n\n');
  }
  if (mention.kind === 'provision') return provisionText(mention.provision.article, mention.provision.law?.name.entity, library);
  return dateText(mention, draft, library);
}

function entityText(entity: Entity, library: Library): string {
  const [official, ...others] = entity.names;
  const short = others.filter((name) => name.role === 'acronym' || name.lang.startsWith('zh-Han'));
  const former = others.filter((name) => name.role === 'former').map((name) => name.text);
  const head = [
    `**${escaped(official.text)}**`,
    ...once(short.map((name) => name.text))
      .slice(0, MOST_NAMES)
      .map(escaped),
  ].join(' · ');
  const facts = library.factsOf(entity.id).filter((fact) => !fact.deprecated);
  const formerly = former.length > 0 ? [`Formerly ${former.map(escaped).join('; ')}`] : [];
  return [head, escaped(entity.definition), ...formerly, factList(facts.slice(0, MOST_FACTS), library)]
    .filter(Boolean)
    .join('\n\n');
}

/** Without those that only a space or a hyphen tells apart from an earlier one: "TC260", "TC-260". */
function once(names: readonly string[]): string[] {
  const plain = names.map((name) => name.replace(/[\s-]/g, ''));
  return names.filter((_, at) => plain.indexOf(plain[at]) === at);
}

/** Facts under the place that states them, so that a place is named once. */
function factList(facts: readonly Fact[], library: Library): string {
  const places = new Map<string, Fact[]>();
  for (const fact of facts) places.set(place(fact), [...(places.get(place(fact)) ?? []), fact]);
  return [...places]
    .map(([where, stated]) => `${stated.map((fact) => `- ${escaped(claimText(fact, library))}`).join('\n')}\n\n${where}`)
    .join('\n\n');
}

function place(fact: Fact): string {
  const where = placeText(fact.where[0]);
  return `*${escaped(shortSource(fact.source))}${where ? `, ${escaped(where)}` : ''}*`;
}

function provisionText(article: string, law: string | undefined, library: Library): string | undefined {
  const facts = (law ? library.factsOf(law) : library.facts).filter(
    (fact) => fact.type === 'article' && fact.article === article,
  );
  return facts.length === 0 ? undefined : factList(facts, library);
}

/** A date says what it means, and whether the sources bear it out. */
function dateText(mention: Mention & { kind: 'date' }, draft: Draft, library: Library): string | undefined {
  const { date } = mention;
  const meaning =
    date.edtf === undefined
      ? 'A date whose value cannot be known from its form.'
      : `${escaped(sayEdtf(date.edtf))} · \`${date.edtf}\``;
  const statement = draft.statements.find((candidate) => candidate.value.date === date);
  const verdict = statement && judge(statement, library);
  if (!verdict || verdict.kind === 'unknown') return `${meaning}\n\nThe sources say nothing about it here.`;
  const facts = [...new Map(verdict.claims.map((claim) => [claim.fact.index, claim.fact])).values()].slice(0, 4);
  const heading = verdict.kind === 'supported' ? '✓ Supported by your sources' : '✗ Contradicted by your sources';
  return `${meaning}\n\n**${heading}**\n\n${factList(facts, library)}`;
}
