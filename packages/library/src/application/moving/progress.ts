import type { MoveGroup } from "./move-group.ts";
import type { MoveProgress } from "./ports.ts";

interface Told {
  readonly copied: (bytes: number) => void;
  unitDone(unit: string): void;
}

/** Counts the bytes of a group as they are moved. */
export function progressOf(group: MoveGroup, tell: MoveProgress | undefined): Told {
  const sizeOf = (unit: string) =>
    group
      .planned(unit)
      .reduce((sum, { move, trail }) => sum + (move.sizeBytes ?? trail.source?.sizeBytes ?? 0), 0);
  const total = group.units().reduce((sum, unit) => sum + sizeOf(unit), 0);
  const pathOf = (unit: string) => group.planned(unit)[0]?.move.from ?? "";
  let done = 0;
  let current = group.units()[0] ?? "";
  return {
    copied: (bytes) => tell?.(Math.min(total, done + bytes), total, pathOf(current)),
    unitDone(unit) {
      done += sizeOf(unit);
      tell?.(Math.min(total, done), total, pathOf(unit));
      const units = group.units();
      current = units[units.indexOf(unit) + 1] ?? unit;
    },
  };
}
