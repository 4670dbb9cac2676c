import type { VideoFile } from "../../domain/files/video-file.ts";
import type { LibraryPorts } from "../ports.ts";
import type { TransferDisk } from "./ports.ts";

interface Ports extends Pick<LibraryPorts, "videoFiles"> {
  readonly disk: TransferDisk;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Files with the same content as one: in storage, or among those that are moved before it. Size and quick hash only say
 * where to look; all of both is read before they are called the same.
 */
export async function findTwins(
  { videoFiles, disk, signal }: Ports,
  file: VideoFile,
  isThere: (other: VideoFile) => boolean,
): Promise<readonly VideoFile[]> {
  const sized = await videoFiles.knownOfSizes([file.sizeBytes]);
  const found = await videoFiles.findAll(sized.map(({ id }) => id).filter((id) => id !== file.id));
  const others = found.filter(
    (other) => other.state !== "missing" && isThere(other) && mayBeSame(other.hash, file.hash),
  );
  if (others.length === 0) return [];
  const own = await disk.contentHash(file.path, signal);
  if (own === undefined) return [];
  const twins: VideoFile[] = [];
  for (const other of others) if ((await disk.contentHash(other.path, signal)) === own) twins.push(other);
  return twins;
}

/** The quick hash of a file that was not read yet says nothing. */
function mayBeSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
