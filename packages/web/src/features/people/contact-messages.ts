import { defineMessages } from "../../lib/i18n/messages.ts";
import { plural } from "../../lib/i18n/plural.ts";

const en = {
  title: "What they are told",
  lead: (name: string) => `Which messages ${name} gets by e-mail, and in which language.`,
  language: "Language",
  languages: { "": "The organisation's", fr: "French", en: "English" },
  kinds: {
    assigned: "When they are put on the schedule",
    changed: "When times or places change",
    cancelled: "When something is cancelled",
    reminder: "A reminder the evening before, at 18:00",
    availability_asked: "When availability is asked for",
  },
  wanted: "Messages",
  save: "Save",
  saved: (name: string) => `The messages of ${name} were changed.`,
  noAddress: (name: string) =>
    `${name} has no e-mail address: nothing can be sent. Add one under “Change the profile”.`,
  log: "What was sent to them",
  ask: "Ask for availability",
  askTitle: "Ask when people could",
  askLead: "Each gets a message with a link to answer on their own page.",
  people: "People",
  team: "Or a whole team",
  noTeam: "No team",
  from: "From",
  to: "To",
  note: "A word with it",
  send: "Ask",
  cancel: "Cancel",
  nobody: "Choose somebody, or a team.",
  asked: (count: number) => plural("en", count, { one: "# person is asked.", other: "# people are asked." }),
  withoutAddress: (count: number) =>
    plural("en", count, {
      one: "# of them has no e-mail address.",
      other: "# of them have no e-mail address.",
    }),
  close: "Close",
};

const fr: typeof en = {
  title: "Ce qu’on lui annonce",
  lead: (name) => `Les messages que ${name} reçoit par e-mail, et dans quelle langue.`,
  language: "Langue",
  languages: { "": "Celle de l’organisation", fr: "Français", en: "Anglais" },
  kinds: {
    assigned: "Quand un service lui est confié",
    changed: "Quand un horaire ou un lieu change",
    cancelled: "Quand un service est annulé",
    reminder: "Un rappel la veille à 18 h",
    availability_asked: "Quand on demande ses disponibilités",
  },
  wanted: "Messages",
  save: "Enregistrer",
  saved: (name) => `Les messages de ${name} ont été modifiés.`,
  noAddress: (name) =>
    `${name} n’a pas d’adresse e-mail : rien ne peut lui être envoyé. Ajoutez-en une sous « Modifier le profil ».`,
  log: "Ce qui lui a été envoyé",
  ask: "Demander les disponibilités",
  askTitle: "Demander les disponibilités",
  askLead: "Chaque personne reçoit un message avec un lien pour répondre sur sa page.",
  people: "Personnes",
  team: "Ou toute une équipe",
  noTeam: "Pas d’équipe",
  from: "Du",
  to: "Au",
  note: "Un mot avec",
  send: "Demander",
  cancel: "Annuler",
  nobody: "Choisissez quelqu’un, ou une équipe.",
  asked: (count) =>
    plural("fr", count, {
      one: "La question est posée à # personne.",
      other: "La question est posée à # personnes.",
    }),
  withoutAddress: (count) =>
    plural("fr", count, {
      one: "# d’entre elles n’a pas d’adresse e-mail.",
      other: "# d’entre elles n’ont pas d’adresse e-mail.",
    }),
  close: "Fermer",
};

export const contactMessages = defineMessages(en, fr);
