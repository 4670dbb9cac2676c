import type { dashboard as english } from "../en/dashboard.ts";

export const dashboard: typeof english = {
  filled: (filled, seats) => `postes pourvus : ${filled} sur ${seats}`,
  hours: (hours) => `heures prévues : ${hours}`,
  cost: (cost) => `coût : ${cost}`,
  conflicts: (forbidden, warned) => `conflits : ${forbidden} interdits, ${warned} à regarder`,
  withoutWork: (people) => `personnes sans travail : ${people}`,
  overLimits: (names) => `au-delà de leurs limites : ${names}`,
  production: "Production",
  seats: "Postes",
  minutes: "Heures",
  amount: "Coût",
  whole: "Total",
  budget: "Budget",
  openPosts: "Postes à pourvoir",
  missing: (count) => `${count} à trouver`,
  toPlace: "à placer",
  nothing: "Rien n'est prévu ces jours-là.",
  open: (count) => `${count} à pourvoir`,
};
