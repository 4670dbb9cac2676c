import type { TrashKind } from "@souffleur/platform/module";
import { planningSubject } from "../application/planning-record.ts";
import { restoreDeletedPlanning } from "../application/restore-deleted-planning.ts";
import type { Planning } from "../domain/planning.ts";
import { type PlanningContext, type PortsContext, portsOf } from "./context.ts";
import { availabilityTrash } from "./kinds/availability-kinds.ts";
import { callSheetTrash } from "./kinds/call-sheet-kinds.ts";
import { draftTrash } from "./kinds/draft-kinds.ts";
import { fileTrash } from "./kinds/file-kinds.ts";
import { messagesTrash } from "./kinds/message-kinds.ts";
import { peopleTrash } from "./kinds/people-kinds.ts";
import { productionTrash } from "./kinds/production-kinds.ts";
import { sceneTrash } from "./kinds/scene-kinds.ts";
import { shiftTrash } from "./kinds/shift-kinds.ts";
import { venueTrash } from "./kinds/venue-kinds.ts";

/** How what was deleted comes back. The snapshots are what the use cases put there. */
export function planningTrash(
  context: PortsContext & Pick<PlanningContext, "inboxChanged">,
): readonly TrashKind[] {
  return [
    ...peopleTrash(context),
    ...fileTrash(context),
    ...availabilityTrash(context),
    ...productionTrash(context),
    ...sceneTrash(context),
    ...shiftTrash(context),
    ...draftTrash(context),
    ...callSheetTrash(context),
    ...venueTrash(context),
    ...messagesTrash(context),
    {
      type: "planning.planning",
      async restore(unit, author, snapshot) {
        const restored = await restoreDeletedPlanning(portsOf(context, unit, author), snapshot as Planning);
        return restored.ok ? { ok: true, value: planningSubject(restored.value) } : restored;
      },
    },
  ];
}
