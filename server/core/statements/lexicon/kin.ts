/**
 * Events that writers word alike: a law is adopted, published or issued, a body is handed over, absorbed or gained. A wording of one may speak of
 * another, though it says less than the event's own wording. Data: keys of wordings and of facts.
 */
const FAMILIES = [
  'inception conception launch proposal announcement opening mandate experiment introduction',
  'inception opening launch start-time',
  'publication-date publication release proposal announcement translation adoption-date point-in-time criticism',
  'adoption-date publication-date effective-date inception point-in-time launch',
  'point-in-time address visit attack indictment publication-date',
  'gain transfer absorption parent-organization:start parent-organization:end competent-authority:start',
  'appointment term director:start position-held:start accession gain',
  'removal term director:end position-held:end departure dissolved end-time loss conviction',
  'dissolved absorption transfer end-time',
].map((family) => family.split(' ').map((key) => key.replaceAll('-', ' ')));

const KIN = new Map<string, Set<string>>();
for (const family of FAMILIES) {
  for (const key of family) KIN.set(key, new Set([...(KIN.get(key) ?? []), ...family]));
}

/** Whether a wording of `key` may speak of what is filed under `other`. */
export const areKin = (key: string, other: string): boolean => KIN.get(key)?.has(other) ?? false;
