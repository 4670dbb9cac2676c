import type { RuleSource } from "../pack-source.ts";
import { margin, unknownWay } from "./limits.ts";

const always = "1970-01-01";

/** What any plan has to hold to, law or no law. */
export const planRules: readonly RuleSource[] = [
  {
    code: "overlap",
    title: { fr: "À deux endroits à la fois", en: "In two places at once" },
    severity: "forbid",
    limits: {},
    derogations: [],
  },
  {
    code: "travel",
    title: { fr: "Temps de trajet trop court", en: "Too little time for the way" },
    severity: "forbid",
    limits: { unknown_minutes: unknownWay(always, 0), margin_minutes: margin(always, 0) },
    derogations: [],
  },
  {
    code: "unavailable",
    title: { fr: "Pas disponible", en: "Unavailable" },
    severity: "forbid",
    limits: {},
    derogations: [],
  },
  {
    code: "tentative",
    title: { fr: "Disponibilité incertaine", en: "Not sure to be free" },
    severity: "warn",
    limits: {},
    derogations: [],
  },
  {
    code: "missing_skill",
    title: { fr: "Compétence manquante", en: "Missing skill" },
    severity: "forbid",
    limits: {},
    derogations: [],
  },
  {
    code: "level_too_low",
    title: { fr: "Niveau insuffisant", en: "Level too low" },
    severity: "forbid",
    limits: {},
    derogations: [],
  },
  {
    code: "post_overfilled",
    title: { fr: "Trop de monde à un poste", en: "Too many people at a post" },
    severity: "forbid",
    limits: {},
    derogations: [],
  },
  {
    code: "post_underfilled",
    title: { fr: "Poste à pourvoir", en: "Post to fill" },
    severity: "warn",
    limits: {},
    derogations: [],
  },
  {
    code: "room_clash",
    title: { fr: "Salle déjà occupée", en: "Room already taken" },
    severity: "forbid",
    limits: {},
    derogations: [],
  },
  {
    code: "venue_closed",
    title: { fr: "Lieu fermé", en: "Venue closed" },
    severity: "warn",
    limits: {},
    derogations: [],
  },
  {
    code: "room_capacity",
    title: { fr: "Trop de monde dans une salle", en: "Too many people in a room" },
    severity: "warn",
    limits: {},
    derogations: [],
  },
  {
    code: "production_rest",
    title: { fr: "Repos demandé par la production", en: "Rest the production asks for" },
    severity: "forbid",
    limits: {},
    derogations: [],
  },
];
