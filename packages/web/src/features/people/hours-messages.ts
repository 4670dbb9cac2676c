import { defineMessages } from "../../lib/i18n/messages.ts";
import { plural } from "../../lib/i18n/plural.ts";

const en = {
  title: (hours: string) => `Towards ${hours}`,
  window: (from: string, to: string) => `Over the 365 days from ${from} to ${to}`,
  lastDay: "Last day of the window",
  choices: "Look ahead",
  now: "Today",
  inMonths: (count: number) => plural("en", count, { one: "in # month", other: "in # months" }),
  of: (counted: string, needed: string) => `${counted} of ${needed}`,
  done: "Done",
  doneHint: "before today, as planned",
  planned: "Planned",
  plannedHint: "from today on",
  missing: "Still missing",
  missingHint: "by the last day",
  enough: "Nothing",
  reachedPast: (day: string) => `Reached on ${day}.`,
  reachedAhead: (day: string) => `If the plan holds, reached on ${day}.`,
  notReached: (missing: string, day: string) => `By ${day}, ${missing} would still be missing.`,
  annexes: {
    VIII: "Counted as a technician (annex VIII): hours as worked, at most 208 a month.",
    X: "Counted as an artist (annex X): 12 hours for each cachet, at most 28 cachets a month; other hours as worked.",
  },
  months: "Month by month",
  cachets: (count: number) => plural("en", count, { one: "# cachet", other: "# cachets" }),
  worked: (hours: string) => `${hours} of work`,
  cachetsOver: (count: number) =>
    plural("en", count, {
      one: "# cachet too many does not count",
      other: "# cachets too many do not count",
    }),
  hoursOver: (hours: string) => `${hours} too many do not count`,
  none: "No work in this window",
  noneText: "Assignments to shifts with a fixed time count here as soon as they are in the plan.",
  notCounted: "What is not counted",
  leftOut: [
    "Work for other employers: only this plan is known here.",
    "Sickness and leave that lengthen the window, and the longer window at a renewal.",
    "Teaching and training hours, which count within their own limits.",
    "Hours as they were actually worked: the plan counts, breaks taken off.",
  ],
  reference: (source: string) => `A reckoning to plan by, not a decision. Source: ${source}.`,
};

const fr: typeof en = {
  title: (hours) => `Vers les ${hours}`,
  window: (from, to) => `Sur les 365 jours du ${from} au ${to}`,
  lastDay: "Dernier jour de la période",
  choices: "Regarder plus loin",
  now: "Aujourd’hui",
  inMonths: (count) => plural("fr", count, { one: "dans # mois", other: "dans # mois" }),
  of: (counted, needed) => `${counted} sur ${needed}`,
  done: "Fait",
  doneHint: "avant aujourd’hui, selon le planning",
  planned: "Prévu",
  plannedHint: "à partir d’aujourd’hui",
  missing: "Manque encore",
  missingHint: "d’ici au dernier jour",
  enough: "Rien",
  reachedPast: (day) => `Atteint le ${day}.`,
  reachedAhead: (day) => `Si le planning tient, atteint le ${day}.`,
  notReached: (missing, day) => `Au ${day}, il manquerait encore ${missing}.`,
  annexes: {
    VIII: "Compté en technique (annexe VIII) : les heures travaillées, 208 par mois au plus.",
    X: "Compté comme artiste (annexe X) : 12 heures par cachet, 28 cachets par mois au plus ; les autres heures comme travaillées.",
  },
  months: "Mois par mois",
  cachets: (count) => plural("fr", count, { one: "# cachet", other: "# cachets" }),
  worked: (hours) => `${hours} de travail`,
  cachetsOver: (count) =>
    plural("fr", count, {
      one: "# cachet en trop ne compte pas",
      other: "# cachets en trop ne comptent pas",
    }),
  hoursOver: (hours) => `${hours} en trop ne comptent pas`,
  none: "Aucun travail sur cette période",
  noneText:
    "Les affectations à des services dont l’heure est fixée comptent ici dès qu’elles sont au planning.",
  notCounted: "Ce qui n’est pas compté",
  leftOut: [
    "Le travail pour d’autres employeurs : seul ce planning est connu ici.",
    "La maladie et les congés qui allongent la période, et la période plus longue d’un renouvellement.",
    "Les heures d’enseignement et de formation, qui comptent dans leurs propres limites.",
    "Les heures réellement faites : c’est le planning qui compte, pauses déduites.",
  ],
  reference: (source) => `Un calcul pour prévoir, pas une décision. Source : ${source}.`,
};

export const hoursMessages = defineMessages(en, fr);
