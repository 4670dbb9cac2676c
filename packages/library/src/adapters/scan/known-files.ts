import { chunksOf, type Database } from "@souffleur/platform/database";
import type { FolderId } from "../../domain/files/folder.ts";
import type { KnownFile } from "../../domain/files/known-file.ts";
import type { VideoFileId } from "../../domain/files/video-file.ts";
import { videoFileRepository } from "../database/files/video-file-repository.ts";

/** Few at a time: each is looked at and let go. */
const AT_ONCE = 500;
/** Videos of exactly the same size are rare; where there are many, they are no videos. */
const MOST_ALIKE = 1_000;

/** Every file we know of in a folder, by path. */
export async function* allKnownIn({ queries }: Database, id: FolderId): AsyncGenerator<KnownFile> {
  const files = videoFileRepository(queries);
  for (let after: string | undefined; ; ) {
    const page = await files.knownIn(id, after, AT_ONCE);
    yield* page;
    after = page.at(-1)?.path;
    if (page.length < AT_ONCE) return;
  }
}

/** Those in a folder of one of these sizes for which something else is true as well. */
export async function knownAlikeIn(
  { queries }: Database,
  id: FolderId,
  sizes: readonly number[],
  isWanted: (file: KnownFile) => boolean,
): Promise<readonly KnownFile[]> {
  const files = videoFileRepository(queries);
  const found: KnownFile[] = [];
  for (const chunk of chunksOf(sizes)) {
    for (let after: VideoFileId | undefined; ; ) {
      const page = await files.knownAlike([id], chunk, after, AT_ONCE);
      found.push(...page.filter(isWanted));
      after = page.at(-1)?.id;
      if (page.length < AT_ONCE) break;
    }
  }
  return found;
}

/** Those in any folder but one of one of these sizes; not all of many. */
export async function knownAlikeElsewhere(
  { queries }: Database,
  others: readonly FolderId[],
  sizes: readonly number[],
): Promise<readonly KnownFile[]> {
  const files = videoFileRepository(queries);
  const found: KnownFile[] = [];
  for (const chunk of chunksOf(sizes))
    found.push(...(await files.knownAlike(others, chunk, undefined, MOST_ALIKE)));
  return found;
}
