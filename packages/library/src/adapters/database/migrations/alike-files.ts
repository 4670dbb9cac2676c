import type { MigrationStep } from "@souffleur/platform/database";

/** By what a scan finds what may be the same file elsewhere: without the folder every file of one size was looked at. */
export const alikeFiles: MigrationStep = {
  name: "0060-library-alike-files",
  async up({ schema }) {
    await schema.dropIndex("video_files_by_size").execute();
    await schema
      .createIndex("video_files_by_size")
      .on("video_files")
      .columns(["size_bytes", "folder_id", "id"])
      .execute();
  },
  async down({ schema }) {
    await schema.dropIndex("video_files_by_size").execute();
    await schema.createIndex("video_files_by_size").on("video_files").column("size_bytes").execute();
  },
};
