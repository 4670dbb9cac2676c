import { exampleId, idInput, idOutput, instantOutput } from "@souffleur/platform/http";
import { jobOutput } from "@souffleur/platform/jobs";
import { z } from "zod";
import { careKinds, findingStates, fixStates, severities } from "../../../domain/care/finding.ts";
import { qualityFeatures } from "../../../domain/files/quality.ts";
import { MIN_LINES } from "../../jobs/care-job.ts";
import { haltedStates } from "../../moving/ended-job.ts";

const at = "2026-11-21T09:30:00.000Z";
const count = z.int().min(0);
/** As many as a page of a report can show. */
const MOST_NAMED = 1_000;

export const careKindSchema = z.enum(careKinds).meta({
  description:
    "What is looked for. `check`: missing_file, orphan, broken_link, misplaced_link, changed_content, database, side_file. `cleanup`: empty_folder, overfull_folder, misplaced_link. The others go by their names.",
});

export const careInput = z
  .strictObject({
    kinds: z
      .array(careKindSchema)
      .min(1)
      .max(careKinds.length)
      .default([...careKinds])
      .meta({
        description: "Only these; without, all.",
      }),
    folder_id: idInput<"folder">().optional().meta({ description: "Only what lies in this folder." }),
    min_lines: z.int().min(240).max(4320).default(MIN_LINES).meta({
      description: "Below so many lines a picture is worth a better copy.",
    }),
  })
  .meta({ id: "LibraryCareRequest", examples: [{ kinds: ["missing_file", "orphan"] }] });

export const reportOutput = z
  .object({
    id: idOutput,
    kinds: z.array(careKindSchema),
    folder_id: idOutput.optional(),
    job_id: idOutput,
    absent_folders: z.array(z.string()).meta({
      description:
        "Folders whose disk was not there: nothing in them was looked at, and nothing counts as gone.",
    }),
    looked: z.object({ entries: count, records: count }),
    counts: z.array(
      z.object({ kind: careKindSchema, open: count, fixed: count, ignored: count, undone: count }),
    ),
    created_at: instantOutput,
  })
  .meta({
    id: "LibraryCareReport",
    examples: [
      {
        id: exampleId,
        kinds: ["missing_file", "orphan"],
        job_id: exampleId,
        absent_folders: [],
        looked: { entries: 14_206, records: 6_120 },
        counts: [{ kind: "orphan", open: 3, fixed: 1, ignored: 0, undone: 0 }],
        created_at: at,
      },
    ],
  });

const stepOutput = z.object({
  kind: z.enum(["move", "trash", "link", "unlink", "rmdir", "mkdir"]),
  from: z.string(),
  to: z.string().optional(),
});

const copyOutput = z
  .object({
    file_id: idOutput,
    path: z.string(),
    size_bytes: count,
    is_best: z.boolean().meta({ description: "The one that is kept, unless another is chosen." }),
    reasons: z
      .array(
        z.object({
          feature: z.enum(qualityFeatures),
          better: z.enum(["first", "second", "neither"]).meta({ description: "`first`: the best one." }),
          points: z.number(),
          first: z.string(),
          second: z.string(),
        }),
      )
      .meta({ description: "How the best one compares with it, the weightiest reason first." }),
  })
  .meta({ id: "LibraryCopy" });

export const findingOutput = z
  .object({
    id: idOutput,
    report_id: idOutput,
    kind: careKindSchema,
    severity: z.enum(severities),
    label: z.string(),
    path: z.string().optional(),
    message: z.string().meta({ description: "What it is, in the caller's language." }),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    copies: z.array(copyOutput).optional(),
    fix: z
      .object({
        steps: z.array(stepOutput).meta({ description: "The first of what would be done on the disk." }),
        steps_total: count,
        records: count.meta({ description: "How many records would change." }),
        is_by_choice: z.boolean().meta({ description: "Only done when the finding is named." }),
      })
      .optional()
      .meta({ description: "Absent where only people can do something." }),
    state: z.enum(findingStates),
    fix_id: idOutput.optional(),
    refusal: z.string().optional().meta({ description: "Why the last try did nothing." }),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({
    id: "LibraryCareFinding",
    examples: [
      {
        id: exampleId,
        report_id: exampleId,
        kind: "empty_folder",
        severity: "advice",
        label: "Nouveau dossier",
        path: "/srv/films/Nouveau dossier",
        message: "Nothing is in this folder.",
        facts: { folders: 1 },
        fix: {
          steps: [{ kind: "rmdir", from: "/srv/films/Nouveau dossier" }],
          ...{ steps_total: 1, records: 0, is_by_choice: false },
        },
        state: "open",
        version: 1,
        created_at: at,
        updated_at: at,
      },
    ],
  });

export const fixInput = z
  .strictObject({
    report_id: idInput<"care-report">(),
    finding_ids: z.array(idInput<"care-finding">()).min(1).max(MOST_NAMED).optional(),
    kind: careKindSchema.optional().meta({
      description: "Without finding_ids: all of this kind that need no choice.",
    }),
    keep: z
      .array(z.strictObject({ finding_id: idInput<"care-finding">(), file_id: idInput<"video-file">() }))
      .max(MOST_NAMED)
      .default([])
      .meta({ description: "Of several copies, the one to keep where it is not the best." }),
  })
  .meta({ id: "LibraryFixRequest", examples: [{ report_id: exampleId, kind: "empty_folder" }] });

const haltedFixOutput = z
  .object({
    state: z.enum(haltedStates).meta({ description: "What became of the job." }),
    error: z.object({ code: z.string(), message: z.string() }).optional(),
    done: count.meta({ description: "How many findings have their files where the fix puts them." }),
    findings: count.meta({ description: "How many findings the fix is for." }),
  })
  .meta({
    id: "LibraryFixHalt",
    description:
      "No job is at work on it any more, and it is not at its end: go on (`resume`), or take all of it back (`undo`).",
  });

export const fixOutput = z
  .object({
    id: idOutput,
    state: z.enum(fixStates),
    job_id: idOutput,
    created_at: instantOutput,
    updated_at: instantOutput,
    halted: haltedFixOutput.optional(),
  })
  .meta({
    id: "LibraryFix",
    examples: [{ id: exampleId, state: "done", job_id: exampleId, created_at: at, updated_at: at }],
  });

const fixAtWork = z.object({ fix: fixOutput, job: jobOutput }).meta({ id: "LibraryFixAtWork" });

export const fixStarted = z
  .object({
    ...fixAtWork.shape,
    resumed: z.array(fixAtWork).meta({
      description:
        "Fixes that had begun some of these findings and stopped on the way: they go on. Where they have all of them, `fix` is the first of these, and nothing else begins.",
    }),
  })
  .meta({ id: "LibraryFixStarted" });
