import type { Queries } from "@souffleur/platform/database";
import type { FilePorts } from "../../../application/files/ports.ts";
import { folderRepository } from "./folder-repository.ts";
import { videoFileRepository } from "./video-file-repository.ts";

export function fileRepositories(queries: Queries): FilePorts {
  return { videoFiles: videoFileRepository(queries), folders: folderRepository(queries) };
}
