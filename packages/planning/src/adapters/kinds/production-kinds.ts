import { ok } from "@souffleur/kernel";
import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import { missionTypeSubject } from "../../application/productions/mission-type-record.ts";
import {
  type DeletedProduction,
  productionSubject,
} from "../../application/productions/production-record.ts";
import { restoreMissionType } from "../../application/productions/restore-mission-type.ts";
import { restoreProduction } from "../../application/productions/restore-production.ts";
import {
  undoMissionTypeCreated,
  undoMissionTypeReplaced,
} from "../../application/productions/undo-mission-type-change.ts";
import {
  undoProductionCreated,
  undoProductionReplaced,
} from "../../application/productions/undo-production-change.ts";
import type { PublicationRecord } from "../../application/publishing/publication-record.ts";
import { undoFeedCreated } from "../../application/publishing/revoke-calendar-feed.ts";
import { undoPublication } from "../../application/publishing/undo-publication.ts";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type {
  MissionType,
  MissionTypeDetails,
  MissionTypeId,
} from "../../domain/productions/mission-type.ts";
import type { ProductionDetails } from "../../domain/productions/production.ts";
import type { CalendarFeedId } from "../../domain/publishing/feed.ts";
import { type PortsContext, portsOf } from "../context.ts";

/** How deleted productions and mission types come back. Their snapshots are what the use cases put there. */
export function productionTrash(context: PortsContext): readonly TrashKind[] {
  return [
    {
      type: "planning.production",
      async restore(unit, author, snapshot) {
        const restored = await restoreProduction(
          portsOf(context, unit, author),
          snapshot as DeletedProduction,
        );
        if (!restored.ok) return restored;
        const { production, leftOut } = restored.value;
        return ok({ ...productionSubject(production), leftOut });
      },
    },
    {
      type: "planning.mission-type",
      async restore(unit, author, snapshot) {
        const restored = await restoreMissionType(portsOf(context, unit, author), snapshot as MissionType);
        return restored.ok ? { ok: true, value: missionTypeSubject(restored.value) } : restored;
      },
    },
  ];
}

/** How what the ledger says was done is taken back. Its entries are what the use cases wrote there. */
export function productionUndo(context: PortsContext): readonly UndoKind[] {
  return [
    {
      action: "planning.production.created",
      undo: (unit, author, { subject, after }) =>
        undoProductionCreated(
          portsOf(context, unit, author),
          subject.id as ProductionId,
          after as ProductionDetails,
        ),
    },
    {
      action: "planning.production.replaced",
      undo: (unit, author, { subject, before, after }) =>
        undoProductionReplaced(
          portsOf(context, unit, author),
          subject.id as ProductionId,
          before as ProductionDetails,
          after as ProductionDetails,
        ),
    },
    {
      action: "planning.production.published",
      undo: (unit, author, { subject, after }) =>
        undoPublication(
          portsOf(context, unit, author),
          subject.id as ProductionId,
          (after as PublicationRecord).number,
        ),
    },
    {
      action: "planning.calendar-feed.created",
      undo: (unit, author, { subject }) =>
        undoFeedCreated(portsOf(context, unit, author), subject.id as CalendarFeedId),
    },
    {
      action: "planning.mission-type.created",
      undo: (unit, author, { subject, after }) =>
        undoMissionTypeCreated(
          portsOf(context, unit, author),
          subject.id as MissionTypeId,
          after as MissionTypeDetails,
        ),
    },
    {
      action: "planning.mission-type.replaced",
      undo: (unit, author, { subject, before, after }) =>
        undoMissionTypeReplaced(
          portsOf(context, unit, author),
          subject.id as MissionTypeId,
          before as MissionTypeDetails,
          after as MissionTypeDetails,
        ),
    },
  ];
}
