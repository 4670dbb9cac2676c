import { defineMessages } from "../../../lib/i18n/messages.ts";

const en = {
  waiting: (now: string, proposed: string) =>
    `Paid waiting: ${now} in the order that stands, ${proposed} in this one.`,
  proved: "proved: no order is better",
  least: (figure: string) => `no order can cost less than ${figure}`,
  noEditor: "An order is accepted or rejected as a whole. Scenes are moved one by one through the API.",
};

const fr: typeof en = {
  waiting: (now, proposed) => `Attente payée : ${now} dans l’ordre en vigueur, ${proposed} dans celui-ci.`,
  proved: "prouvé : aucun ordre n’est meilleur",
  least: (figure) => `aucun ordre ne peut coûter moins de ${figure}`,
  noEditor: "Un ordre s’accepte ou se refuse en bloc. Les scènes se déplacent une à une par l’API.",
};

export const sceneMessages = defineMessages(en, fr);
