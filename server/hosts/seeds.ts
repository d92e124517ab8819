import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedPack } from '../core/sources/library.ts';

/** The packs compiled by the build, beside the bundle that asks for them. */
export function bundledPacks(): LoadedPack[] {
  return JSON.parse(readFileSync(path.join(__dirname, '..', 'seeds.json'), 'utf8')) as LoadedPack[];
}
