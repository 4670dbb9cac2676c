import { fail, type InstantText, ok } from "@souffleur/kernel";
import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { TransferRepository } from "../../../application/transfers/ports.ts";
import type { TransferId, TransferItem } from "../../../domain/transfers/transfer.ts";
import type { LibraryTables } from "../tables/index.ts";
import { itemOf, itemRowOf, transferOf, transferRowOf } from "./transfer-rows.ts";

export function transferRepository(queries: Queries): TransferRepository {
  const database = tables<LibraryTables>(queries);
  const selectOne = (id: TransferId) =>
    database.selectFrom("library_transfers").selectAll().where("id", "=", id);
  const selectItems = (id: TransferId) =>
    database.selectFrom("transfer_items").selectAll().where("transfer_id", "=", id);
  return {
    async add(transfer, items) {
      await database.insertInto("library_transfers").values(transferRowOf(transfer)).execute();
      for (const chunk of chunksOf(items))
        await database.insertInto("transfer_items").values(chunk.map(itemRowOf)).execute();
    },
    async find(id) {
      const row = await selectOne(id).executeTakeFirst();
      return row && transferOf(row);
    },
    async findForChange(id) {
      const row = await selectOne(id).forUpdate().executeTakeFirst();
      return row && transferOf(row);
    },
    async list({ limit, after }, { states }) {
      let query = database
        .selectFrom("library_transfers")
        .selectAll()
        .orderBy("created_at", "desc")
        .orderBy("id", "desc")
        .limit(limit + 1);
      if (states !== undefined) query = query.where("state", "in", states);
      if (after !== undefined) {
        const [createdAt, id] = after as [InstantText, TransferId];
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("created_at", "id"), "<", tuple(createdAt, id)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.created_at, row.id]);
      return { items: items.map(transferOf), next };
    },
    async update(transfer) {
      const { numUpdatedRows } = await database
        .updateTable("library_transfers")
        .set(transferRowOf(transfer))
        .where("id", "=", transfer.id)
        .where("version", "=", transfer.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n
        ? fail({ code: "version_stale", current: transfer.version })
        : ok(undefined);
    },
    items: async (id) => (await selectItems(id).orderBy("position").execute()).map(itemOf),
    async listItems(id, { limit, after }, { isConflict }) {
      let query = selectItems(id)
        .orderBy("position")
        .limit(limit + 1);
      if (isConflict !== undefined) query = query.where("is_conflict", "=", isConflict ? 1 : 0);
      if (after?.[0] !== undefined) query = query.where("position", ">", Number(after[0]));
      const { items, next } = asPage(await query.execute(), limit, ({ position }) => [`${position}`]);
      return { items: items.map(itemOf), next };
    },
    async findItems(id, itemIds) {
      const found: TransferItem[] = [];
      for (const chunk of chunksOf(itemIds))
        found.push(...(await selectItems(id).where("id", "in", chunk).execute()).map(itemOf));
      return found;
    },
    async updateItems(items) {
      for (const item of items)
        await database.updateTable("transfer_items").set(itemRowOf(item)).where("id", "=", item.id).execute();
    },
  };
}
