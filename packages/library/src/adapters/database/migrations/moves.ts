import type { MigrationStep, Queries, SqlDialect } from "@souffleur/platform/database";

/** The journal of what is moved on the disk: written before each step, read after a crash. */
export const moves: MigrationStep = {
  name: "0033-library-moves",
  async up(database, dialect) {
    await makeGroups(database, dialect);
    await makeMoves(database, dialect);
    const { schema } = database;
    await schema.createIndex("move_groups_by_state").on("move_groups").column("state").execute();
    await schema
      .createIndex("moves_by_group")
      .unique()
      .on("moves")
      .columns(["group_id", "position"])
      .execute();
  },
  async down(database) {
    for (const table of ["moves", "move_groups"]) await database.schema.dropTable(table).execute();
  },
};

function makeGroups({ schema }: Queries, { columns, table }: SqlDialect) {
  return table(
    schema
      .createTable("move_groups")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("state", columns.text, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("updated_at", columns.instant, (column) => column.notNull()),
  ).execute();
}

function makeMoves({ schema }: Queries, { columns, table }: SqlDialect) {
  return table(
    schema
      .createTable("moves")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("group_id", columns.id, (column) =>
        column.notNull().references("move_groups.id").onDelete("cascade"),
      )
      .addColumn("position", columns.integer, (column) => column.notNull())
      .addColumn("unit", columns.text, (column) => column.notNull())
      .addColumn("kind", columns.text, (column) => column.notNull())
      .addColumn("from_path", columns.text, (column) => column.notNull())
      .addColumn("to_path", columns.text)
      .addColumn("size_bytes", columns.integer)
      .addColumn("modified_ms", columns.integer)
      .addColumn("state", columns.text, (column) => column.notNull())
      .addColumn("refusal", columns.text)
      .addColumn("cause", columns.text)
      .addColumn("target_path", columns.text)
      .addColumn("hash", columns.text)
      .addColumn("trail", columns.json, (column) => column.notNull())
      .addColumn("reverses", columns.id)
      .addColumn("becomes", columns.text)
      .addColumn("updated_at", columns.instant, (column) => column.notNull()),
  ).execute();
}
