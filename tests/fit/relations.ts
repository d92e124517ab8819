/** How much each kind of evidence of a wrong body or person counts: fits the weights of `server/core/findings/relation-evidence.ts` and writes them. */
import { readFileSync } from 'node:fs';
import { Library } from '../../server/core/sources/library.ts';
import { fitTo } from './fit.ts';
import { relationSamplesIn } from './relation-samples.ts';
import { setsWith } from './sets.ts';
import { swappedIn } from './swapped.ts';

const library = new Library(JSON.parse(readFileSync('dist/seeds.json', 'utf8')));
/** Named one by one, so that a set which is to tell how the fit does on new writers is not fitted to unawares. */
const OWN =
  `wrong,clean,clean2,names-wrong,names-clean,figures-wrong,figures-clean,relations-wrong,relations-clean,relations-silence,citations-wrong,citations-clean,newsletter,memo,trap,gazette,columnist,scholar,counsel,nonnative,solicitor,rapporteur,substack,sceptic,delegation,lecture,barrister,attache,dispatch,chambers,wire,senate,herald,temple,registry,lecturer,hush,bulletin,inquiry,courier,advocate,correspondent,gazetteer,registrar,envoy,quill,bulwark,marshal,observer,clerk,harbour,lantern,unread/thinktank,unread/faq,unread/ledger,unread/tongji,unread/maze,unread/lyon`
    .split(',')
    .map((name) => `${name}.jsonl`);
const samples = setsWith(OWN).flatMap(([set, pieces]) => [
  ...relationSamplesIn(set, pieces, library),
  ...relationSamplesIn(set, swappedIn(pieces, library), library, true),
]);
fitTo(
  samples,
  { file: 'server/core/findings/relation-weights.ts', from: './relation-evidence.ts', type: 'RelationEvidence' },
  (set) => set.replace(/^(relations|citations|names|figures)-.*/, '$1'),
);
