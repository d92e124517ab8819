/**
 * The properties a fact may have: Wikidata's names where it has one, what type of value they take, and how writers word them.
 *
 * A cue is a phrase compared by word stems ("found" covers founded, founding); "…" would be an entity, " + " joins parts of one clause.
 * `single`: one subject has one value, so another value contradicts it. Values that a source gives side by side are all right.
 */
export type Datatype = 'time' | 'item' | 'quantity' | 'text' | 'article';

export interface Property {
  readonly type: Datatype;
  /** One subject can have only one value at a time. */
  readonly single: boolean;
  /** Said of the subject: "SUBJECT was founded in VALUE". */
  readonly cues: readonly string[];
  /** How a finding words it: "TC260 was established in 2002". */
  readonly says: string;
}

const time = (says: string, ...cues: string[]): Property => ({ type: 'time', single: true, says, cues });
const item = (says: string, single: boolean, ...cues: string[]): Property => ({ type: 'item', single, says, cues });

export const PROPERTIES = {
  // Dates.
  inception: time('was established'),
  dissolved: time('was dissolved'),
  'publication date': time('was published'),
  'effective date': time('took effect'),
  'adoption date': time('was adopted'),
  'point in time': time('took place'),
  'start time': time('began'),
  'end time': time('ended'),
  'significant event': time('saw'),
  // Relations to another entity.
  'parent organization': item('is under', true),
  'founded by': item('was founded by', false),
  chairperson: item('is chaired by', true),
  'deputy chairperson': item('has as deputy chair', false),
  director: item('is headed by', true),
  secretariat: item('has its secretariat at', true),
  office: item('has as its office', true),
  host: item('is hosted by', true),
  'member of': item('is a member of', false),
  'has member': item('has as member', false),
  'has part': item('includes', false),
  'part of': item('is part of', true),
  replaces: item('replaced', false),
  'replaced by': item('was replaced by', true),
  operator: item('is run by', true),
  'maintained by': item('is maintained by', true),
  'drafted by': item('was drafted by', true),
  author: item('is by', false),
  issuer: item('is issued by', true),
  proposer: item('was proposed by', false),
  'competent authority': item('falls to', true),
  'position held': item('held the office of', false),
  'member of staff': item('employs', false),
  affiliation: item('belongs to', false),
  'associated with': item('is associated with', false),
  task: { type: 'text', single: false, says: 'is in charge of', cues: [] },
  location: { type: 'text', single: false, says: 'is located in', cues: [] },
  // Numbers.
  count: { type: 'quantity', single: true, says: 'counts', cues: [] },
  share: { type: 'quantity', single: true, says: 'stands at', cues: [] },
  amount: { type: 'quantity', single: true, says: 'comes to', cues: [] },
  // Law and words.
  provision: { type: 'article', single: false, says: 'provides', cues: [] },
  statement: { type: 'text', single: false, says: 'says', cues: [] },
} as const satisfies Record<string, Property>;

export type PropertyName = keyof typeof PROPERTIES;
