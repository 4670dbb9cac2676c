import { defineProblems } from "@souffleur/platform/http";
import type { TooManyScenes } from "../../../application/scenes/create-scene.ts";
import type { SceneOrderNotFound } from "../../../application/scenes/decide-scene-order.ts";
import type { SceneNotFound } from "../../../application/scenes/find-seen-scene.ts";
import type { ScenesChanged } from "../../../application/scenes/reorder-scenes.ts";
import type { NoScenes } from "../../../application/scenes/request-scene-order.ts";

type SceneFailure = SceneNotFound | SceneOrderNotFound | TooManyScenes | ScenesChanged | NoScenes;

/** How many characters of an id a sentence repeats. */
const SHOWN = 100;

export const sceneProblems = defineProblems<SceneFailure>({
  scene_not_found: {
    status: 404,
    title: { en: "Scene not found", fr: "Scène introuvable" },
    detail: ({ id }) => ({
      en: `Scene ${id.slice(0, SHOWN)} does not exist in this production.`,
      fr: `Scène ${id.slice(0, SHOWN)} introuvable dans cette production.`,
    }),
    next: {
      en: "Look for it among the scenes of the production, or in the trash.",
      fr: "Cherchez-la parmi les scènes de la production, ou dans la corbeille.",
    },
  },
  scene_order_not_found: {
    status: 404,
    title: { en: "Order of scenes not found", fr: "Ordre des scènes introuvable" },
    detail: ({ id }) => ({
      en: `Order of scenes ${id.slice(0, SHOWN)} does not exist.`,
      fr: `Ordre des scènes ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: {
      en: "Look for it among the orders proposed for the production.",
      fr: "Cherchez-le parmi les ordres proposés pour la production.",
    },
  },
  too_many_scenes: {
    status: 409,
    title: { en: "Too many scenes", fr: "Trop de scènes" },
    detail: ({ max }) => ({
      en: `A production has at most ${max} scenes.`,
      fr: `Une production a au plus ${max} scènes.`,
    }),
    example: { max: 500 },
    next: {
      en: "Delete scenes that are not needed, or make another production for the rest.",
      fr: "Supprimez les scènes inutiles, ou créez une autre production pour le reste.",
    },
  },
  scenes_changed: {
    status: 409,
    title: { en: "The scenes have changed", fr: "Les scènes ont changé" },
    detail: () => ({
      en: "The order does not name exactly the scenes the production has by now.",
      fr: "L'ordre ne désigne pas exactement les scènes que la production a désormais.",
    }),
    next: {
      en: "Read the scenes again and order those; or ask for a new order.",
      fr: "Relisez les scènes et ordonnez celles-là ; ou demandez un nouvel ordre.",
    },
  },
  no_scenes: {
    status: 409,
    title: { en: "No scenes to order", fr: "Aucune scène à ordonner" },
    detail: () => ({
      en: "The production has no scenes yet.",
      fr: "La production n'a pas encore de scènes.",
    }),
    next: {
      en: "Add its scenes with the people they need, then ask again.",
      fr: "Ajoutez ses scènes et les personnes nécessaires, puis redemandez.",
    },
  },
});
