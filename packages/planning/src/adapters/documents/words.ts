import type { LocalDateTime } from "@souffleur/kernel";
import type { SheetPart } from "../../domain/call-sheets/compare-contents.ts";
import type { ContentLine } from "../../domain/call-sheets/content.ts";

interface SheetWords {
  readonly callSheet: string;
  readonly page: string;
  readonly version: (number: number) => string;
  readonly issued: (at: string) => string;
  readonly firstCall: string;
  readonly nextDay: string;
  readonly venue: string;
  readonly access: string;
  readonly safety: string;
  readonly notes: string;
  readonly changed: (number: number) => string;
  readonly plan: string;
  readonly people: string;
  readonly contacts: string;
  readonly time: string;
  readonly what: string;
  readonly where: string;
  readonly call: string;
  readonly name: string;
  readonly role: string;
  readonly until: string;
  readonly phone: string;
  readonly nobody: string;
  readonly kinds: Readonly<Record<ContentLine["kind"], string>>;
  readonly added: (what: string, at: string) => string;
  readonly removed: (what: string) => string;
  readonly moved: (what: string, before: string, after: string) => string;
  readonly becomes: (what: string, before: string, after: string) => string;
  readonly parts: Readonly<Record<SheetPart, string>>;
}

const fr: SheetWords = {
  callSheet: "Feuille de route",
  page: "Page {page} / {pages}",
  version: (number) => `Version ${number}`,
  issued: (at) => `éditée le ${at}`,
  firstCall: "Premier appel",
  nextDay: "+1 j",
  venue: "Lieu",
  access: "Accès",
  safety: "Sécurité",
  notes: "Notes",
  changed: (number) => `Ce qui change depuis la version ${number}`,
  plan: "Déroulé de la journée",
  people: "Équipe",
  contacts: "Contacts",
  time: "Heure",
  what: "Quoi",
  where: "Où",
  call: "Appel",
  name: "Nom",
  role: "Poste",
  until: "Fin",
  phone: "Téléphone",
  nobody: "Personne n'est encore affecté à cette journée.",
  kinds: { shift: "Mission", note: "Info", meal: "Repas", transport: "Transport" },
  added: (what, at) => `Nouveau : ${what}, ${at}`,
  removed: (what) => `N'est plus prévu : ${what}`,
  moved: (what, before, after) => `${what} : ${after} au lieu de ${before}`,
  becomes: (what, before, after) => `${what} : ${before} devient ${after}`,
  parts: {
    title: "Le titre a changé.",
    venues: "Le lieu ou son adresse a changé.",
    contacts: "Les contacts ont changé.",
    phones: "Les téléphones affichés ont changé.",
    access: "Les consignes d'accès ont changé.",
    safety: "Les consignes de sécurité ont changé.",
    notes: "Les notes ont changé.",
  },
};

const en: SheetWords = {
  callSheet: "Call sheet",
  page: "Page {page} of {pages}",
  version: (number) => `Version ${number}`,
  issued: (at) => `issued ${at}`,
  firstCall: "First call",
  nextDay: "+1 d",
  venue: "Venue",
  access: "Access",
  safety: "Safety",
  notes: "Notes",
  changed: (number) => `What is new since version ${number}`,
  plan: "Plan of the day",
  people: "People",
  contacts: "Contacts",
  time: "Time",
  what: "What",
  where: "Where",
  call: "Call",
  name: "Name",
  role: "Role",
  until: "Until",
  phone: "Phone",
  nobody: "Nobody is in the plan of this day yet.",
  kinds: { shift: "Shift", note: "Note", meal: "Meal", transport: "Transport" },
  added: (what, at) => `New: ${what}, ${at}`,
  removed: (what) => `No longer: ${what}`,
  moved: (what, before, after) => `${what}: ${after} instead of ${before}`,
  becomes: (what, before, after) => `${what}: ${before} becomes ${after}`,
  parts: {
    title: "The title has changed.",
    venues: "The venue or its address has changed.",
    contacts: "The contacts have changed.",
    phones: "The telephone numbers shown have changed.",
    access: "How to get there has changed.",
    safety: "The safety notes have changed.",
    notes: "The notes have changed.",
  },
};

export const sheetWords = { fr, en } as const;

/** `14:00`, and where it is another day than the sheet's, that. */
export function clockText(time: LocalDateTime | string, day: string, { nextDay }: SheetWords): string {
  const clock = time.slice(11, 16);
  return time.slice(0, 10) > day ? `${clock} ${nextDay}` : clock;
}

export type { SheetWords };
