import { dayOf, minuteAt, type Span, type Zone } from "@souffleur/planning/rules";
import { dayNumberOf, dayText, minuteOfWall, wallOf } from "./wall.ts";

/** How close one looks, which is also what times snap to. */
export const zooms = ["15min", "30min", "1h", "day"] as const;
export type Zoom = (typeof zooms)[number];

interface ZoomStep {
  readonly pixelsPerHour: number;
  /** What a length snaps to, in minutes. */
  readonly snap: number;
  /** What a beginning snaps to when it is moved, in minutes of the wall clock. */
  readonly move: number;
  /** Hours between two written on the axis; 0 writes days alone. */
  readonly labelHours: number;
}

export const zoomSteps: Readonly<Record<Zoom, ZoomStep>> = {
  "15min": { pixelsPerHour: 128, snap: 15, move: 15, labelHours: 1 },
  "30min": { pixelsPerHour: 76, snap: 30, move: 30, labelHours: 1 },
  "1h": { pixelsPerHour: 40, snap: 60, move: 60, labelHours: 2 },
  day: { pixelsPerHour: 6.5, snap: 60, move: 1_440, labelHours: 0 },
};

export interface ScaleDay extends Span {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** Minutes on one side, pixels on the other. Time passes evenly: a day of 23 hours is as much narrower. */
export interface Scale {
  readonly zone: Zone;
  readonly zoom: Zoom;
  readonly from: number;
  readonly to: number;
  readonly pixelsPerMinute: number;
  readonly width: number;
  readonly days: readonly ScaleDay[];
}

export function scaleOf(zone: Zone, firstDay: string, count: number, zoom: Zoom): Scale {
  const first = dayNumberOf(firstDay);
  const pixelsPerMinute = zoomSteps[zoom].pixelsPerHour / 60;
  const from = minuteAt(zone, first);
  const days = Array.from({ length: count }, (_, index): ScaleDay => {
    const start = minuteAt(zone, first + index);
    const end = minuteAt(zone, first + index + 1);
    const x = (start - from) * pixelsPerMinute;
    return { text: dayText(first + index), start, end, x, width: (end - start) * pixelsPerMinute };
  });
  const to = days.at(-1)?.end ?? from;
  return { zone, zoom, from, to, pixelsPerMinute, width: (to - from) * pixelsPerMinute, days };
}

export function xOf({ from, pixelsPerMinute }: Scale, minute: number): number {
  return (minute - from) * pixelsPerMinute;
}

export function minuteAtX({ from, pixelsPerMinute }: Scale, x: number): number {
  return from + x / pixelsPerMinute;
}

export interface Tick {
  readonly x: number;
  /** The hour the clocks show. */
  readonly hour: number;
}

/** The full hours of a day that are written: in a night of change one is missing, or there twice. */
export function ticksOf({ zone, zoom, from, pixelsPerMinute }: Scale, day: ScaleDay): readonly Tick[] {
  const { labelHours } = zoomSteps[zoom];
  if (labelHours === 0) return [];
  const ticks: Tick[] = [];
  for (let minute = day.start; minute < day.end; minute += 60) {
    const hour = Math.floor(wallOf(zone, minute) / 60) % 24;
    if (hour % labelHours === 0) ticks.push({ x: (minute - from) * pixelsPerMinute, hour });
  }
  return ticks;
}

/** The days that show between two places of the scale. */
export function daysWithin({ days }: Scale, fromX: number, toX: number): readonly ScaleDay[] {
  return days.filter(({ x, width }) => x + width > fromX && x < toX);
}

/** The day a minute is on. */
export function dayTextAt(zone: Zone, minute: number): string {
  return dayText(dayOf(zone, minute));
}

/** Eight in the morning of a day: where a day begins to matter to people. */
export function morningOf(zone: Zone, day: string): number {
  return minuteOfWall(zone, dayNumberOf(day) * 1_440 + 8 * 60);
}
