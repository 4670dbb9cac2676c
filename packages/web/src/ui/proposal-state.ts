import type { ProposalState } from "../lib/api/types.ts";
import type { Tone } from "./tag.tsx";

/** The colour of each state, the same for every kind of proposal. */
export const proposalTones: Readonly<Record<ProposalState, Tone>> = {
  open: "lamp",
  accepted: "sage",
  edited: "sage",
  rejected: "neutral",
  superseded: "neutral",
  restored: "lamp",
};

/** Still to be decided, for the first time or again. */
export function isWaiting({ state }: { readonly state: ProposalState }): boolean {
  return state === "open" || state === "restored";
}
