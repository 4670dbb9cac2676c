import type { Row } from "../board/rows.ts";

const LANE_HEIGHT = 34;
export const BAR_HEIGHT = 30;
const ROW_PADDING = 6;
export const SHORTEST_BAR_PIXELS = 22;
export const AXIS_HEIGHT = 48;

export function heightOf({ lanes }: Row): number {
  return lanes * LANE_HEIGHT + 2 * ROW_PADDING;
}

export function barTop(lane: number): number {
  return ROW_PADDING + lane * LANE_HEIGHT + (LANE_HEIGHT - BAR_HEIGHT) / 2;
}
