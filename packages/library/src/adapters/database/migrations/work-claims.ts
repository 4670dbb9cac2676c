import type { MigrationStep } from "@souffleur/platform/database";

/** Which works somebody is adding: two servers that decide on the same one wait for each other here. */
export const workClaims: MigrationStep = {
  name: "0061-library-work-claims",
  async up({ schema }, { columns, table }) {
    await table(
      schema
        .createTable("library_work_claims")
        .addColumn("key", columns.text, (column) => column.primaryKey()),
    ).execute();
  },
  async down({ schema }) {
    await schema.dropTable("library_work_claims").execute();
  },
};
