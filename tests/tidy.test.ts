/** The repository audits itself. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULE_RECORDS, RULES } from '../server/core/findings/index.ts';
import { SETTABLE } from '../server/core/findings/levels.ts';
import type { Rule } from '../server/core/findings/rule.ts';
import { wordsOf } from '../server/core/text/words.ts';
import { bundledLibrary, bundledPacks } from './harness/library.ts';
import { codeOf, filesIn, importsOf, jsonOf, ROOT } from './harness/repository.ts';

const server = filesIn(['server'], /\.ts$/);
const client = filesIn(['client'], /\.ts$/);
const sources = [...server, ...client, ...filesIn(['tests'], /\.m?ts$/), ...filesIn(['tests', '.ci', 'server'], /\.mjs$/)];
const core = server.filter(({ name }) => name.startsWith('server/core/'));

describe('who may import whom', () => {
  const EARLY = ['core/text', 'core/dates'];
  const READERS = [...EARLY, 'core/prose', 'core/mentions', 'core/statements'];
  const JUDGES = [
    'core/sources',
    'core/bibliography',
    'core/findings',
    'core/settings',
    'core/ignoring',
    'core/citations',
    'core/yaml',
  ];
  const CORE = [...READERS, ...JUDGES, 'core/draft.ts'];
  /** Folders and packages; of those behind "type", types only. A folder may always import itself. */
  const TABLE: Record<string, { may: readonly (string | RegExp)[]; type?: readonly string[] }> = {
    'core/text': { may: ['stemmer'] },
    'core/dates': { may: ['core/text'] },
    'core/prose': { may: ['core/text', /^micromark/, /^decode-named-character-reference$/] },
    'core/mentions': { may: EARLY, type: ['core/prose'] },
    'core/statements': { may: [...EARLY, 'core/prose', 'core/mentions'] },
    'core/yaml': { may: ['core/text', 'yaml'] },
    'core/sources': { may: [...READERS, 'core/yaml', 'zod/mini'] },
    'core/bibliography': { may: [...READERS, 'core/sources', 'yaml', 'zod/mini', 'jsonc-parser', /^@citation-js/] },
    'core/findings': { may: [...READERS, 'core/sources', 'core/bibliography'], type: ['core/draft.ts'] },
    'core/settings': { may: ['core/text', 'core/yaml', 'core/findings', 'yaml', 'zod/mini'] },
    'core/ignoring': { may: ['core/text', 'core/prose', 'core/yaml', 'core/findings', 'core/settings'] },
    'core/citations': { may: [...READERS, 'core/sources', 'core/bibliography', 'core/findings'], type: ['core/draft.ts'] },
    'core/draft.ts': { may: CORE },
    features: { may: [...CORE, 'get-east-asian-width'] },
    protocol: { may: [...CORE, 'features', /^vscode-languageserver/] },
    hosts: { may: [...CORE, 'features', 'protocol', 'command', /^vscode-languageserver/, /^node:/, 'factnote:seeds'] },
    command: { may: [...CORE, 'features', 'protocol', 'hosts', /^node:/, 'picocolors'] },
    client: { may: ['vscode', /^vscode-languageclient/] },
  };

  const folders = Object.keys(TABLE);
  const folderOf = (name: string) =>
    folders.find((folder) => name.startsWith(`server/${folder}`) || name.startsWith(`${folder}/`));
  const known = (name: string) => folderOf(name) ?? name;

  test('every source file is in the table', () => {
    expect([...server, ...client].map(({ name }) => name).filter((name) => !folderOf(name))).toEqual([]);
  });

  test('the table holds', () => {
    const broken = [...server, ...client].flatMap((file) => {
      const own = folderOf(file.name) ?? '';
      const { may, type = [] } = TABLE[own];
      const target = (name: string) => (name.startsWith('server/') || name.startsWith('client/') ? known(name) : name);
      const allowed = (name: string, typeOnly: boolean) =>
        name === own ||
        may.some((item) => (item instanceof RegExp ? item.test(name) : item === name)) ||
        (typeOnly && type.includes(name));
      return importsOf(file)
        .filter((imported) => !allowed(target(imported.target), imported.typeOnly))
        .map((imported) => `${file.name} imports ${imported.target}`);
    });
    expect(broken).toEqual([]);
  });

  test('the browser’s host takes nothing of node', () => {
    const [browser] = server.filter(({ name }) => name === 'server/hosts/browser.ts');
    const seen = new Set<string>();
    const reach = (name: string): string[] => {
      const file = server.find((other) => other.name === name);
      if (!file || seen.has(name)) return [];
      seen.add(name);
      return importsOf(file).flatMap(({ target, typeOnly }) =>
        typeOnly ? [] : target.startsWith('node:') ? [`${name}: ${target}`] : reach(target),
      );
    };
    expect(reach(browser.name)).toEqual([]);
  });
});

