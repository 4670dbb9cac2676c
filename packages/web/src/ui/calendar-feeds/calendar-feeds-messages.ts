import { defineMessages } from "../../lib/i18n/messages.ts";

const en = {
  title: "Calendar addresses",
  lead: "Any calendar program can subscribe to what was published, and keeps up with it.",
  none: "No address yet.",
  unnamed: "Without a name",
  made: (who: string, when: string) => `made by ${who}, ${when}`,
  read: (when: string) => `read ${when}`,
  neverRead: "not read yet",
  note: "For whom, or for what program",
  make: "Make an address",
  ready: "Here is the address. It is shown this once.",
  keep: "Whoever has it can read this calendar, until you revoke it.",
  open: "Open in the calendar program",
  done: "Done",
  revoke: "Revoke",
  revokeOne: (name: string) => `Revoke ${name}`,
  revokeSure: "Revoke for good",
  revokeKeep: "Keep",
  how: "How to subscribe",
  programs: [
    "iPhone, iPad, Mac: “Open in the calendar program”, then Subscribe.",
    "Google Calendar, on a computer: Other calendars, “+”, From URL, and paste the address. Google looks again a few times a day.",
    "Outlook: Add calendar, Subscribe from web, and paste the address.",
    "Thunderbird: New calendar, On the network, and paste the address.",
  ],
};

const fr: typeof en = {
  title: "Adresses de calendrier",
  lead: "N’importe quel agenda peut s’abonner à ce qui est publié, et se tient à jour.",
  none: "Aucune adresse pour l’instant.",
  unnamed: "Sans nom",
  made: (who, when) => `créée par ${who}, ${when}`,
  read: (when) => `lue ${when}`,
  neverRead: "pas encore lue",
  note: "Pour qui, ou pour quel agenda",
  make: "Créer une adresse",
  ready: "Voici l’adresse. Elle n’est montrée que cette fois.",
  keep: "Qui l’a peut lire ce calendrier, tant que vous ne la révoquez pas.",
  open: "Ouvrir dans l’agenda",
  done: "Terminé",
  revoke: "Révoquer",
  revokeOne: (name) => `Révoquer ${name}`,
  revokeSure: "Révoquer définitivement",
  revokeKeep: "Garder",
  how: "Comment s’abonner",
  programs: [
    "iPhone, iPad, Mac : « Ouvrir dans l’agenda », puis S’abonner.",
    "Google Agenda, sur ordinateur : Autres agendas, « + », À partir de l’URL, et collez l’adresse. Google relit quelques fois par jour.",
    "Outlook : Ajouter un calendrier, S’abonner à partir du web, et collez l’adresse.",
    "Thunderbird : Nouvel agenda, Sur le réseau, et collez l’adresse.",
  ],
};

export const feedMessages = defineMessages(en, fr);
