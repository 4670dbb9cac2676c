interface Changes {
  readonly kept: number;
  readonly moved: number;
  readonly replaced: number;
  readonly lost: number;
  readonly added: number;
}

/** Drafts of a production's plan. */
export const drafts = {
  days: "Days",
  filled: "Filled",
  cost: "Cost",
  hours: "Hours",
  points: "Points",
  left: "Left",
  right: "Right",
  none: "There are no drafts.",
  proposedNext: "The draft waits for a decision: souffleur plan drafts list",
  changes: ({ kept, moved, replaced, lost, added }: Changes) =>
    `${kept} kept, ${moved} moved, ${replaced} replaced, ${lost} lost, ${added} added`,
};
