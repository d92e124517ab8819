/** What is used of citeproc (https://citeproc-js.readthedocs.io), which brings no types. The processor comes in as an argument. */

/** An element of a CSL file in the shape that citeproc takes instead of XML. */
export interface CslNode {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (CslNode | string)[];
}

/** A CSL-JSON item. */
export type CslItem = Readonly<Record<string, unknown>>;

/** One source within one note. */
export interface Cite {
  readonly id: string;
  readonly locator?: string;
  readonly label?: string;
  readonly position: number;
  readonly 'first-reference-note-number'?: number;
}

export interface Engine {
  readonly bibliography: { readonly tokens: readonly unknown[] };
  setOutputFormat(name: string): void;
  updateItems(ids: readonly string[]): void;
  makeCitationCluster(cites: readonly Cite[]): string;
  makeBibliography(): readonly [unknown, readonly string[]] | false;
  getTerm(term: string, form?: string, plural?: number): string;
  /** An option of the style or of its language. */
  getOpt(name: string): unknown;
}

type Format = string | false | ((state: Engine, text: string) => string);

export interface Processor {
  readonly Engine: new (
    system: { retrieveLocale(language: string): CslNode; retrieveItem(id: string): CslItem | undefined },
    style: CslNode,
  ) => Engine;
  /** From XML; no full reader of XML, so what it gives may be anything. */
  parseXml(text: string): CslNode | undefined;
  readonly Output: {
    readonly Formats: Record<string, Record<string, Format | ((text: string) => string)>>;
    readonly Formatters: { readonly passthrough: Format };
  };
  readonly POSITION_FIRST: number;
  readonly POSITION_SUBSEQUENT: number;
}
