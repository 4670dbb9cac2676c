import type { Shoot } from "../../domain/scenes/shoot.ts";

/** What a thread needs to order scenes. */
export interface OrderScenesErrand {
  readonly shoot: Shoot;
  readonly seed: number;
  readonly searchMs: number;
  readonly maxRounds: number;
  /** In memory both sides see; not 0 once it is to stop. */
  readonly stopFlag: Int32Array;
}
