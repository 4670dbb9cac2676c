import { proposalStates } from "@souffleur/kernel";
import { exampleId, idInput, idOutput, instantOutput } from "@souffleur/platform/http";
import { z } from "zod";
import { moveRefusals } from "../../../domain/moving/move.ts";
import { choices, conflictKinds, itemStates, transferStages } from "../../../domain/transfers/transfer.ts";
import { haltedStates } from "../../moving/ended-job.ts";

const MAX_IDS = 10_000;

export const transferInput = z
  .strictObject({
    file_ids: z
      .array(idInput<"video-file">())
      .max(MAX_IDS)
      .default([])
      .meta({ description: "None: all files of the inbox folders that are decided." }),
  })
  .meta({ id: "LibraryTransferRequest", examples: [{ file_ids: [] }] });

export const editInput = z
  .strictObject({
    choices: z
      .array(z.strictObject({ item_id: idInput<"transfer-item">(), choice: z.enum(choices) }))
      .min(1)
      .max(MAX_IDS),
  })
  .meta({
    id: "LibraryTransferEdit",
    examples: [{ choices: [{ item_id: exampleId, choice: "keep_new" }] }],
  });

const countsOutput = z
  .object({
    files: z.int(),
    bytes: z.int(),
    links: z.int(),
    conflicts: z.int(),
    done: z.int(),
    refused: z.int(),
  })
  .meta({ id: "LibraryTransferCounts" });

const haltedOutput = z
  .object({
    state: z.enum(haltedStates).meta({ description: "What became of the job." }),
    error: z.object({ code: z.string(), message: z.string() }).optional(),
    moved: z.int().meta({ description: "How many files are at their new place." }),
    files: z.int().meta({ description: "How many were to be moved." }),
  })
  .meta({
    id: "LibraryTransferHalt",
    description:
      "No job moves these files any more, and they are not yet where they belong: go on (`resume`), or take all of it back (`restore`).",
  });

export const transferOutput = z
  .object({
    id: idOutput,
    state: z.enum(proposalStates),
    stage: z.enum(transferStages).meta({
      description:
        "How far what was decided is done. `waiting`: nothing was touched, or all of it was taken back.",
    }),
    counts: countsOutput,
    job_id: idOutput,
    work_job_id: idOutput
      .optional()
      .meta({ description: "The job that moves the files, or moved them last." }),
    decided_at: instantOutput.optional(),
    decided_by: z.string().optional(),
    version: z.int(),
    created_at: instantOutput,
    halted: haltedOutput.optional(),
  })
  .meta({
    id: "LibraryTransfer",
    description: "A proposal to move files into storage, with links to them in the view.",
    examples: [
      {
        id: exampleId,
        state: "open",
        stage: "waiting",
        counts: { files: 2, bytes: 9_400_000_000, links: 2, conflicts: 1, done: 0, refused: 0 },
        job_id: exampleId,
        version: 1,
        created_at: "2026-11-21T09:30:00.000Z",
      },
    ],
  });

export const transferPage = z
  .object({ items: z.array(transferOutput), next_cursor: z.string().optional() })
  .meta({ id: "LibraryTransferPage" });

const qualityOutput = z
  .object({
    filename: z.string(),
    size_bytes: z.int(),
    resolution: z.string(),
    video_codec: z.string(),
    audio_codec: z.string(),
    channels: z.string(),
    language: z.string(),
    hdr: z.string(),
    edition: z.string(),
    duration_seconds: z.int().optional(),
  })
  .meta({
    id: "LibraryQuality",
    description: "What two files of one work are compared by; empty where unknown.",
  });

const conflictOutput = z
  .object({
    kind: z.enum(conflictKinds),
    other_path: z.string(),
    other_file_id: idOutput.optional(),
    ours: qualityOutput,
    theirs: qualityOutput.optional(),
  })
  .meta({ id: "LibraryTransferConflict" });

export const itemOutput = z
  .object({
    id: idOutput,
    kind: z.enum(["file", "link"]).meta({
      description: "`link`: a link of the view moves, because its folder is split otherwise.",
    }),
    file_id: idOutput,
    title: z.string(),
    from: z.string().meta({ description: "Below the folder it lies in." }),
    from_root: z.string(),
    to: z.string().meta({ description: "Below storage; of a link, below the view." }),
    link: z.string().optional().meta({ description: "Below the view." }),
    to_both: z.string().optional().meta({ description: "Where it goes where both are kept." }),
    side_files: z.array(z.object({ from: z.string(), to: z.string() })),
    size_bytes: z.int(),
    conflict: conflictOutput.optional(),
    choices: z.array(z.enum(choices)),
    choice: z.enum(choices),
    state: z.enum(itemStates),
    refusal: z
      .enum(moveRefusals)
      .optional()
      .meta({ description: "Why it was not moved, not linked, or not moved back." }),
  })
  .meta({ id: "LibraryTransferItem", description: "One file of a transfer, or one link that moves." });

export const itemPage = z
  .object({ items: z.array(itemOutput), next_cursor: z.string().optional() })
  .meta({ id: "LibraryTransferItemPage" });
