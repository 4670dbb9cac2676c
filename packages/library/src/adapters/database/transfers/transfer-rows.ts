import { fromJson, storableJson, toJson } from "@souffleur/platform/database";
import { moveRefusals } from "../../../domain/moving/move.ts";
import type { Target, Transfer, TransferItem, ViewLink } from "../../../domain/transfers/transfer.ts";
import type { LibraryTables } from "../tables/index.ts";

type Row = LibraryTables["library_transfers"];
type ItemRow = LibraryTables["transfer_items"];
type LinkRow = LibraryTables["library_view_links"];

export function transferRowOf(transfer: Transfer): Row {
  return {
    id: transfer.id,
    state: transfer.state,
    stage: transfer.stage,
    counts: toJson(transfer.counts),
    group_id: transfer.groupId ?? null,
    job_id: transfer.jobId,
    work_job_id: transfer.workJobId ?? null,
    decided_by: transfer.decidedBy ?? null,
    decided_at: transfer.decidedAt ?? null,
    version: transfer.version,
    created_at: transfer.createdAt,
  };
}

export function transferOf(row: Row): Transfer {
  return {
    id: row.id,
    state: row.state,
    stage: row.stage,
    counts: fromJson(row.counts),
    ...(row.group_id !== null && { groupId: row.group_id }),
    jobId: row.job_id,
    ...(row.work_job_id !== null && { workJobId: row.work_job_id }),
    ...(row.decided_by !== null && { decidedBy: row.decided_by }),
    ...(row.decided_at !== null && { decidedAt: row.decided_at }),
    version: row.version,
    createdAt: row.created_at,
  };
}

export function itemRowOf(item: TransferItem): ItemRow {
  const json = (value: unknown) => (value === undefined ? null : storableJson(value));
  return {
    id: item.id,
    transfer_id: item.transferId,
    position: item.position,
    kind: item.kind,
    video_file_id: item.fileId,
    title: item.title.toWellFormed().replaceAll("\0", ""),
    from_path: item.from,
    to_path: item.target.path,
    link_path: item.target.link ?? null,
    both_paths: json(item.both),
    side_files: storableJson(item.sideFiles),
    size_bytes: item.sizeBytes,
    modified_ms: item.modifiedMs,
    is_conflict: item.conflict === undefined ? 0 : 1,
    conflict: json(item.conflict),
    choice: item.choice,
    view_link: json(item.viewLink),
    state: item.state,
    refusal: item.refusal ?? null,
    before_move: json(item.before),
  };
}

export function itemOf(row: ItemRow): TransferItem {
  const refusal = moveRefusals.find((known) => known === row.refusal);
  return {
    id: row.id,
    transferId: row.transfer_id,
    position: row.position,
    kind: row.kind,
    fileId: row.video_file_id,
    title: row.title,
    from: row.from_path,
    target: { path: row.to_path, ...(row.link_path !== null && { link: row.link_path }) },
    ...(row.both_paths !== null && { both: fromJson<Target>(row.both_paths) }),
    sideFiles: fromJson(row.side_files),
    sizeBytes: row.size_bytes,
    modifiedMs: row.modified_ms,
    ...(row.conflict !== null && { conflict: fromJson(row.conflict) }),
    choice: row.choice,
    ...(row.view_link !== null && { viewLink: fromJson(row.view_link) }),
    state: row.state,
    ...(refusal !== undefined && { refusal }),
    ...(row.before_move !== null && { before: fromJson<unknown>(row.before_move) }),
  };
}

export function linkRowOf(link: ViewLink): LinkRow {
  return {
    video_file_id: link.fileId,
    path: link.path,
    shelf: link.shelf ?? null,
    rest: link.rest,
    entry_id: link.entryId,
    sort_key: link.sortKey.toWellFormed().replaceAll("\0", ""),
    title: link.title.toWellFormed().replaceAll("\0", ""),
  };
}

export function linkOf(row: LinkRow): ViewLink {
  return {
    fileId: row.video_file_id,
    path: row.path,
    ...(row.shelf !== null && { shelf: row.shelf }),
    rest: row.rest,
    entryId: row.entry_id,
    sortKey: row.sort_key,
    title: row.title,
  };
}
