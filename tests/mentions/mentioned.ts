/** What is recognised in a text, in a form that tests can be written in. */
import type { Mention } from '../../server/core/mentions/recognise.ts';
import { read } from '../harness/check.ts';
import { parseFixture } from '../harness/fixture.ts';
import { libraryOf } from '../harness/library.ts';

/** Each mention of a kind, as it stands in the draft, and what it was taken for. The spans of all are held to be exact. */
export function mentioned(text: string, kind: Mention['kind']): string[] {
  const fixture = parseFixture(text);
  const draft = read(fixture.draft.text, libraryOf(fixture));
  return draft.mentions
    .filter((mention) => mention.kind === kind)
    .map((mention) => `${draft.text.slice(mention.span.start, mention.span.end)} → ${meaning(mention)}`);
}

function meaning(mention: Mention): string {
  if (mention.kind === 'name') return mention.name.name.entity;
  if (mention.kind === 'date') return mention.date.edtf ?? 'unknown';
  return `${mention.provision.article}${mention.provision.law ? ` ${mention.provision.law.name.entity}` : ''}`;
}
