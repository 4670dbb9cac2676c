import type { PersonFile } from "../../../domain/people/person-file.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["person_files"];

export function fileRowOf(file: PersonFile): Row {
  return {
    id: file.id,
    person_id: file.personId,
    purpose: file.purpose,
    name: file.name,
    kind: file.kind,
    hash: file.hash,
    bytes: file.bytes,
    expires_on: file.expiresOn ?? null,
    version: file.version,
    created_at: file.createdAt,
    updated_at: file.updatedAt,
  };
}

export function fileOf(row: Row): PersonFile {
  return {
    id: row.id,
    personId: row.person_id,
    purpose: row.purpose,
    name: row.name,
    kind: row.kind,
    hash: row.hash,
    bytes: row.bytes,
    ...(row.expires_on !== null && { expiresOn: row.expires_on }),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
