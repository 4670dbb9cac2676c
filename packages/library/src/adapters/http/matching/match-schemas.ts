import { proposalStates } from "@souffleur/kernel";
import { exampleId, idOutput, instantOutput, lineInput } from "@souffleur/platform/http";
import { z } from "zod";
import { validationStatuses } from "../../../domain/matching/match.ts";
import { sourceNames } from "../../../domain/sources/source.ts";

const at = "2026-11-21T09:30:00.000Z";
const MAX_NUMBER = 100_000;
const number = z.int().min(0).max(MAX_NUMBER);
const kind = z.enum(["movie", "series"]);
const candidateId = lineInput(60).meta({
  description: "Of one of the match's candidates.",
  examples: ["tmdb:603"],
});

const episodeFields = {
  season_number: number.optional(),
  episode_number: number.optional(),
  last_episode_number: number.optional().meta({ description: "Where one file holds several." }),
};

export const acceptInput = z
  .strictObject({ candidate_id: candidateId, ...episodeFields })
  .meta({ id: "MatchAcceptance", examples: [{ candidate_id: "tmdb:603" }] });

/** A work at its source. */
const workFields = {
  source: z.enum(sourceNames),
  id: lineInput(40).meta({ description: "At that source.", examples: ["603", "tt0133093"] }),
  kind,
};

export const editInput = z
  .strictObject({ ...workFields, ...episodeFields })
  .meta({ id: "MatchEdit", examples: [{ source: "tmdb", id: "603", kind: "movie" }] });

export const acceptGroupInput = z
  .strictObject({
    candidate_id: candidateId.meta({
      description: "Of any match of the group, or `source:id` of another work.",
    }),
    kind: kind.optional().meta({ description: "Of a work that is none of the candidates." }),
    season_number: number.optional().meta({ description: "Only this season." }),
  })
  .meta({ id: "MatchGroupAcceptance", examples: [{ candidate_id: "tmdb:1396" }] });

export const searchInput = z.strictObject({
  title: lineInput(300).min(1).optional(),
  year: z.coerce.number().int().min(1850).max(2200).optional(),
  kind: kind.optional().meta({ description: "As the match, unless said." }),
  id: z
    .string()
    .regex(/^(tmdb:\d{1,9}|tvdb:\d{1,9}|imdb:tt\d{5,10}|tt\d{5,10})$/)
    .optional()
    .meta({ description: "Instead of a title.", examples: ["tmdb:603", "tt0133093"] }),
});

const reasonOutput = z.object({
  feature: z.string(),
  value: z.number().meta({ description: "From 0 to 1." }),
  weight: z.number().meta({ description: "How much of the whole it counts." }),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  text: z.string().meta({ description: "The same as a sentence." }),
});

export const candidateOutput = z
  .object({
    id: z.string(),
    source: z.enum(sourceNames),
    source_id: z.string(),
    kind,
    title: z.string(),
    original_title: z.string().optional(),
    year: z.int().optional(),
    duration_seconds: z.number().optional(),
    overview: z.string().optional(),
    people: z.array(z.string()),
    poster_path: z.string().optional(),
    score: z.number().meta({ description: "From 0 to 100." }),
    reasons: z.array(reasonOutput),
  })
  .meta({ id: "MatchCandidate" });

export const candidatesOutput = z.object({ items: z.array(candidateOutput) }).meta({ id: "MatchCandidates" });

const wantedOutput = z.object({
  season_number: z.int(),
  episode_number: z.int(),
  last_episode_number: z.int().optional(),
});

const matchedFileOutput = z
  .object({
    id: idOutput,
    path: z.string(),
    filename: z.string(),
    size_bytes: z.number(),
    duration_seconds: z.number().optional(),
    resolution: z.string().optional(),
    video_codec: z.string().optional(),
    audio_codec: z.string().optional(),
    languages: z.array(z.string()),
  })
  .meta({ id: "MatchedFile" });

