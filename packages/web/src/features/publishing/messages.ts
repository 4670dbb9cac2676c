import { defineMessages } from "../../lib/i18n/messages.ts";
import { plural } from "../../lib/i18n/plural.ts";

const en = {
  productions: "Productions",
  title: "Publish",
  lead: (name: string) =>
    `What people do not know yet of “${name}”. Until you publish, they see what was published last.`,
  changesTitle: "What changes",
  changesLead: (last: number) =>
    last === 0
      ? "This is the first publication: all of it is new to everybody."
      : `Since publication no. ${last}.`,
  kinds: { added: "new", changed: "changed", cancelled: "cancelled" },
  tallies: {
    added: (count: number) => plural("en", count, { one: "# new", other: "# new" }),
    changed: (count: number) => plural("en", count, { one: "# changed", other: "# changed" }),
    cancelled: (count: number) => plural("en", count, { one: "# cancelled", other: "# cancelled" }),
  },
  onlyNotes: "notes only",
  fields: {
    title: "Title",
    times: "Times",
    place: "Place",
    people: "People",
    break: "Break",
    notes: "Notes",
    names: "Names",
  },
  before: "before",
  after: "now",
  noPlace: "no place",
  nobody: "nobody yet",
  joins: (name: string) => `${name} joins`,
  leaves: (name: string) => `${name} leaves`,
  nothing: "empty",
  breakOf: (minutes: number) => plural("en", minutes, { one: "# minute", other: "# minutes" }),
  nothingTitle: "Nothing to publish",
  nothingText: "Everybody knows the plan as it is. Shifts without a time are not published.",
  nothingEver: "Plan shifts first: as soon as one has a time, it can be published here.",
  nothingThen: "No change in these days.",
  backToPlan: "To the plan",
  allDays: "All days",
  tellsTitle: "Who will be told",
  tellsLead:
    "One message each for what is new, what moved by more than a quarter of an hour, and what is cancelled.",
  tellsNobody: "Nobody: these changes are not worth a message, or are of the past.",
  withoutEmail: "no e-mail address",
  withoutEmailCount: (count: number) =>
    plural("en", count, {
      one: "# person has no e-mail address and will not hear of it from here.",
      other: "# people have no e-mail address and will not hear of it from here.",
    }),
  daysTitle: "Only some days",
  from: "From",
  to: "To",
  reversed: "The last day is before the first.",
  noteLabel: "A word to go with it",
  noteHint: "It stands in every message. Optional.",
  publish: (count: number) => plural("en", count, { one: "Publish # change", other: "Publish # changes" }),
  published: (number: number, told: number) =>
    `Published as no. ${number}, ${plural("en", told, { one: "# person told", other: "# people told" })}`,
  mayNot: "Only planning editors publish.",
  historyTitle: "Earlier publications",
  historyLead: "Taking one back publishes again what was there before, and tells people.",
  noHistory: "Nothing was published yet.",
  number: (number: number) => `No. ${number}`,
  by: (name: string, when: string) => `${name}, ${when}`,
  told: (count: number) => plural("en", count, { one: "# person told", other: "# people told" }),
  undoes: (number: number) => `takes back no. ${number}`,
  showChanges: "What it changed",
};

const fr: typeof en = {
  productions: "Productions",
  title: "Publier",
  lead: (name) =>
    `Ce que les gens ne savent pas encore de « ${name} ». Tant que vous ne publiez pas, ils voient la dernière publication.`,
  changesTitle: "Ce qui change",
  changesLead: (last) =>
    last === 0
      ? "C’est la première publication : tout est nouveau pour tout le monde."
      : `Depuis la publication n° ${last}.`,
  kinds: { added: "nouveau", changed: "modifié", cancelled: "annulé" },
  tallies: {
    added: (count) => plural("fr", count, { one: "# nouveau", other: "# nouveaux" }),
    changed: (count) => plural("fr", count, { one: "# modifié", other: "# modifiés" }),
    cancelled: (count) => plural("fr", count, { one: "# annulé", other: "# annulés" }),
  },
  onlyNotes: "notes seulement",
  fields: {
    title: "Titre",
    times: "Horaires",
    place: "Lieu",
    people: "Personnes",
    break: "Pause",
    notes: "Notes",
    names: "Noms",
  },
  before: "avant",
  after: "maintenant",
  noPlace: "sans lieu",
  nobody: "personne pour l’instant",
  joins: (name) => `${name} arrive`,
  leaves: (name) => `${name} part`,
  nothing: "vide",
  breakOf: (minutes) => plural("fr", minutes, { one: "# minute", other: "# minutes" }),
  nothingTitle: "Rien à publier",
  nothingText: "Tout le monde connaît le planning tel qu’il est. Un service sans horaire n’est pas publié.",
  nothingEver: "Planifiez d’abord des services : dès que l’un d’eux a un horaire, il se publie ici.",
  nothingThen: "Aucun changement ces jours-là.",
  backToPlan: "Vers le planning",
  allDays: "Tous les jours",
  tellsTitle: "Qui sera prévenu",
  tellsLead:
    "Un message par personne pour ce qui est nouveau, ce qui bouge de plus d’un quart d’heure et ce qui est annulé.",
  tellsNobody: "Personne : ces changements ne valent pas un message, ou sont passés.",
  withoutEmail: "sans adresse e-mail",
  withoutEmailCount: (count) =>
    plural("fr", count, {
      one: "# personne n’a pas d’adresse e-mail et ne l’apprendra pas d’ici.",
      other: "# personnes n’ont pas d’adresse e-mail et ne l’apprendront pas d’ici.",
    }),
  daysTitle: "Quelques jours seulement",
  from: "Du",
  to: "Au",
  reversed: "Le dernier jour précède le premier.",
  noteLabel: "Un mot pour l’accompagner",
  noteHint: "Il figure dans chaque message. Facultatif.",
  publish: (count) => plural("fr", count, { one: "Publier # changement", other: "Publier # changements" }),
  published: (number, told) =>
    `Publié sous le n° ${number}, ${plural("fr", told, { one: "# personne prévenue", other: "# personnes prévenues" })}`,
  mayNot: "Seuls les éditeurs du planning publient.",
  historyTitle: "Publications précédentes",
  historyLead: "En annuler une publie de nouveau ce qui était là avant, et prévient les gens.",
  noHistory: "Rien n’a encore été publié.",
  number: (number) => `N° ${number}`,
  by: (name, when) => `${name}, ${when}`,
  told: (count) => plural("fr", count, { one: "# personne prévenue", other: "# personnes prévenues" }),
  undoes: (number) => `annule le n° ${number}`,
  showChanges: "Ce qu’elle a changé",
};

export const publishingMessages = defineMessages(en, fr);
