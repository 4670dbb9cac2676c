import type { Clock } from "@souffleur/kernel";
import { ok } from "@souffleur/kernel";
import { type Database, orderedId } from "@souffleur/platform/database";
import { portsOf } from "../../packages/planning/src/adapters/context.ts";
import type { PlanningPorts } from "../../packages/planning/src/application/ports.ts";

/** Runs a use case of the module as the machine itself, in one unit of work. */
export function proposalPorts(
  database: Database,
  clock: Clock,
  work: (ports: PlanningPorts) => Promise<unknown>,
): Promise<unknown> {
  const newId = <Kind extends string>() => orderedId() as string as ReturnType<PlanningPorts["newId"]> & Kind;
  return database.unit(async (unit) => {
    const ports = portsOf({ clock, newId: newId as PlanningPorts["newId"], zone: "Europe/Paris" }, unit, {
      actor: { kind: "system", name: "planning" },
    });
    return ok(await work(ports));
  });
}
