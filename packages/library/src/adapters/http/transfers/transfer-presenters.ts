import type { Locale } from "@souffleur/kernel";
import type { z } from "zod";
import { choicesOf } from "../../../application/transfers/decide-transfer.ts";
import { shownName } from "../../../domain/files/raw-path.ts";
import { nameOf } from "../../../domain/transfers/paths.ts";
import type { QualityFacts } from "../../../domain/transfers/quality.ts";
import { sideMoves } from "../../../domain/transfers/side-names.ts";
import { type Transfer, type TransferItem, targetOf } from "../../../domain/transfers/transfer.ts";
import type { HaltedWork } from "../../transfers/halted-work.ts";
import type { itemOutput, transferOutput } from "./transfer-schemas.ts";

export function presentTransfer(
  transfer: Transfer,
  halted?: HaltedWork,
  locale: Locale = "en",
): z.input<typeof transferOutput> {
  return {
    id: transfer.id,
    state: transfer.state,
    stage: transfer.stage,
    counts: transfer.counts,
    job_id: transfer.jobId,
    work_job_id: transfer.workJobId,
    decided_at: transfer.decidedAt,
    decided_by: transfer.decidedBy,
    version: transfer.version,
    created_at: transfer.createdAt,
    ...(halted !== undefined && { halted: presentHalted(halted, locale) }),
  };
}

function presentHalted({ state, error, moved, files }: HaltedWork, locale: Locale) {
  return {
    ...{ state, moved, files },
    ...(error && { error: { code: error.code, message: error.message[locale] } }),
  };
}

/** With paths below the folders they lie in. */
export function presentItem(item: TransferItem, roots: readonly string[]): z.input<typeof itemOutput> {
  const [fromRoot, from] = below(item.from, roots);
  const { conflict, target, both } = item;
  const shown = (path: string) => below(path, roots)[1];
  return {
    id: item.id,
    kind: item.kind,
    file_id: item.fileId,
    title: item.title,
    from,
    from_root: fromRoot,
    to: shown(target.path),
    link: target.link === undefined ? undefined : shown(target.link),
    to_both: both === undefined ? undefined : shown(both.path),
    side_files: sideMoves(nameOf(item.from), item.sideFiles, nameOf(targetOf(item).path)).map((side) => ({
      from: shownName(side.from),
      to: side.to,
    })),
    size_bytes: item.sizeBytes,
    ...(conflict !== undefined && {
      conflict: {
        kind: conflict.kind,
        other_path: shown(conflict.other.path),
        other_file_id: conflict.other.fileId,
        ours: presentQuality(conflict.ours),
        ...(conflict.theirs && { theirs: presentQuality(conflict.theirs) }),
      },
    }),
    choices: [...choicesOf(item)],
    choice: item.choice,
    state: item.state,
    refusal: item.refusal,
  };
}

function presentQuality(facts: QualityFacts) {
  return {
    filename: shownName(facts.filename),
    size_bytes: facts.sizeBytes,
    resolution: facts.resolution,
    video_codec: facts.videoCodec,
    audio_codec: facts.audioCodec,
    channels: facts.channels,
    language: facts.language,
    hdr: facts.hdr,
    edition: facts.edition,
    duration_seconds: facts.durationSeconds,
  };
}

function below(path: string, roots: readonly string[]): readonly [root: string, rest: string] {
  const root = roots
    .filter((each) => path.startsWith(`${each}/`))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), "");
  return [shownName(root), shownName(root === "" ? path : path.slice(root.length + 1))];
}
