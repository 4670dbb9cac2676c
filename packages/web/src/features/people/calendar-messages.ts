import { defineMessages } from "../../lib/i18n/messages.ts";
import { plural } from "../../lib/i18n/plural.ts";

const en = {
  subscribed: "Subscribed calendars",
  subscribedLead: (name: string) =>
    `Read every few hours. While an event lasts, ${name} is what you choose here; what it is called is never kept.`,
  none: "No calendar is read",
  noneText:
    "Most calendar programs give a private address (iCal, .ics). Only its machine is shown here afterwards.",
  address: "Address of the calendar",
  addressHint: "It begins with https:// or webcal://.",
  addressRequired: "Give the address of a calendar.",
  during: "During its events",
  duringIs: (kind: string) => `during its events: ${kind}`,
  kinds: {
    available: "available",
    preferred: "preferably there",
    tentative: "maybe",
    unavailable: "not available",
  },
  add: "Read this calendar",
  added: (address: string) => `${address}: will be read in a moment`,
  addTitle: "Subscribe to a calendar",
  readAgo: (when: string) => `read ${when}`,
  notReadYet: "being read for the first time…",
  triedAgo: (when: string) => `tried ${when}`,
  failed: (why: string) => `The last reading failed: ${why} What was read before still holds.`,
  readNow: "Read now",
  readNowOne: (address: string) => `Read now: ${address}`,
  readDone: (address: string) => `${address}: read`,
  remove: "Stop reading",
  removeOne: (address: string) => `Stop reading ${address}`,
  removed: (address: string) => `${address}: no longer read`,
  fromFile: "From a calendar file",
  fromFileLead: "You see what the file says before anything is kept. The same file again changes nothing.",
  choose: "Choose an .ics file, or drop it here",
  chooseHint: "Exported from a calendar program. Up to 5 MB.",
  tooLarge: "This file is larger than 5 MB.",
  another: "Another file",
  preview: "What the file says",
  counts: {
    added: (count: number) => plural("en", count, { one: "# time", other: "# times" }),
    removed: (count: number) => plural("en", count, { one: "# replaced", other: "# replaced" }),
    ignored: (count: number) => plural("en", count, { one: "# left out", other: "# left out" }),
  },
  ignoredHint: "Left out: events that leave the person free, have no length, or lie outside the period read.",
  nothing: "The file says nothing of anybody's time",
  problems: "What could not be read",
  line: (line: number) => `line ${line}`,
  untitled: "Event without a name",
  take: (count: number) => plural("en", count, { one: "Keep # time", other: "Keep # times" }),
  taken: (name: string, count: number) =>
    `${name}: ${plural("en", count, { one: "# time", other: "# times" })} from the file`,
  first: (count: number) => plural("en", count, { one: "the first # shown", other: "the first # shown" }),
};

const fr: typeof en = {
  subscribed: "Calendriers suivis",
  subscribedLead: (name) =>
    `Relus toutes les quelques heures. Pendant un évènement, ${name} est ce que vous choisissez ici ; son intitulé n’est jamais gardé.`,
  none: "Aucun calendrier suivi",
  noneText:
    "La plupart des agendas donnent une adresse privée (iCal, .ics). Ensuite, seule la machine s’affiche ici.",
  address: "Adresse du calendrier",
  addressHint: "Elle commence par https:// ou webcal://.",
  addressRequired: "Indiquez l’adresse d’un calendrier.",
  during: "Pendant ses évènements",
  duringIs: (kind) => `pendant ses évènements : ${kind}`,
  kinds: {
    available: "disponible",
    preferred: "là de préférence",
    tentative: "peut-être",
    unavailable: "indisponible",
  },
  add: "Suivre ce calendrier",
  added: (address) => `${address} : lecture dans un instant`,
  addTitle: "Suivre un calendrier",
  readAgo: (when) => `lu ${when}`,
  notReadYet: "première lecture en cours…",
  triedAgo: (when) => `essayé ${when}`,
  failed: (why) => `La dernière lecture a échoué : ${why} Ce qui avait été lu avant reste valable.`,
  readNow: "Lire maintenant",
  readNowOne: (address) => `Lire maintenant : ${address}`,
  readDone: (address) => `${address} : lu`,
  remove: "Ne plus suivre",
  removeOne: (address) => `Ne plus suivre ${address}`,
  removed: (address) => `${address} : n’est plus suivi`,
  fromFile: "Depuis un fichier d’agenda",
  fromFileLead:
    "Vous voyez ce que dit le fichier avant que rien ne soit gardé. Le même fichier une seconde fois ne change rien.",
  choose: "Choisissez un fichier .ics, ou déposez-le ici",
  chooseHint: "Exporté d’un agenda. Jusqu’à 5 Mo.",
  tooLarge: "Ce fichier dépasse 5 Mo.",
  another: "Un autre fichier",
  preview: "Ce que dit le fichier",
  counts: {
    added: (count) => plural("fr", count, { one: "# moment", other: "# moments" }),
    removed: (count) => plural("fr", count, { one: "# remplacé", other: "# remplacés" }),
    ignored: (count) => plural("fr", count, { one: "# laissé de côté", other: "# laissés de côté" }),
  },
  ignoredHint:
    "Laissés de côté : les évènements qui laissent la personne libre, sans durée, ou hors de la période lue.",
  nothing: "Le fichier ne dit rien du temps de qui que ce soit",
  problems: "Ce qui n’a pas pu être lu",
  line: (line) => `ligne ${line}`,
  untitled: "Évènement sans nom",
  take: (count) => plural("fr", count, { one: "Garder # moment", other: "Garder # moments" }),
  taken: (name, count) =>
    `${name} : ${plural("fr", count, { one: "# moment repris", other: "# moments repris" })} du fichier`,
  first: (count) => plural("fr", count, { one: "le premier affiché", other: "les # premiers affichés" }),
};

export const calendarMessages = defineMessages(en, fr);
