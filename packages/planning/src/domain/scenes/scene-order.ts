import type { Id, InstantText, ProposalState } from "@souffleur/kernel";
import type { PersonId, ProductionId } from "../plan/facts.ts";
import type { Engine } from "../planning-proposal.ts";
import { baseCost, totalCost } from "./cost.ts";
import type { OrderingProgress } from "./order-scenes.ts";
import type { Scene, SceneId } from "./scene.ts";
import type { SceneOrder, Shoot } from "./shoot.ts";

export type SceneOrderId = Id<"scene-order">;

/** What waiting comes to: cents where anybody has a day rate, else the minutes people wait. */
export interface WaitingFigures {
  readonly counts: "pay" | "minutes";
  readonly now: number;
  readonly proposed: number;
  /** No order comes to less. */
  readonly least: number;
  /** Minutes people wait, whatever they are paid. */
  readonly minutesNow: number;
  readonly minutesProposed: number;
}

/** An order of a production's scenes, beside the one that stands. */
export interface ProposedSceneOrder {
  readonly id: SceneOrderId;
  readonly jobId: Id<"job">;
  readonly productionId: ProductionId;
  readonly state: ProposalState;
  readonly sceneIds: readonly SceneId[];
  /** The order it replaced, while it stands accepted. */
  readonly replaced?: readonly SceneId[] | undefined;
  readonly figures: WaitingFigures;
  /** Whether it is known that no order is better. */
  readonly isProved: boolean;
  readonly confidence: number;
  readonly engine: Engine;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly decidedAt?: InstantText | undefined;
  readonly decidedBy?: string | undefined;
}

/** A day's pay is for so many minutes. */
const DAY_MINUTES = 480;

/** What people are paid for a day, in cents; nothing for who has no day rate, and nobody who is not there any more. */
export type DayRates = ReadonlyMap<PersonId, number | undefined>;

/** The scenes as the search takes them. Who has no day rate counts as paid 1, so that nobody waits for nothing. */
export function shootOf(scenes: readonly Scene[], rates: DayRates): Shoot {
  return shootPaying(scenes, rates, (rate) => rate ?? 1);
}

function shootPaying(
  scenes: readonly Scene[],
  rates: DayRates,
  payOf: (rate: number | undefined) => number,
): Shoot {
  const people = [...rates.keys()];
  const placeOf = new Map(people.map((id, place) => [id, place]));
  return {
    durations: scenes.map(({ minutes }) => minutes),
    pay: people.map((id) => payOf(rates.get(id))),
    needs: scenes.map(({ personIds }) => personIds.flatMap((id) => placeOf.get(id) ?? [])),
  };
}

export type FoundOrder = Pick<ProposedSceneOrder, "sceneIds" | "figures" | "isProved" | "confidence">;

/** What a search found for scenes in their present order; where that is as good already, it stays. */
export function foundOrder(scenes: readonly Scene[], rates: DayRates, found: OrderingProgress): FoundOrder {
  const present = scenes.map((_, place) => place);
  const shoot = shootOf(scenes, rates);
  const order = totalCost(shoot, present) <= found.totalCost ? present : found.order;
  const counts = [...rates.values()].some((rate) => rate !== undefined) ? "pay" : "minutes";
  const minutes = shootPaying(scenes, rates, () => 1);
  const amount = (cost: number) => (counts === "pay" ? cost / DAY_MINUTES : cost);
  const least = found.proven ? totalCost(shoot, order) : found.lowerBound;
  return {
    sceneIds: order.flatMap((place) => scenes[place]?.id ?? []),
    figures: {
      counts,
      now: Math.round(amount(waiting(shoot, present))),
      proposed: Math.round(amount(waiting(shoot, order))),
      least: (found.proven ? Math.round : Math.floor)(amount(least - baseCost(shoot))),
      minutesNow: waiting(minutes, present),
      minutesProposed: waiting(minutes, order),
    },
    isProved: found.proven,
    confidence: found.totalCost === 0 || found.proven ? 1 : least / totalCost(shoot, order),
  };
}

function waiting(shoot: Shoot, order: SceneOrder): number {
  return totalCost(shoot, order) - baseCost(shoot);
}
