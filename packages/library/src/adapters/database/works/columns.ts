import { fromJson, searchColumn, toJson } from "@souffleur/platform/database";
import type { WorkFile } from "../../../domain/works/work-file.ts";
import type { LibraryTables } from "../tables/index.ts";

type FileColumn =
  | "main_file_id"
  | "file_path"
  | "file_hash"
  | "codec_video"
  | "codec_audio"
  | "resolution"
  | "languages"
  | "file_size_bytes";
export type FileColumns = Pick<LibraryTables["movies"], FileColumn>;

/** What stands in `search_key`: every title a work goes by. */
export function titleKey({
  title,
  originalTitle,
}: {
  readonly title: string;
  readonly originalTitle?: string;
}): string {
  const titles = originalTitle === undefined ? title : `${title}\n${originalTitle}`;
  return searchColumn(titles);
}

/** The best of its files, beside a work. */
export function fileColumns(file: WorkFile | undefined): FileColumns {
  return {
    main_file_id: file?.fileId ?? null,
    file_path: file?.path ?? null,
    file_hash: file?.hash ?? null,
    codec_video: file?.videoCodec ?? null,
    codec_audio: file?.audioCodec ?? null,
    resolution: file?.resolution ?? null,
    languages: toJson(file?.languages ?? []),
    file_size_bytes: file?.sizeBytes ?? null,
  };
}

export function fileOf(row: FileColumns): { readonly file?: WorkFile } {
  if (row.main_file_id === null || row.file_path === null) return {};
  const file: WorkFile = {
    fileId: row.main_file_id,
    path: row.file_path,
    ...filled({
      hash: row.file_hash,
      videoCodec: row.codec_video,
      audioCodec: row.codec_audio,
      resolution: row.resolution,
    }),
    languages: fromJson(row.languages),
    sizeBytes: row.file_size_bytes ?? 0,
  };
  return { file };
}

/** The members that hold something. */
export function filled<Values extends Readonly<Record<string, unknown>>>(
  values: Values,
): { [Name in keyof Values]?: NonNullable<Values[Name]> } {
  const kept: { [Name in keyof Values]?: NonNullable<Values[Name]> } = {};
  for (const name in values) {
    const value = values[name];
    if (value !== null && value !== undefined) kept[name] = value;
  }
  return kept;
}
