import type { Id } from "@souffleur/kernel";

export type VideoFileId = Id<"video-file">;
