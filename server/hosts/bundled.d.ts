/** The compiled packs; the build puts dist/seeds.json here. */
declare module 'factnote:seeds' {
  const packs: { origin: string; pack: import('../core/sources/pack.ts').Pack }[];
  export default packs;
}
