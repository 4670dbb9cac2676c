import type { Id, InstantText, LocalDate } from "@souffleur/kernel";
import type { ArtistId } from "../artist.ts";

export type PersonFileId = Id<"person-file">;

/** What a file of somebody is: the one picture of them, or one of their papers. */
export type FilePurpose = "photo" | "document";

export type FileKind = "image/jpeg" | "image/png" | "image/webp" | "application/pdf";

/** What was found of the bytes, which lie elsewhere under their hash. */
export interface FileContent {
  readonly hash: string;
  readonly kind: FileKind;
  readonly bytes: number;
}

export interface PersonFile extends FileContent {
  readonly id: PersonFileId;
  readonly personId: ArtistId;
  readonly purpose: FilePurpose;
  /** What people call it; never a name on a disk. */
  readonly name: string;
  /** The last day on which it is good for anything: a medical visit, a permit. */
  readonly expiresOn?: LocalDate | undefined;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

/** What of a document people may change. */
export type DocumentDetails = Pick<PersonFile, "name" | "expiresOn">;

export function sameDetails(a: DocumentDetails, b: DocumentDetails): boolean {
  return a.name === b.name && a.expiresOn === b.expiresOn;
}
