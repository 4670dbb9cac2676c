import type { MigrationStep } from "@souffleur/platform/database";

/** What lists and scans look files up by: a text to search in, and what is still to be read. */
export const scanning: MigrationStep = {
  name: "0034-library-scanning",
  async up({ schema }, { columns }) {
    await schema
      .alterTable("video_files")
      .addColumn("search_key", columns.text, (column) => column.notNull().defaultTo(""))
      .execute();
    await schema
      .createIndex("video_files_by_state")
      .on("video_files")
      .columns(["state", "folder_id", "id"])
      .execute();
    await schema.createIndex("video_files_by_size").on("video_files").column("size_bytes").execute();
  },
  async down({ schema }) {
    for (const index of ["video_files_by_state", "video_files_by_size"])
      await schema.dropIndex(index).execute();
    await schema.alterTable("video_files").dropColumn("search_key").execute();
  },
};
