import type { hours as en } from "../en/hours.ts";

/** Les heures travaillées. */
export const hours: typeof en = {
  day: "Jour",
  person: "Personne",
  work: "Travail",
  planned: "Prévu",
  actual: "Fait",
  hours: "Heures",
  night: "Nuit",
  reason: "Motif",
  absent: "absence",
  none: "Aucune heure sur ces jours.",
  states: {
    planned: "à déclarer",
    started: "au travail",
    stated: "à valider",
    validated: "validé",
    closed: "clos",
  },
  validated: (count) => (count <= 1 ? `${count} ligne validée.` : `${count} lignes validées.`),
  closed: (from, to) => `Les heures du ${from} au ${to} sont closes.`,
};
