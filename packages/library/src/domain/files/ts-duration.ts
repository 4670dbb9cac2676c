const SYNC = 0x47;
const PACKET_SIZES = [188, 192];
/** Packets that must follow one another before a byte counts as the beginning of one. */
const SURE_AFTER = 5;
const TICKS_PER_SECOND = 90_000;
const WRAP = 2 ** 33;

/**
 * How long a transport stream lasts, by the clock in its first and in its last packets. Its beginning alone only lets
 * one guess. Nothing where the two are no parts of one stream.
 */
export function tsDuration(first: Uint8Array, last: Uint8Array): number | undefined {
  const begin = clocksIn(first).at(0);
  if (begin === undefined) return undefined;
  const end = clocksIn(last).findLast(({ program }) => program === begin.program);
  if (end === undefined) return undefined;
  // The clock starts again at 0 after some 26 hours.
  return ((end.ticks - begin.ticks + WRAP) % WRAP) / TICKS_PER_SECOND;
}

interface ProgramClock {
  readonly program: number;
  readonly ticks: number;
}

function clocksIn(bytes: Uint8Array): readonly ProgramClock[] {
  const grid = packetGrid(bytes);
  if (grid === undefined) return [];
  const clocks: ProgramClock[] = [];
  for (let at = grid.start; at + 12 <= bytes.length; at += grid.size) {
    const clock = clockAt(bytes, at);
    if (clock !== undefined) clocks.push(clock);
  }
  return clocks;
}

function packetGrid(bytes: Uint8Array): { readonly start: number; readonly size: number } | undefined {
  for (const size of PACKET_SIZES)
    for (let start = 0; start < size; start++) {
      let count = 0;
      while (count < SURE_AFTER && bytes[start + count * size] === SYNC) count += 1;
      if (count === SURE_AFTER) return { start, size };
    }
  return undefined;
}

function clockAt(bytes: Uint8Array, at: number): ProgramClock | undefined {
  const byte = (offset: number) => bytes[at + offset] ?? 0;
  const hasClock = byte(0) === SYNC && (byte(3) & 0x20) !== 0 && byte(4) >= 7 && (byte(5) & 0x10) !== 0;
  if (!hasClock) return undefined;
  const upper = byte(6) * 0x1_00_00_00 + byte(7) * 0x1_00_00 + byte(8) * 0x1_00 + byte(9);
  return { program: ((byte(1) & 0x1f) << 8) | byte(2), ticks: upper * 2 + (byte(10) >> 7) };
}
