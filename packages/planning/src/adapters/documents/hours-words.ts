import type { Locale } from "@souffleur/kernel";
import type { HoursState } from "../../domain/worked-hours/hours-line.ts";

interface HoursWords {
  readonly statement: string;
  readonly statements: string;
  readonly page: string;
  readonly period: (from: string, to: string) => string;
  readonly printed: (at: string) => string;
  readonly provisional: string;
  readonly provisionalText: (lines: number) => string;
  readonly nothing: string;
  readonly total: string;
  readonly absent: string;
  readonly toState: string;
  readonly columns: Readonly<
    Record<
      | "day"
      | "work"
      | "planned"
      | "actual"
      | "break"
      | "hours"
      | "night"
      | "sunday"
      | "holiday"
      | "difference"
      | "state",
      string
    >
  >;
  readonly cachet: string;
  readonly counts: Readonly<Record<"lines" | "cachets" | "absences", string>>;
  readonly nights: (from: string, to: string, reference: string) => string;
  readonly overlap: string;
  readonly states: Readonly<Record<HoursState, string>>;
  readonly signatures: { readonly person: string; readonly employer: string };
}

const fr: HoursWords = {
  statement: "Relevé d’heures",
  statements: "Relevés d’heures",
  page: "Page {page} / {pages}",
  period: (from, to) => `du ${from} au ${to}`,
  printed: (at) => `édité le ${at}`,
  provisional: "Relevé provisoire",
  provisionalText: (lines) =>
    lines === 1
      ? "Une ligne n’est pas encore validée : ce relevé peut encore changer."
      : `${lines} lignes ne sont pas encore validées : ce relevé peut encore changer.`,
  nothing: "Aucune heure dans cette période.",
  total: "Total",
  absent: "Absence",
  toState: "à déclarer",
  columns: {
    day: "Jour",
    work: "Travail",
    planned: "Prévu",
    actual: "Réel",
    break: "Pause",
    hours: "Heures",
    night: "Nuit",
    sunday: "Dim.",
    holiday: "Férié",
    difference: "Écart",
    state: "État",
  },
  cachet: "cachet",
  counts: { lines: "Lignes", cachets: "Cachets", absences: "Absences" },
  nights: (from, to, reference) => `Nuit : de ${from} à ${to} (${reference}).`,
  overlap: "Nuit, dimanche et jours fériés peuvent être les mêmes minutes ; les pauses sont déduites.",
  states: {
    planned: "prévu",
    started: "commencé",
    stated: "déclaré",
    validated: "validé",
    closed: "clos",
  },
  signatures: { person: "Le salarié ou la salariée", employer: "L’employeur" },
};

const en: HoursWords = {
  statement: "Statement of hours",
  statements: "Statements of hours",
  page: "Page {page} of {pages}",
  period: (from, to) => `from ${from} to ${to}`,
  printed: (at) => `printed ${at}`,
  provisional: "Provisional statement",
  provisionalText: (lines) =>
    lines === 1
      ? "One line is not validated yet: this statement may still change."
      : `${lines} lines are not validated yet: this statement may still change.`,
  nothing: "No hours in this period.",
  total: "Total",
  absent: "Absent",
  toState: "to be stated",
  columns: {
    day: "Day",
    work: "Work",
    planned: "Planned",
    actual: "Actual",
    break: "Break",
    hours: "Hours",
    night: "Night",
    sunday: "Sun.",
    holiday: "Holiday",
    difference: "Difference",
    state: "State",
  },
  cachet: "cachet",
  counts: { lines: "Lines", cachets: "Cachets", absences: "Absences" },
  nights: (from, to, reference) => `Night: from ${from} to ${to} (${reference}).`,
  overlap: "Night, Sunday and public holidays may be the same minutes; breaks are taken off.",
  states: {
    planned: "planned",
    started: "begun",
    stated: "stated",
    validated: "validated",
    closed: "closed",
  },
  signatures: { person: "The employee", employer: "The employer" },
};

export const hoursWords: Readonly<Record<Locale, HoursWords>> = { fr, en };
export type { HoursWords };
