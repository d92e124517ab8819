/** The drafts that weights are fitted to. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { corpusDrafts } from '../corpus/drafts.ts';
import { casesIn, type Labelled } from '../harness/labelled.ts';
import { DOCUMENTS, textOf } from '../seeds/documents.ts';

/** The cases beside the project are used where they are. */
const SHARED = ['dev', 'dev2', 'dev3'].map((name) => `../../../shared/cases/${name}.jsonl`);

const nameOf = (file: string) => (file.startsWith('..') ? path.basename(file) : file).replace(/\.jsonl$/, '');

/** Written to be natural, as drafts are at work, where most others were written to be hard. */
const NATURAL = new Set(
  'courier,advocate,correspondent,gazetteer,registrar,envoy,quill,bulwark,marshal,observer,clerk,bulletin,inquiry,harbour,lantern,attendant,chancery,pilot,clause,orchard,sextant,barrow,linden,magpie,kestrel,octant,bailiff,heron,jackdaw,willow,prairie,quayside,lattice,morava,savanna,wharf,tisza,trellis,fjord,marlin,cobalt,tamarind,osprey,pelican,curlew,plover,gable,chalk,estuary,garnet,cinder,basalt,gorse,dahlia,flint,wren,finch,godwit,teal'.split(
    ',',
  ),
);

/** The packs were written with the other drafts in view, so that these tell more of how the next writer will write: nobody has read them, or they came last. */
export const isTelling = (set: string) => set.startsWith('unread/') || NATURAL.has(set);

/**
 * By name. The documents themselves, too, are drafts that are right.
 * @param own which of the project's own files of cases to use: those that nobody reads are in a folder of their own
 */
export function setsWith(own: readonly string[]): (readonly [string, readonly Labelled[]])[] {
  return [
    ...[...SHARED.filter((file) => existsSync(path.join('tests/cases', file))), ...own].map(
      (file) => [nameOf(file), casesIn(file)] as const,
    ),
    ['corpus', corpusDrafts()],
    ['documents', DOCUMENTS.flatMap((document) => ({ name: document.id, text: textOf(document) ?? '', labels: [] }))],
  ];
}
