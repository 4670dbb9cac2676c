import type { LocalDate, Result } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { PersonFile, PersonFileId } from "../../domain/people/person-file.ts";
import type { IdTaken } from "../productions/ports.ts";

/** A document with whose it is. */
export interface ExpiringDocument {
  readonly document: PersonFile;
  readonly personName: string;
}

export interface PersonFileRepository {
  add(file: PersonFile): Promise<Result<void, IdTaken>>;
  find(id: PersonFileId): Promise<PersonFile | undefined>;
  /** The same, kept as it is until the unit of work ends. */
  findForChange(id: PersonFileId): Promise<PersonFile | undefined>;
  photoOf(personId: ArtistId): Promise<PersonFile | undefined>;
  /** All of somebody's, by name: there are few. */
  documentsOf(personId: ArtistId): Promise<readonly PersonFile[]>;
  /** Those that are good until a day at most, the soonest first. */
  expiring(until: LocalDate, limit: number): Promise<readonly ExpiringDocument[]>;
  /** Replaces what people may change, with its version. */
  replace(file: PersonFile): Promise<void>;
  remove(id: PersonFileId): Promise<void>;
}

/** The bytes themselves, by their hash. */
export interface FileBytes {
  has(hash: string): Promise<boolean>;
}

export interface PersonFilePorts {
  readonly personFiles: PersonFileRepository;
}
