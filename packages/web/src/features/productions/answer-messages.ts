import { defineMessages } from "../../lib/i18n/messages.ts";

const en = {
  title: "Answers",
  states: {
    waiting: "No answer yet",
    accepted: "Accepted",
    declined: "Declined",
    changed: "Changed since answered",
    cancelled: "Taken out",
  },
  late: (minutes: number) => `${minutes} min late`,
};

const fr: typeof en = {
  title: "Réponses",
  states: {
    waiting: "Pas encore de réponse",
    accepted: "Accepté",
    declined: "Refusé",
    changed: "Modifié depuis la réponse",
    cancelled: "Retiré",
  },
  late: (minutes) => `${minutes} min de retard`,
};

export const answerMessages = defineMessages(en, fr);
