/** Drives the editor as a person would: by keyboard and pointer, waiting for what can be seen and never for time. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { processes, serve } from './serve.mjs';
import { HERE, installBrowser } from './setup.mjs';

const OUT = path.join(HERE, 'out');
const PATIENCE = 60_000;
const CHROMIUM = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** A real VS Code with the folder open. `options` as in `serve`. */
export async function openEditor(options) {
  const browserPath = installBrowser();
  const server = await serve(options);
  let browser;
  try {
    const quiet = ['--disable-component-update', '--disable-sync'];
    browser = await chromium.launch({ executablePath: browserPath, args: [...CHROMIUM, ...quiet] });
    const page = await browser.newPage({ viewport: { width: 1120, height: 700 }, deviceScaleFactor: 2 });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(server.url);
    await page.locator('.monaco-workbench').waitFor();
    return new Editor(page, server, browser);
  } catch (error) {
    await browser?.close();
    await server.stop();
    throw error;
  }
}

class Editor {
  /** The file that was opened last. */
  #file = '';

  constructor(page, server, browser) {
    this.page = page;
    this.server = server;
    this.browser = browser;
  }

  async close() {
    await this.browser.close();
    await this.server.stop();
  }

  /** The language server's processes: one where it runs on this machine, none where it is a web worker. */
  serverProcesses() {
    return processes(this.server.home, 'dist/server/node.js');
  }

  /** Waits for something that is not on the page. */
  async until(condition) {
    for (const end = Date.now() + PATIENCE; !condition(); await setTimeout(50)) {
      if (Date.now() > end) throw new Error(`Never came true: ${condition}`);
    }
  }

