import type { TrashKind } from "@souffleur/platform/module";
import { artistSubject } from "../application/artist-record.ts";
import { planningSubject } from "../application/planning-record.ts";
import { restoreArtist } from "../application/restore-artist.ts";
import { restoreDeletedPlanning } from "../application/restore-deleted-planning.ts";
import type { Artist } from "../domain/artist.ts";
import type { Planning } from "../domain/planning.ts";
import { type PlanningContext, portsOf } from "./context.ts";
import { productionTrash } from "./kinds/production-kinds.ts";

/** How deleted artists and plannings come back. Their snapshots are what the use cases put there. */
export function planningTrash(context: Pick<PlanningContext, "clock" | "newId">): readonly TrashKind[] {
  return [
    ...productionTrash(context),
    {
      type: "planning.artist",
      async restore(unit, author, snapshot, option) {
        const restored = await restoreArtist(portsOf(context, unit, author), snapshot as Artist, option);
        return restored.ok ? { ok: true, value: artistSubject(restored.value) } : restored;
      },
    },
    {
      type: "planning.planning",
      async restore(unit, author, snapshot) {
        const restored = await restoreDeletedPlanning(portsOf(context, unit, author), snapshot as Planning);
        return restored.ok ? { ok: true, value: planningSubject(restored.value) } : restored;
      },
    },
  ];
}
