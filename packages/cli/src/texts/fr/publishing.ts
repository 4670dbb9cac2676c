import type { publishing as english } from "../en/publishing.ts";

export const publishing: typeof english = {
  nothing: "Rien à publier : tout le monde connaît le planning tel qu'il est.",
  published: (number, told) => `Publié sous le n° ${number} ; personnes prévenues : ${told}.`,
  withoutEmail: "sans adresse e-mail",
  kinds: { added: "nouveau", changed: "modifié", cancelled: "annulé" },
  fields: {
    title: "titre",
    times: "horaires",
    place: "lieu",
    people: "personnes",
    break: "pause",
    notes: "notes",
    names: "noms",
  },
  note: "Pour",
  lastRead: "Dernière lecture",
  noFeeds: "Il n'y a pas d'adresse.",
  shownOnce:
    "L'adresse n'est montrée que cette fois. Qui l'a peut lire le calendrier, jusqu'à sa révocation.",
  sureToRevoke: "Plus personne ne lira rien à cette adresse. La révoquer ?",
  revoked: "Révoquée.",
  badKind: (kind, kinds) => `« ${kind} » n'a pas de calendrier ; il y a ceux de : ${kinds}.`,
};