export const matchOutput = z
  .object({
    id: idOutput,
    file: matchedFileOutput,
    kind,
    group_key: z.string(),
    wanted: wantedOutput.optional().meta({ description: "Which episodes the file holds, as its name says." }),
    searched: z
      .object({
        title: z.string(),
        year: z.int().optional(),
        thresholds: z.object({ alone: z.number(), ahead: z.number(), lead: z.number() }),
      })
      .optional(),
    candidates: z.array(candidateOutput).meta({ description: "At most five, the best first." }),
    state: z.enum(proposalStates),
    validation_status: z.enum(validationStatuses),
    automatic: z.boolean().meta({ description: "Decided by its score alone." }),
    selected_candidate_id: z.string().optional(),
    movie_id: idOutput.optional(),
    episode_id: idOutput.optional(),
    confidence: z.number(),
    job_id: idOutput.optional(),
    decided_by: z.string().optional(),
    decided_at: instantOutput.optional(),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({
    id: "LibraryMatch",
    description: "What a file may be, until somebody, or its score, has decided.",
    examples: [
      {
        id: exampleId,
        file: {
          id: exampleId,
          path: "/srv/downloads/Matrix.1999.mkv",
          filename: "Matrix.1999.mkv",
          size_bytes: 8_000_000_000,
          languages: ["fr", "en"],
        },
        kind: "movie",
        group_key: "matrix-0a1b2c",
        candidates: [],
        state: "open",
        validation_status: "pending",
        automatic: false,
        confidence: 0.72,
        version: 1,
        created_at: at,
        updated_at: at,
      },
    ],
  });

export const matchPage = z
  .object({ items: z.array(matchOutput), next_cursor: z.string().optional() })
  .meta({ id: "LibraryMatchPage" });

export const matchGroupPage = z
  .object({
    items: z.array(
      z
        .object({
          ...{ key: z.string(), kind, files: z.int() },
          seasons: z
            .array(z.object({ number: z.int(), files: z.int() }))
            .meta({ description: "By what their names say: each can be decided by itself." }),
          first: matchOutput,
        })
        .meta({ id: "MatchGroup", description: "Files that wait, and that one decision settles." }),
    ),
    next_cursor: z.string().optional(),
  })
  .meta({ id: "MatchGroupPage" });

export const groupOutcomeOutput = z
  .object({
    accepted: z.array(idOutput).meta({ description: "The matches that are decided." }),
    left: z.array(idOutput).meta({ description: "Those whose names say no episode." }),
  })
  .meta({ id: "MatchGroupOutcome" });

const score = z.number().min(0).max(100);

export const thresholdsInput = z
  .strictObject({
    alone: score.meta({ description: "The only candidate that reaches this is taken." }),
    ahead: score.meta({ description: "The best is taken where it reaches this, and leads." }),
    lead: score.meta({ description: "By so much." }),
  })
  .meta({ id: "MatchThresholds", examples: [{ alone: 85, ahead: 95, lead: 10 }] });

export const thresholdsPreview = z
  .object({
    waiting: z.int().meta({ description: "Files that wait." }),
    waiting_decided: z.int().meta({ description: "Of them, those that would have been decided." }),
    automatic: z.int().meta({ description: "Files that their scores decided." }),
    automatic_waiting: z.int().meta({ description: "Of them, those that would have waited." }),
  })
  .meta({
    id: "MatchThresholdsPreview",
    description: "What other thresholds would have meant for the files that are there. Nothing is changed.",
    examples: [{ waiting: 34, waiting_decided: 12, automatic: 250, automatic_waiting: 0 }],
  });

export const thresholdsOutput = z
  .object({ alone: score, ahead: score, lead: score, version: z.int() })
  .meta({ id: "StoredMatchThresholds", examples: [{ alone: 85, ahead: 95, lead: 10, version: 0 }] });

export const processInput = z
  .strictObject({
    folder_ids: z
      .array(z.string().max(60))
      .max(100)
      .default([])
      .meta({ description: "Folders to look at first; all, where none is named." }),
    scan: z.boolean().default(true).meta({ description: "Without: only what is known already." }),
    rematch: z.boolean().default(false).meta({ description: "Asks again also for what waits in the inbox." }),
    dry_run: z.boolean().default(false),
  })
  .meta({ id: "ProcessRequest", examples: [{ rematch: false }] });
