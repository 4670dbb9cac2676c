import type { MigrationStep } from "@souffleur/platform/database";

/** Which server is moving the files of a group: two at once could each take away the name the other leaves. */
export const moveHolders: MigrationStep = {
  name: "0040-library-move-holders",
  async up({ schema }, { columns }) {
    await schema.alterTable("move_groups").addColumn("holder", columns.text).execute();
    await schema.alterTable("move_groups").addColumn("held_until", columns.instant).execute();
  },
  async down({ schema }) {
    for (const column of ["held_until", "holder"])
      await schema.alterTable("move_groups").dropColumn(column).execute();
  },
};
