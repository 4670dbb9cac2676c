import { defineMessages } from "../../lib/i18n/messages.ts";
import { plural } from "../../lib/i18n/plural.ts";

const en = {
  open: "What is decided by itself",
  title: "When a file is decided by itself",
  lead: "A score says from 0 to 100 how well a film or series fits the name, the year and the length of a file. From these scores on nobody is asked.",
  fields: {
    alone: "The only good one is taken from",
    ahead: "The best of several is taken from",
    lead: "if it leads by",
  },
  hints: {
    alone: "No other candidate reaches this score.",
    ahead: "Others may be good as well.",
    lead: "Points between the best and the next.",
  },
  waiting: (decided: number, all: number) =>
    all === 0
      ? "No file waits."
      : decided === 0
        ? plural("en", all, {
            one: "The # file that waits would wait all the same.",
            other: "The # files that wait would wait all the same.",
          })
        : plural("en", decided, {
            one: `Of ${all} that wait, # would have been decided by itself.`,
            other: `Of ${all} that wait, # would have been decided by themselves.`,
          }),
  automatic: (waiting: number, all: number) =>
    all === 0
      ? "No file was decided by itself so far."
      : waiting === 0
        ? plural("en", all, {
            one: "The # file decided by itself would have been decided all the same.",
            other: "The # files decided by themselves would have been decided all the same.",
          })
        : `Of ${all} decided by themselves, ${waiting} would have waited for you. They stay as they are.`,
  askAgain: "Ask again about the files that wait",
  askAgainHint: "What reaches these scores is then decided, marked so, and can be taken back.",
  save: "Save",
  saved: "Scores saved.",
  cancel: "Cancel",
};

const fr: typeof en = {
  open: "Ce qui se décide seul",
  title: "Quand un fichier se décide seul",
  lead: "Une note de 0 à 100 dit à quel point un film ou une série convient au nom, à l’année et à la durée d’un fichier. À partir de ces notes, rien n’est demandé.",
  fields: {
    alone: "Le seul bon est pris à partir de",
    ahead: "Le meilleur de plusieurs est pris à partir de",
    lead: "s’il devance de",
  },
  hints: {
    alone: "Aucun autre candidat n’atteint cette note.",
    ahead: "D’autres peuvent être bons aussi.",
    lead: "Points entre le meilleur et le suivant.",
  },
  waiting: (decided, all) =>
    all === 0
      ? "Aucun fichier n’attend."
      : decided === 0
        ? plural("fr", all, {
            one: "Le # fichier en attente attendrait tout de même.",
            other: "Les # fichiers en attente attendraient tout de même.",
          })
        : plural("fr", decided, {
            one: `Sur ${all} en attente, # se serait décidé seul.`,
            other: `Sur ${all} en attente, # se seraient décidés seuls.`,
          }),
  automatic: (waiting, all) =>
    all === 0
      ? "Aucun fichier ne s’est encore décidé seul."
      : waiting === 0
        ? plural("fr", all, {
            one: "Le # fichier décidé seul l’aurait été tout de même.",
            other: "Les # fichiers décidés seuls l’auraient été tout de même.",
          })
        : plural("fr", waiting, {
            one: `Sur ${all} décidés seuls, # aurait attendu votre avis. Il reste comme il est.`,
            other: `Sur ${all} décidés seuls, # auraient attendu votre avis. Ils restent comme ils sont.`,
          }),
  askAgain: "Redemander pour les fichiers en attente",
  askAgainHint: "Ce qui atteint ces notes est alors décidé, marqué comme tel, et peut être annulé.",
  save: "Enregistrer",
  saved: "Notes enregistrées.",
  cancel: "Annuler",
};

export const thresholdMessages = defineMessages(en, fr);
