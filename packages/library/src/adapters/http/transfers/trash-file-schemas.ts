import { exampleId, idOutput, instantOutput } from "@souffleur/platform/http";
import { z } from "zod";
import { KEPT_DAYS } from "../../../domain/moving/kept-in-trash.ts";

export const trashFileOutput = z
  .object({
    id: idOutput,
    name: z.string(),
    path: z.string().meta({ description: "Where it lies now." }),
    came_from: z.string().meta({ description: "Where it lay before." }),
    size_bytes: z.int(),
    trashed_at: instantOutput,
    transfer_id: idOutput.optional().meta({ description: "The transfer it was part of, where it was." }),
    is_old_enough: z
      .boolean()
      .meta({ description: `Whether it lies there for ${KEPT_DAYS} days: before, nobody can remove it.` }),
    is_needed_by_undo: z
      .boolean()
      .meta({ description: "Once it is removed, what put it here can no longer be taken back." }),
  })
  .meta({
    id: "LibraryTrashFile",
    examples: [
      {
        id: exampleId,
        name: "Alien.1979.mkv",
        path: `/srv/downloads/.souffleur-trash/${exampleId}/Alien.1979.mkv`,
        came_from: "/srv/downloads/Alien.1979.mkv",
        size_bytes: 8_589_934_592,
        trashed_at: "2026-09-01T18:30:00Z",
        is_old_enough: true,
        is_needed_by_undo: true,
      },
    ],
  });

export const trashFilePage = z
  .object({ items: z.array(trashFileOutput), next_cursor: z.string().optional() })
  .meta({ id: "LibraryTrashFilePage" });

export const emptyTrashInput = z
  .strictObject({
    older_than_days: z
      .int()
      .min(KEPT_DAYS)
      .max(36_500)
      .default(KEPT_DAYS)
      .meta({ description: "What lies there for less stays." }),
    include_needed_by_undo: z.boolean().default(false).meta({
      description: "Also what an undo still needs: what put it there can then no longer be taken back.",
    }),
    dry_run: z.boolean().default(false).meta({ description: "Count, and remove nothing." }),
  })
  .meta({ id: "LibraryTrashEmptying", examples: [{ older_than_days: 60 }] });
