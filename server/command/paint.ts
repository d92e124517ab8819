/** Colours, where they are wanted: on a terminal, and never against NO_COLOR. */
import picocolors from 'picocolors';
import type { Io } from './io.ts';

export type Paint = ReturnType<typeof picocolors.createColors>;

export function paintFor(io: Io, refused: boolean): Paint {
  const asked = Boolean(io.env.FORCE_COLOR) && io.env.FORCE_COLOR !== '0';
  const wanted = asked || (io.stdout.isTTY === true && io.env.TERM !== 'dumb');
  return picocolors.createColors(wanted && !refused && !io.env.NO_COLOR);
}
