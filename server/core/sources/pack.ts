/**
 * What a source pack may hold. One truth: the types, the check of a user's file and `seeds/pack.schema.json` all come from here.
 *
 * A pack is one YAML file, or several that share a source. Facts follow Wikidata's statement model (subject, property, value, qualifiers,
 * references), bibliographic records are CSL-JSON, dates EDTF, languages BCP 47, locators a short form of the W3C TextQuoteSelector.
 */
import * as z from 'zod/mini';
import { PROPERTIES } from './properties.ts';

const text = z.string().check(z.minLength(1, 'must not be empty'));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens, such as "tc260"'));

/** EDTF (ISO 8601-2): `2014`, `2014-02`, `1999/2001`, `2013-22`, `199X`, `../2009`. The value itself is checked when the pack is loaded. */
const edtf = z
  .string()
  .check(z.regex(/^[\d.X/~?%-]+$/, 'must be an EDTF date in quotation marks, such as "2014", "2014-02" or "1999/2001"'));

export const LOCATOR = z.strictObject({
  /** The heading of the section, as the document prints it. */
  section: z.optional(text),
  /** The number of the note, for documents with numbered notes. */
  note: z.optional(z.number()),
  page: z.optional(z.union([z.string(), z.number()])),
  /** At most eight words that stand in the document exactly so. */
  exact: text,
});

const CSL_NAME = z.looseObject({ family: z.optional(text), given: z.optional(text), literal: z.optional(text) });
const CSL_DATE = z.looseObject({ 'date-parts': z.optional(z.array(z.array(z.union([z.number(), z.string()])))) });

/** A CSL-JSON item. Fields that Factnote does not read are kept. `custom` says where it is cited and which file is its text. */
export const WORK = z.looseObject({
  id: id,
  type: text,
  title: z.optional(text),
  author: z.optional(z.array(CSL_NAME)),
  editor: z.optional(z.array(CSL_NAME)),
  issued: z.optional(CSL_DATE),
  custom: z.optional(
    z.looseObject({
      /** The file under `sources/` that holds the text of this work. */
      document: z.optional(text),
      /** The notes that cite it: source and note number. */
      'cited-by': z.optional(z.array(z.strictObject({ source: id, note: z.number() }))),
      /** Titles in other languages or shapes. */
      titles: z.optional(z.array(text)),
      /** Other values that the citing documents give for the same field, such as a second year; and Chinese names in pinyin. */
      variants: z.optional(z.array(z.looseObject({}))),
      remark: z.optional(text),
    }),
  ),
});

export const NAME_ROLES = ['official', 'short', 'acronym', 'former', 'variant', 'misprint'] as const;

const NAME = z.strictObject({
  text: text,
  /** What kind of name it is. The first name is the official one unless another says so; others are variants. */
  as: z.optional(z.enum(NAME_ROLES)),
  /** BCP 47; English when absent. */
  lang: z.optional(text),
  /** Short or ambiguous: counts only where the draft also names the thing in full, or one of these words stands in the same passage. */
  needs: z.optional(z.array(text)),
});

export const KINDS = ['agency', 'organization', 'law', 'system', 'concept', 'event', 'person', 'work'] as const;

export const ENTITY = z.strictObject({
  kind: z.enum(KINDS),
  /** One or two sentences of the pack writer's own. */
  definition: text,
  names: z.array(z.union([text, NAME])).check(z.minLength(1, 'needs at least one name')),
  /** Nouns by which the next sentence may refer back ("the Committee"); taken from the names when absent. */
  nouns: z.optional(z.array(text)),
  /** Wordings that mean this thing without naming it; parts joined by " + " must all stand in one sentence. */
  described: z.optional(z.array(text)),
  /** The country it belongs to, where that is not the pack's; a name after another country's means another thing. */
  jurisdiction: z.optional(text),
});

export const FACT = z.strictObject({
  subject: id,
  property: z.enum(Object.keys(PROPERTIES) as [string, ...string[]]),
  /** A date (EDTF), the id of an entity, a number or a text, as the property asks. */
  value: z.union([z.string(), z.number()]),
  /** For counts: what is counted, with its synonyms ("working group"). For amounts: the unit. */
  unit: z.optional(z.array(text)),
  /** How the source puts a number: nearly 300, over 200, about 15 million. "dozens": a few dozen, of which the value is only the middle. */
  approx: z.optional(z.enum(['about', 'nearly', 'over', 'at least', 'at most', 'dozens'])),
  /** For provisions: the number of the article. */
  article: z.optional(z.union([z.number(), z.string()])),
  /** How a message says it, between the subject and the value, where the property's own verb would not do: "gained control of CNCERT". */
  says: z.optional(text),
  /** For significant events: which kind of event, a key of the event lexicon. */
  event: z.optional(text),
  /** When the value began, ended or was observed to hold (EDTF). */
  start: z.optional(edtf),
  end: z.optional(edtf),
  at: z.optional(edtf),
  /** Other entities that take part; a draft must mention one of them before this fact is held against it. */
  with: z.optional(z.array(id)),
  /** Words of which one must stand in the sentence before this fact is held against it. */
  needs: z.optional(z.array(text)),
  /** Wordings of this fact beyond the usual ones of its property. */
  cues: z.optional(z.array(text)),
  /** For dated facts and relations: ways in which others may tell this one, without its date or its value. Their words tell what a sentence is about that names nothing. */
  told: z.optional(z.array(text)),
  /** The values given for this subject and property are all there are. */
  closed: z.optional(z.boolean()),
  /** Wikidata's rank: a deprecated value is known to be superseded or misprinted, recognised but never offered. */
  rank: z.optional(z.enum(['preferred', 'normal', 'deprecated'])),
  remark: z.optional(text),
  where: z.union([LOCATOR, z.array(LOCATOR)]),
  /** The source, where it is not the file's. */
  source: z.optional(id),
});

export const PACK = z.strictObject({
  /** The source of every fact in this file: the id of a work, or the work itself. */
  source: z.union([id, WORK]),
  /** The country whose bodies and laws these are; "Vietnam's Ministry of …" is then not one of them. */
  jurisdiction: z.optional(text),
  works: z.optional(z.array(WORK)),
  entities: z.optional(z.record(z.string(), ENTITY)),
  facts: z.optional(z.array(FACT)),
});

export type Locator = z.infer<typeof LOCATOR>;
export type Work = z.infer<typeof WORK>;
export type EntityRecord = z.infer<typeof ENTITY>;
export type NameRole = (typeof NAME_ROLES)[number];
export type EntityKind = (typeof KINDS)[number];
export type FactRecord = z.infer<typeof FACT>;
export type Pack = z.infer<typeof PACK>;
