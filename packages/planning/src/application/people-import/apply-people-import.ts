import { fail, type Id, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { Person, TeamId } from "../../domain/people/person.ts";
import type { PeopleFile } from "../../domain/people-files/person-draft.ts";
import type { PlannedImport, PlannedRow } from "../../domain/people-files/plan-import.ts";
import { type PersonSummary, personSummary } from "../people/person-record.ts";
import type { PlanningPorts } from "../ports.ts";
import { type PlanPorts, planPeopleImport } from "./plan-people-import.ts";

export interface PeopleImport {
  readonly file: PeopleFile;
  /** What a person would call the file. */
  readonly label: string;
  /** The rows to take; all that can be, where they are not named. */
  readonly lines?: readonly number[] | undefined;
}

/** A row somebody chose that cannot be taken, or that the file does not have. */
export interface RowNotTaken {
  readonly code: "import_row_refused";
  readonly line: number;
}

/** What the ledger keeps of an import: enough to take it back. */
export interface ImportSummary {
  readonly created: readonly { readonly id: ArtistId; readonly after: PersonSummary }[];
  readonly updated: readonly {
    readonly id: ArtistId;
    readonly before: PersonSummary;
    readonly after: PersonSummary;
  }[];
}

export interface AppliedImport {
  /** By which the ledger knows it; nothing where it changed nobody. */
  readonly id: ImportId | undefined;
  readonly planned: PlannedImport;
  readonly created: readonly Person[];
  readonly updated: readonly Person[];
}

type ImportId = Id<"people-import">;
type Ports = PlanPorts & Pick<PlanningPorts, "ledger" | "clock" | "newId">;

/** Takes the chosen rows of a file: people are created and changed all together, under one entry of the ledger. */
export async function applyPeopleImport(
  ports: Ports,
  { file, label, lines }: PeopleImport,
): Promise<Result<AppliedImport, RowNotTaken | VersionStale>> {
  const planned = await planPeopleImport(ports, file);
  const chosen = chosenRows(planned, lines);
  if (!chosen.ok) return chosen;
  const stored = await storeRows(ports, chosen.value);
  if (!stored.ok) return stored;
  const { created, updated } = stored.value;
  const id = created.length + updated.length > 0 ? ports.newId<"people-import">() : undefined;
  if (id !== undefined) {
    await ports.ledger.record({
      action: "planning.people.imported",
      subject: { type: "planning.people", id, label },
      after: {
        created: created.map((person) => ({ id: person.id, after: personSummary(person) })),
        updated: updated.map(({ before, after }) => ({
          id: after.id,
          before: personSummary(before),
          after: personSummary(after),
        })),
      } satisfies ImportSummary,
    });
  }
  return ok({ id, planned, created, updated: updated.map(({ after }) => after) });
}

function chosenRows(
  { rows }: PlannedImport,
  lines: readonly number[] | undefined,
): Result<readonly PlannedRow[], RowNotTaken> {
  if (lines === undefined) return ok(rows);
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const chosen: PlannedRow[] = [];
  for (const line of new Set(lines)) {
    const row = byLine.get(line);
    if (row === undefined || row.action === "refused") return fail({ code: "import_row_refused", line });
    chosen.push(row);
  }
  return ok(chosen);
}

interface StoredRows {
  readonly created: readonly Person[];
  readonly updated: readonly { readonly before: Person; readonly after: Person }[];
}

async function storeRows(
  { people, teams, clock, newId }: Ports,
  rows: readonly PlannedRow[],
): Promise<Result<StoredRows, VersionStale>> {
  const now = clock.now();
  const created: Person[] = [];
  const updated: { before: Person; after: Person }[] = [];
  const joined = new Set<TeamId>();
  for (const row of rows) {
    if (row.action === "create") {
      const id = newId<"artist">();
      const person: Person = {
        ...row.person,
        id,
        availabilities: [],
        version: 1,
        createdAt: now,
        updatedAt: now,
      };
      const added = await people.add(person);
      if (!added.ok) throw new Error("A new id is taken.");
      created.push(person);
      for (const team of person.teamIds) joined.add(team);
    } else if (row.action === "update") {
      const { before } = row;
      const after: Person = { ...before, ...row.person, version: before.version + 1, updatedAt: now };
      const replaced = await people.replace(after);
      if (!replaced.ok) return replaced;
      updated.push({ before, after });
      for (const team of after.teamIds) if (!before.teamIds.includes(team)) joined.add(team);
    }
  }
  await teams.touch([...joined].toSorted(), now);
  return ok({ created, updated });
}
