/** The TextMate injection, run by VS Code's own engine over VS Code's own markdown grammar. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { before, test } from 'node:test';
import { installEditor, ROOT, VSCODE } from './setup.mjs';

const INJECTION = 'markdown.factnote.injection';
const GRAMMARS = {
  'text.html.markdown': path.join(VSCODE, 'extensions/markdown-basics/syntaxes/markdown.tmLanguage.json'),
  [INJECTION]: path.join(ROOT, 'syntaxes/footnotes.tmLanguage.json'),
};

let grammar;

before(async () => {
  installEditor();
  const require = createRequire(path.join(VSCODE, 'package.json'));
  const onig = require('vscode-oniguruma');
  const textmate = require('vscode-textmate');
  await onig.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new onig.OnigScanner(patterns),
      createOnigString: (text) => new onig.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const file = GRAMMARS[scope];
      // The embedded languages stay empty, but must be there: a rule that includes only what is missing is left out.
      return file ? textmate.parseRawGrammar(readFileSync(file, 'utf8'), file) : { scopeName: scope, patterns: [] };
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? [INJECTION] : undefined),
  });
  grammar = await registry.loadGrammar('text.html.markdown');
});

/** The pieces of the text whose innermost scopes begin so. */
function scoped(text, scope) {
  const found = [];
  let state = null;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      if (scopes.some((one) => one.startsWith(scope))) found.push(line.slice(startIndex, endIndex));
    }
  }
  return found;
}

const notes = (text) => scoped(text, 'string.other.link.footnote');
const keys = (text) => scoped(text, 'string.other.link.citation');

test('footnote calls and definitions', () => {
  assert.deepEqual(notes('Founded in 2002.[^1] Moved.[^creemers-2021]'), ['1', 'creemers-2021']);
  assert.deepEqual(
    notes('- in a list[^2], *in emphasis[^3]*, **bold[^4]**\n\n> quoted[^5]\n\n| a | b |\n|---|---|\n| cell[^6] | x |'),
    ['2', '3', '4', '5', '6'],
  );
  assert.deepEqual(notes('Text.\n\n[^1]: Creemers 2021.'), ['1']);
  assert.deepEqual(scoped('[^1]: Creemers 2021.', 'meta.footnote.definition'), ['[', '^', '1', ']', ':']);
});

test('pandoc citations', () => {
  assert.deepEqual(keys('As shown [@creemers-2021, p. 5].'), ['creemers-2021']);
  assert.deepEqual(keys('[see @a-b, pp. 33-35; also -@c_d:e]'), ['a-b', 'c_d:e']);
  assert.deepEqual(keys('[-@creemers-2021]'), ['creemers-2021']);
  assert.deepEqual(keys('@creemers-2021 says, and so does @{https://example.org/a}.'), [
    'creemers-2021',
    'https://example.org/a',
  ]);
  assert.deepEqual(keys('Ends with @key.'), ['key']);
  assert.deepEqual(scoped('[@creemers-2021, pp. 5-7]', 'constant.numeric.locator'), ['5-7']);
});

test('what only looks like one stays as it was', () => {
  const text = [
    'Write to someone@example.org, `[^1]` or `@key`, \\[^1] and \\@key.',
    '',
    '```',
    '[^1] [@key]',
    '```',
    '',
    '    [^1] @key',
    '',
    '<!-- [^1] @key -->',
  ];
  assert.deepEqual(notes(text.join('\n')), []);
  assert.deepEqual(keys(text.join('\n')), []);
  assert.deepEqual(keys('[@someone](https://example.org) and [text @key](url)'), []);
  assert.deepEqual(keys('<https://example.org/@key> and https://example.org/@key'), []);
  assert.deepEqual(keys('---\nauthor: "@key"\n---\n\nText.'), []);
});
