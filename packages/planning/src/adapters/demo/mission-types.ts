import type { PlanningPorts } from "../../application/ports.ts";
import { createMissionType } from "../../application/productions/create-mission-type.ts";
import type { SkillId } from "../../domain/plan/facts.ts";
import type { MissionType, MissionTypeDetails, PostTemplate } from "../../domain/productions/mission-type.ts";
import { shippedSkills } from "../database/migrations/shipped-skills.ts";
import { must } from "./must.ts";

/** What the company does again and again, by a short name. */
export interface DemoTypes {
  readonly setUp: MissionType;
  readonly rehearsal: MissionType;
  readonly performance: MissionType;
  readonly shoot: MissionType;
  readonly strike: MissionType;
}

type DemoType = Pick<MissionTypeDetails, "name" | "minutes" | "posts"> & Partial<MissionTypeDetails>;

export async function nameMissions(ports: PlanningPorts): Promise<DemoTypes> {
  const create = async (type: DemoType) =>
    must(
      await createMissionType(ports, { breakMinutes: 0, restMinutes: 0, isCachet: false, tags: [], ...type }),
    );
  return {
    setUp: await create({
      name: "Montage",
      minutes: 540,
      breakMinutes: 60,
      tags: ["technique"],
      posts: [post("Plateau", "Stage", 3, 2), post("Lumière", "Light", 3, 1), post("Son", "Sound", 3, 1)],
    }),
    rehearsal: await create({
      name: "Répétition",
      minutes: 180,
      breakMinutes: 15,
      isCachet: true,
      posts: [post("Mise en scène", "Directing", 4, 1), post("Distribution", "Actor", 3, 4)],
    }),
    performance: await create({
      name: "Représentation",
      minutes: 180,
      restMinutes: 660,
      isCachet: true,
      tags: ["public"],
      posts: [
        post("Distribution", "Actor", 4, 4),
        post("Chant", "Singer", 3, 1),
        post("Régie lumière", "Light", 3, 1),
        post("Régie son", "Sound", 3, 1),
      ],
    }),
    shoot: await create({
      name: "Nuit de tournage",
      minutes: 420,
      breakMinutes: 45,
      isCachet: true,
      tags: ["extérieur"],
      posts: [
        post("Rôles", "Actor", 3, 3),
        post("Danse", "Dancer", 3, 2),
        post("Image", "Camera", 3, 1),
        post("Électricité", "Electrics", 3, 1),
        post("Son", "Sound", 3, 1),
      ],
    }),
    strike: await create({
      name: "Démontage",
      minutes: 480,
      breakMinutes: 60,
      tags: ["technique"],
      posts: [post("Plateau", "Stage", 2, 3), post("Transport", "Driving", 3, 1)],
    }),
  };
}

function post(role: string, skill: string, level: number, count: number): PostTemplate {
  const shipped = shippedSkills.find(({ name_en }) => name_en === skill);
  if (shipped === undefined) throw new Error(`The example asks for a skill nobody ships: ${skill}.`);
  // Shipped skills have their ids written out.
  return { role, skillId: shipped.id as SkillId, level, count };
}
