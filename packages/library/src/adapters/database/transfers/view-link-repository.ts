import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import type { ViewLinkRepository } from "../../../application/transfers/ports.ts";
import type { ViewLink } from "../../../domain/transfers/transfer.ts";
import type { LibraryTables } from "../tables/index.ts";
import { linkOf, linkRowOf } from "./transfer-rows.ts";

export function viewLinkRepository(queries: Queries): ViewLinkRepository {
  const database = tables<LibraryTables>(queries);
  const select = () => database.selectFrom("library_view_links").selectAll().orderBy("video_file_id");
  return {
    async ofFiles(ids) {
      const links: ViewLink[] = [];
      for (const chunk of chunksOf(ids))
        links.push(...(await select().where("video_file_id", "in", chunk).execute()).map(linkOf));
      return links;
    },
    async ofShelves(shelves) {
      const links: ViewLink[] = [];
      for (const chunk of chunksOf(shelves))
        links.push(...(await select().where("shelf", "in", chunk).execute()).map(linkOf));
      return links;
    },
    async put(links) {
      for (const link of links) {
        const row = linkRowOf(link);
        await database
          .insertInto("library_view_links")
          .values(row)
          .onConflict((conflict) => conflict.column("video_file_id").doUpdateSet(row))
          .execute();
      }
    },
    async remove(fileIds) {
      for (const chunk of chunksOf(fileIds))
        await database.deleteFrom("library_view_links").where("video_file_id", "in", chunk).execute();
    },
  };
}
