import type { papers as en } from "../en/papers.ts";

/** Feuilles de service, tableaux et messages. */
export const papers: typeof en = {
  day: "Jour",
  sheet: "Feuille de service",
  version: "Version",
  noSheets: "Aucune feuille de service.",
  neverIssued: "brouillon",
  notIssued: "Cette feuille de service n'a pas encore été diffusée : diffusez-la, ou indiquez une version.",
  issued: (title, number) => `${title} : la version ${number} est diffusée.`,
  channel: "Par",
  channels: { email: "e-mail", webhook: "webhook" },
  kind: "Message",
  kinds: {
    assigned: "affectation",
    changed: "changement",
    cancelled: "annulation",
    reminder: "rappel",
    availability_asked: "demande de disponibilités",
    late: "retard",
    declined: "refus",
  },
  to: "À",
  made: "Créé",
  failure: "Motif",
  messageStates: {
    queued: "en attente",
    sending: "en cours d'envoi",
    sent: "envoyé",
    failed: "échec",
    skipped: "non envoyé",
    uncertain: "peut-être envoyé",
  },
  noMessages: "Aucun message.",
  retried: (to) => `Nouvel essai : ${to}.`,
};
