import type { drafts as english } from "../en/drafts.ts";

export const drafts: typeof english = {
  days: "Jours",
  filled: "Pourvus",
  cost: "Coût",
  hours: "Heures",
  points: "Points",
  left: "Gauche",
  right: "Droite",
  none: "Il n'y a pas de brouillons.",
  proposedNext: "Le brouillon attend une décision : souffleur plan drafts list",
  changes: ({ kept, moved, replaced, lost, added }) =>
    `${kept} gardés, ${moved} déplacés, ${replaced} remplacés, ${lost} perdus, ${added} ajoutés`,
};
