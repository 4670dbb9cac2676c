export { type Disk, realDisk } from "./disk.ts";
export { fileHeaders } from "./file-headers.ts";
export {
  type FileHash,
  type FileStore,
  type FilesInUse,
  type FileTooLarge,
  isFileHash,
  type StoredFile,
} from "./file-store.ts";
export { folderFiles } from "./folder-files.ts";
export { type JpegFrame, jpegFrame } from "./image-size.ts";
export { type ImageKind, imageKinds, type MediaKind, mediaKindOf } from "./media-kind.ts";
export { memoryFiles } from "./memory-files.ts";
export { checkBackup, restoreFiles, type SnapshotWithFiles, withFiles } from "./stored-files.ts";
