import type { PlanningPorts } from "../../application/ports.ts";
import { createScene } from "../../application/scenes/create-scene.ts";
import type { Person } from "../../domain/people/person.ts";
import type { ProductionId } from "../../domain/plan/facts.ts";
import { must } from "./must.ts";

/** Title, minutes, and who of the company is in it. */
const scenes: readonly (readonly [string, number, readonly number[]])[] = [
  ["Acte I, scène 1 — Le palais", 35, [0, 1, 2, 3]],
  ["Acte I, scène 2 — Les artisans", 25, [6, 7, 8]],
  ["Acte II, scène 1 — La dispute d’Obéron et Titania", 40, [4, 5]],
  ["Acte II, scène 2 — Les amants s’endorment", 30, [0, 1, 2]],
  ["Acte III, scène 1 — La tête d’âne", 35, [5, 6, 7, 8]],
  ["Acte III, scène 2 — La querelle", 55, [0, 1, 2, 3, 4]],
  ["Acte IV, scène 1 — Le réveil", 30, [0, 1, 2, 3, 4, 5, 6]],
  ["Acte IV, scène 2 — Bottom revient", 15, [6, 7, 8]],
  ["Acte V — Pyrame et Thisbé", 45, [0, 1, 2, 3, 6, 7, 8]],
];

/** The scenes of a play, in the order they are played: the one in which people wait most at a rehearsal. */
export async function writeScenes(
  ports: PlanningPorts,
  productionId: ProductionId,
  company: readonly Person[],
): Promise<void> {
  const artists = company.filter(({ kind }) => kind === "artist");
  for (const [title, minutes, cast] of scenes) {
    const personIds = cast.flatMap((at) => artists[at]?.id ?? []);
    must(await createScene(ports, productionId, { title, minutes, personIds, note: "" }));
  }
}