  get #pane() {
    return `.monaco-editor[data-uri$="/${this.#file}"]`;
  }

  async open(file) {
    await this.pick('Control+P', file);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    this.#file = file;
    await this.page.locator(`${this.#pane} .view-line`).first().waitFor();
  }

  /** Runs a command of the palette by its title. */
  async command(title) {
    await this.pick('F1', title);
  }

  /** Presses a key that opens a list, types, and takes the row once it is the chosen one: Enter takes whatever is chosen at that moment. */
  async pick(key, text) {
    await this.page.keyboard.press(key);
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    await input.and(this.page.locator(':focus')).waitFor();
    await this.page.keyboard.type(text);
    await this.page.locator(`.quick-input-list .monaco-list-row.focused[aria-label*="${text}"]`).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** The text of the open file, as far as it is in view (the files of the tests are). */
  text() {
    return this.page.evaluate(readText, this.#pane);
  }

  /** Waits until the text is one that `wanted` accepts, and returns it. On failure the message shows the text as it was. */
  async textThat(wanted) {
    const test = `(${wanted})((${readText})(${JSON.stringify(this.#pane)}))`;
    await this.page.waitForFunction(test).catch(async (error) => {
      throw new Error(`The text never became one with ${wanted}. It is:\n${await this.text()}`, { cause: error });
    });
    return this.text();
  }

  /** A diagnostic in the open file. Squiggles are never "visible" to Playwright: they are backgrounds. */
  async squiggle() {
    await this.page.locator(`${this.#pane} .squiggly-warning`).first().waitFor({ state: 'attached' });
  }

  async noSquiggle() {
    await this.page.locator(`${this.#pane} .squiggly-warning`).first().waitFor({ state: 'detached' });
  }

  /** The text under the squiggles, from where they are drawn. */
  async underlined() {
    await this.squiggle();
    return this.page.evaluate(readUnderlined, this.#pane);
  }

  /** Rests the pointer on a word and returns what the hover says, once it says what is wanted. */
  async hover(word, wanted) {
    const { x, y } = await this.#place(word);
    await this.page.mouse.move(x, y - 1);
    await this.page.mouse.move(x, y, { steps: 4 });
    const hover = this.page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({ hasText: wanted }).first();
    await hover.waitFor();
    return (await this.page.locator('.monaco-hover:not(.hidden)').allInnerTexts()).join('\n');
  }

  /** Puts the cursor on a word, asks for quick fixes, returns their titles; `choose` applies one. */
  async quickFixes(word) {
    const { x, y } = await this.#place(word);
    await this.page.mouse.click(x, y);
    // While VS Code still looks for fixes by itself, it drops the question of the user's; the light bulb says that it is done.
    await this.page.locator(`${this.#pane} .lightBulbWidget`).first().waitFor();
    const row = this.page.locator('.action-widget .monaco-list-row.action').first();
    // A busy machine may still drop the question; then it is asked again.
    for (let tries = 1; ; tries++) {
      await this.page.keyboard.press('Control+.');
      const shown = await row.waitFor({ timeout: tries < 6 ? 8_000 : undefined }).then(
        () => true,
        (error) => (tries < 6 ? false : Promise.reject(error)),
      );
      if (shown) break;
      await this.page.mouse.click(x, y);
    }
    return this.page.locator('.action-widget .monaco-list-row.action').allInnerTexts();
  }

  /** Puts the cursor on a word. */
  async click(word) {
    const { x, y } = await this.#place(word);
    await this.page.mouse.click(x, y);
  }

  /** Where the cursor is, once it is in that line: "Ln 7, Col 3". */
  async cursorIn(line) {
    const status = this.page.locator('#status\\.editor\\.selection').filter({ hasText: `Ln ${line},` });
    await status.waitFor();
    return status.innerText();
  }

  /** Renames what stands at a word. */
  async rename(word, name) {
    await this.click(word);
    await this.page.keyboard.press('F2');
    const input = this.page.locator('.rename-box .rename-input').and(this.page.locator(':focus'));
    await input.waitFor();
    await input.fill(name);
    await input.press('Enter');
  }

  async choose(title) {
    await this.page.locator('.action-widget .monaco-list-row.action').filter({ hasText: title }).first().click();
    await this.page.locator('.action-widget .monaco-list-row').first().waitFor({ state: 'detached' });
  }

  /** Types into the box that asks for something, once it is there, and confirms. */
  async answer(text) {
    const input = this.page.locator('.quick-input-widget:not(.hidden) .quick-input-box input');
    await input.and(this.page.locator(':focus')).waitFor();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** What the language status says once the text is there, with the pointer on the {} of the status bar. */
  async status(wanted) {
    await this.page.locator('#status\\.languageStatus').hover();
    const status = this.page.locator('.hover-language-status').filter({ hasText: wanted }).first();
    await status.waitFor();
    return (await status.allInnerTexts()).join('\n');
  }

  async undo() {
    await this.page.locator(`${this.#pane} .view-lines`).press('Control+Z');
  }

  /** Writes tests/editor/out/<name>.png: what a user sees. */
  async picture(name) {
    mkdirSync(OUT, { recursive: true });
    await this.page.screenshot({ path: path.join(OUT, `${name}.png`) });
  }

  async #place(word) {
    const place = await this.page.evaluate(findWord, [this.#pane, word]);
    if (!place) throw new Error(`"${word}" is not in view in ${this.#file}`);
    return place;
  }
}

// The functions below run in the page.

function readText(pane) {
  const lines = [...document.querySelectorAll(`${pane} .view-line`)];
  const top = (line) => Number.parseFloat(line.style.top);
  lines.sort((a, b) => top(a) - top(b));
  return lines.map((line) => line.textContent.replaceAll('\u00a0', ' ')).join('\n');
}

/** The middle of the first place where the word stands. */
function findWord([pane, word]) {
  for (const line of document.querySelectorAll(`${pane} .view-line`)) {
    const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(word);
    if (at < 0) continue;
    const range = document.createRange();
    const walk = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let seen = 0;
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const end = seen + node.length;
      if (seen <= at && at < end) range.setStart(node, at - seen);
      if (seen < at + word.length && at + word.length <= end) range.setEnd(node, at + word.length - seen);
      seen = end;
    }
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
  return undefined;
}

function readUnderlined(pane) {
  const marks = [...document.querySelectorAll(`${pane} .squiggly-warning`)].map((mark) => mark.getBoundingClientRect());
  return marks.map((mark) => {
    let text = '';
    for (const line of document.querySelectorAll(`${pane} .view-line`)) {
      const walk = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        for (let at = 0; at < node.length; at++) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          const x = box.left + box.width / 2;
          const y = box.top + box.height / 2;
          if (mark.left <= x && x <= mark.right && mark.top <= y && y <= mark.bottom) text += node.data[at];
        }
      }
    }
    return text;
  });
}
