import { type MigrationStep, type SqlDialect, tables } from "@souffleur/platform/database";
import { type Kysely, sql } from "kysely";
import { shippedSkills } from "./shipped-skills.ts";

/** A person is an artist of the basic contract; what else we know of one hangs on the same id. */
export const people: MigrationStep = {
  name: "0013-planning-people",
  async up(database, dialect) {
    await createProfiles(database, dialect);
    await createSkills(database, dialect);
    await createTeams(database, dialect);
  },
  async down(database) {
    for (const table of ["team_members", "teams", "person_skills", "skills", "profiles"])
      await database.schema.dropTable(table).execute();
  },
};

async function createProfiles(database: Kysely<unknown>, { columns, table }: SqlDialect): Promise<void> {
  await table(
    database.schema
      .createTable("profiles")
      .addColumn("person_id", columns.id, (column) =>
        column.primaryKey().references("artists.id").onDelete("cascade"),
      )
      .addColumn("kind", columns.text, (column) => column.notNull())
      .addColumn("email", columns.text)
      .addColumn("phone", columns.text)
      .addColumn("address", columns.text)
      .addColumn("latitude", columns.real)
      .addColumn("longitude", columns.real)
      .addColumn("born_on", columns.localDate)
      .addColumn("free_by_default", columns.integer, (column) => column.notNull())
      .addColumn("hour_rate", columns.integer)
      .addColumn("day_rate", columns.integer)
      .addColumn("cachet_rate", columns.integer)
      .addColumn("notes", columns.text, (column) => column.notNull()),
  ).execute();
  // How a file of people is matched with those who are there.
  await database.schema.createIndex("profiles_by_email").on("profiles").column("email").execute();
}

async function createSkills(database: Kysely<unknown>, { columns, table }: SqlDialect): Promise<void> {
  await table(
    database.schema
      .createTable("skills")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("name_fr", columns.text, (column) => column.notNull())
      .addColumn("name_en", columns.text, (column) => column.notNull())
      .addColumn("position", columns.integer, (column) => column.notNull())
      .addColumn("version", columns.integer, (column) => column.notNull()),
  ).execute();
  await tables<{ skills: (typeof shippedSkills)[number] }>(database)
    .insertInto("skills")
    .values(shippedSkills)
    .execute();
  await table(
    database.schema
      .createTable("person_skills")
      .addColumn("person_id", columns.id, (column) =>
        column.notNull().references("artists.id").onDelete("cascade"),
      )
      .addColumn("skill_id", columns.id, (column) => column.notNull().references("skills.id"))
      .addColumn("level", columns.integer, (column) => column.notNull())
      .addPrimaryKeyConstraint("person_skills_pk", ["person_id", "skill_id"])
      .addCheckConstraint("person_skills_level", sql`level between 1 and 5`),
  ).execute();
  await database.schema
    .createIndex("person_skills_by_skill")
    .on("person_skills")
    .columns(["skill_id", "level"])
    .execute();
}

async function createTeams(database: Kysely<unknown>, { columns, table }: SqlDialect): Promise<void> {
  await table(
    database.schema
      .createTable("teams")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("name", columns.text, (column) => column.notNull())
      .addColumn("search_key", columns.text, (column) => column.notNull())
      .addColumn("color", columns.text, (column) => column.notNull())
      .addColumn("version", columns.integer, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("updated_at", columns.instant, (column) => column.notNull()),
  ).execute();
  await table(
    database.schema
      .createTable("team_members")
      .addColumn("team_id", columns.id, (column) =>
        column.notNull().references("teams.id").onDelete("cascade"),
      )
      .addColumn("person_id", columns.id, (column) =>
        column.notNull().references("artists.id").onDelete("cascade"),
      )
      .addPrimaryKeyConstraint("team_members_pk", ["team_id", "person_id"]),
  ).execute();
  await database.schema
    .createIndex("team_members_by_person")
    .on("team_members")
    .column("person_id")
    .execute();
}
