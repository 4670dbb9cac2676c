import type { Message } from "@souffleur/kernel";
import { defineProblems } from "@souffleur/platform/http";
import type { MissionTypeNotFound } from "../../../application/productions/get-mission-type.ts";
import type { ProductionNotFound } from "../../../application/productions/get-production.ts";
import type { References, UnknownReference } from "../../../application/productions/ports.ts";

type ProductionFailure = ProductionNotFound | MissionTypeNotFound | UnknownReference;

/** How many characters of an id a sentence repeats. */
const SHOWN = 100;

const referenceNames: Readonly<Record<keyof References, Message>> = {
  teams: { en: "team", fr: "équipe" },
  skills: { en: "skill", fr: "compétence" },
  venues: { en: "venue", fr: "lieu" },
  rooms: { en: "room of that venue", fr: "salle de ce lieu" },
  missionTypes: { en: "mission type", fr: "type de mission" },
  productions: { en: "production", fr: "production" },
  people: { en: "person", fr: "personne" },
};

export const productionProblems = defineProblems<ProductionFailure>({
  production_not_found: {
    status: 404,
    title: { en: "Production not found", fr: "Production introuvable" },
    detail: ({ id }) => ({
      en: `Production ${id.slice(0, SHOWN)} does not exist.`,
      fr: `Production ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: {
      en: "Look for it in the list, or in the trash.",
      fr: "Cherchez-la dans la liste, ou dans la corbeille.",
    },
  },
  mission_type_not_found: {
    status: 404,
    title: { en: "Mission type not found", fr: "Type de mission introuvable" },
    detail: ({ id }) => ({
      en: `Mission type ${id.slice(0, SHOWN)} does not exist.`,
      fr: `Type de mission ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: {
      en: "Look for it in the list, or in the trash.",
      fr: "Cherchez-le dans la liste, ou dans la corbeille.",
    },
  },
  unknown_reference: {
    status: 422,
    title: { en: "Unknown reference", fr: "Référence inconnue" },
    detail: ({ kind, id }) => ({
      en: `There is no ${referenceNames[kind].en} with the id ${id}.`,
      fr: `Aucun élément « ${referenceNames[kind].fr} » ne porte l'identifiant ${id}.`,
    }),
    example: { kind: "skills", id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f" },
    next: {
      en: "Take the id from its list; it may have been deleted meanwhile.",
      fr: "Reprenez l'identifiant dans la liste ; l'élément a pu être supprimé entre-temps.",
    },
    extra: ({ kind, id }) => ({ reference: { kind, id } }),
  },
});
