import { ok } from "@souffleur/kernel";
import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import { artistSubject } from "../../application/artist-record.ts";
import type { DeletedPerson, PersonSummary } from "../../application/people/person-record.ts";
import { restorePerson } from "../../application/people/restore-person.ts";
import { undoPersonCreated, undoPersonReplaced } from "../../application/people/undo-person-change.ts";
import type { Artist, ArtistId } from "../../domain/artist.ts";
import { type PortsContext, portsOf } from "../context.ts";

/** How deleted people come back. Their snapshots are what the use cases put there. */
export function peopleTrash(context: PortsContext): readonly TrashKind[] {
  return [
    {
      type: "planning.artist",
      async restore(unit, author, snapshot, option) {
        const deleted = snapshot as Artist & Partial<DeletedPerson>;
        const restored = await restorePerson(portsOf(context, unit, author), deleted, option);
        if (!restored.ok) return restored;
        const { person, leftOut } = restored.value;
        return ok({ ...artistSubject(person), leftOut });
      },
    },
  ];
}

/** How what the ledger says was done is taken back. Its entries are what the use cases wrote there. */
export function peopleUndo(context: PortsContext): readonly UndoKind[] {
  return [
    {
      action: "planning.person.created",
      undo: (unit, author, { subject, after }) =>
        undoPersonCreated(portsOf(context, unit, author), subject.id as ArtistId, after as PersonSummary),
    },
    {
      action: "planning.person.replaced",
      undo: (unit, author, { subject, before, after }) =>
        undoPersonReplaced(
          portsOf(context, unit, author),
          subject.id as ArtistId,
          before as PersonSummary,
          after as PersonSummary,
        ),
    },
  ];
}