describe('code', () => {
  test('core has no ambient world', () => {
    const ambient =
      /\bnew Date\b|(?<![.\w'])Date\s*[.(]|\b(?:performance|console|process)\s*\.|\b(?:setTimeout|setInterval|setImmediate|queueMicrotask|fetch|require)\s*\(|\bglobalThis\b|\bMath\.random\b/;
    expect(core.filter((file) => ambient.test(codeOf(file))).map(({ name }) => name)).toEqual([]);
    expect(
      core.filter((file) => importsOf(file).some(({ target }) => /^(?:node:|vscode)/.test(target))).map(({ name }) => name),
    ).toEqual([]);
  });

  test('no source file is longer than 300 lines', () => {
    expect(
      sources.map(({ name, text }) => [name, text.trimEnd().split('\n').length] as const).filter(([, lines]) => lines > 300),
    ).toEqual([]);
  });

  test('no test is left out', () => {
    const left =
      /\b(?:test|it|describe|suite|check\w*)(?:\.\w+)*\.(?:skip|only|todo|fails|skipIf|runIf)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/;
    // Locators are held against documents that may not stand in the repository.
    const files = filesIn(['tests'], /\.(?:ts|mjs)$/).filter(({ name }) => name !== 'tests/seeds/locators.test.ts');
    expect(files.filter(({ text }) => left.test(text)).map(({ name }) => name)).toEqual([]);
  });

  test('every rule is in the list, and its file is named for it', async () => {
    const files = core.filter(({ name, text }) => name.startsWith('server/core/findings/') && /:\s*Rule\b\s*=/.test(text));
    const codes: string[] = [];
    for (const { name } of files) {
      const module = (await import(path.join(ROOT, name))) as Record<string, Rule>;
      const rules = Object.values(module).filter((value) => typeof value?.find === 'function' && typeof value.code === 'string');
      expect(rules.map(({ code }) => `server/core/findings/${code}.ts`)).toEqual([name]);
      codes.push(...rules.map(({ code }) => code));
    }
    expect(RULES.map(({ code }) => code).sort()).toEqual(codes.sort());
    expect(RULES.filter(({ summary }) => !/\.$/.test(summary))).toEqual([]);
  });
});

describe('facts are data', () => {
  const { entities, facts, works, names } = bundledLibrary();
  const all = [...entities.values()];
  /** Mean something else in code: an ordinal, the Citation Style Language, a series of numbered standards. */
  const OTHERWISE = new Set(['FIRST', 'CSL', 'ITU']);
  /** Tell writers of packs how dates are written. */
  const EXAMPLES = new Set(['server/core/sources/pack.ts', 'server/core/sources/read.ts']);
  // Countries are told apart by their names, and that list is data.
  const code = server
    .filter(({ name }) => !name.endsWith('/countries.ts'))
    .map((file) => ({ name: file.name, code: codeOf(file) }));

  test('no agency and no law occurs in the code', () => {
    const telling = all.flatMap((entity) =>
      entity.names.filter((name, at) => (at === 0 && /\p{Lu}|\p{Script=Han}/u.test(name.text)) || name.role === 'acronym'),
    );
    const words = telling
      .filter(({ text }) => !OTHERWISE.has(text))
      .map(({ text }) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    expect(code.flatMap((file) => [...file.code.matchAll(pattern)].map((match) => `${file.name}: ${match[0]}`))).toEqual([]);
  });

  test('no year of a fact occurs in the code', () => {
    const years = new Set(
      all.flatMap((entity) =>
        bundledLibrary()
          .claimsOf(entity.id)
          .flatMap(({ value }) => value.match(/\d{4}/g) ?? []),
      ),
    );
    expect(years.size).toBeGreaterThan(10);
    const found = code
      .filter(({ name }) => !EXAMPLES.has(name))
      .flatMap((file) =>
        (file.code.match(/(?<!\w)\d{4}(?!\w)/g) ?? []).filter((year) => years.has(year)).map((year) => `${file.name}: ${year}`),
      );
    expect(found).toEqual([]);
  });

  test('every fact has a source and a locator, and speaks of entities that are there', () => {
    const where = (fact: (typeof facts)[number]) => `${fact.subject}, ${fact.property}: ${fact.value}`;
    expect(facts.filter(({ source }) => !works.has(source.id) || !source.title).map(where)).toEqual([]);
    expect(
      facts.filter((fact) => fact.where.length === 0 || fact.where.some(({ exact }) => exact.trim() === '')).map(where),
    ).toEqual([]);
    expect(facts.filter(({ subject }) => !entities.has(subject) && !works.has(subject)).map(where)).toEqual([]);
    expect(facts.filter(({ type, value }) => type === 'item' && !entities.has(String(value))).map(where)).toEqual([]);
    expect(facts.filter((fact) => fact.with.some((id) => !entities.has(id))).map(where)).toEqual([]);
  });

  test('every entity has a kind, a definition and a name that is found by itself', () => {
    const found = (text: string, id: string) => {
      const [mention, ...others] = names.find(text, wordsOf(text));
      return others.length === 0 && mention !== undefined && [mention.name, ...mention.others].some((name) => name.entity === id);
    };
    expect(all.filter(({ kind, definition }) => !kind || definition.trim().length < 10).map(({ id }) => id)).toEqual([]);
    expect(all.filter(({ id, names: own }) => !own.some((name) => found(name.text, id))).map(({ id }) => id)).toEqual([]);
    const lost = all.flatMap(({ id, names: own }) =>
      own.filter((name) => !found(name.text, id)).map((name) => `${id}: ${name.text}`),
    );
    expect(lost, 'names that are never found').toEqual([]);
  });

  test('no entity and no work is described twice', () => {
    const ids = bundledPacks().flatMap(({ pack }) => [
      ...Object.keys(pack.entities ?? {}),
      ...(typeof pack.source === 'string' ? [] : [pack.source.id]),
      ...(pack.works ?? []).map(({ id }) => `work ${id}`),
    ]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe('manifests', () => {
  interface Manifest {
    readonly icon: string;
    readonly contributes: {
      readonly configuration: { readonly properties: Record<string, Record<string, unknown>> };
      readonly grammars: readonly { readonly path: string }[];
      readonly yamlValidation: readonly { readonly url: string }[];
    };
  }
  const manifest = jsonOf<Manifest>('package.json');
  const texts = jsonOf<Record<string, string>>('package.nls.json');
  const said = (value: unknown) =>
    typeof value === 'string' ? value.replace(/^%(.+)%$/, (_, key: string) => texts[key] ?? '') : '';

  test('every setting is described', () => {
    const settings = Object.entries(manifest.contributes.configuration.properties);
    expect(settings.length).toBeGreaterThan(0);
    expect(
      settings.filter(([, setting]) => said(setting.markdownDescription ?? setting.description).length < 20).map(([key]) => key),
    ).toEqual([]);
    const short = settings.filter(
      ([, { enum: values, enumDescriptions: about = [] }]) =>
        Array.isArray(values) && (about as string[]).filter((text) => said(text)).length !== values.length,
    );
    expect(short.map(([key]) => key)).toEqual([]);
  });

  test('every rule can be set', () => {
    const { properties = {} } = manifest.contributes.configuration.properties['factnote.rules'];
    const levels = Object.entries(properties as Record<string, { default: string; enum: string[] }>);
    expect(levels.map(([code, setting]) => [code, setting.default])).toEqual(
      RULE_RECORDS.map(({ code, level }) => [code, level]),
    );
    expect(levels.filter(([, setting]) => setting.enum.join() !== SETTABLE.join())).toEqual([]);
    expect(RULE_RECORDS.filter(({ code }) => !existsSync(path.join(ROOT, `docs/rules/${code}.md`)))).toEqual([]);
  });

  test('every text of the manifest is there, and each is used', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]);
    expect([...new Set(used)].sort()).toEqual(Object.keys(texts).sort());
  });

  test('every file that a manifest names is there', () => {
    const bins = ['', 'server/', 'client/'].flatMap((folder) => {
      const { bin = {} } = jsonOf<{ bin?: Record<string, string> }>(`${folder}package.json`);
      return Object.values(bin).map((file) => `${folder}${file}`);
    });
    expect(bins.length).toBeGreaterThanOrEqual(2);
    const { icon, contributes } = manifest;
    const named = [
      ...bins,
      icon,
      ...contributes.grammars.map((grammar) => grammar.path),
      ...contributes.yamlValidation.map(({ url }) => url),
    ];
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});
