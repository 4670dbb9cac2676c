import { type InstantText, proposalStates } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { LibraryTables } from "../../packages/library/src/adapters/database/tables/index.ts";
import { transferRepositories } from "../../packages/library/src/adapters/database/transfers/transfer-repositories.ts";
import type { VideoFileId } from "../../packages/library/src/domain/files/video-file.ts";
import { defaultPlaces } from "../../packages/library/src/domain/places/place-settings.ts";
import type {
  Transfer,
  TransferItem,
  ViewLink,
} from "../../packages/library/src/domain/transfers/transfer.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { putFiles } from "../support/library-matching.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { newId } from "../support/planning.ts";

const at = (second: number) => `2026-11-21T10:00:${String(second).padStart(2, "0")}.000Z` as InstantText;
const counts = { files: 1, bytes: 1, links: 1, conflicts: 0, done: 0, refused: 0 };

function aTransfer(over: Partial<Transfer> = {}): Transfer {
  return {
    id: newId<"transfer">(),
    state: "open",
    stage: "waiting",
    counts,
    jobId: newId<"job">(),
    version: 1,
    createdAt: at(1),
    ...over,
  };
}

/** What every database owes the module as its store of places and transfers. */
export function transferRepositoriesContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let stores: ReturnType<typeof transferRepositories>;
  let files: readonly VideoFileId[];
  const fileAt = (index: number) => files[index] ?? newId<"video-file">();

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    stores = transferRepositories(queries);
    files = await putFiles(queries, ["/films/a.mkv", "/films/b.mkv"]);
  });
  beforeEach(async () => {
    for (const table of ["library_transfers", "library_view_links", "library_place_settings"] as const)
      await tables<LibraryTables>(queries).deleteFrom(table).execute();
  });
  afterAll(() => opened.close());

  function anItem(
    transferId: Transfer["id"],
    position: number,
    over: Partial<TransferItem> = {},
  ): TransferItem {
    return {
      id: newId<"transfer-item">(),
      transferId,
      position,
      kind: "file",
      fileId: fileAt(0),
      title: "Alien (1979)",
      from: "/inbox/a\uf7ff.mkv",
      target: { path: "/storage/Alien.mkv" },
      sideFiles: [],
      sizeBytes: 9_400_000_000,
      modifiedMs: 1_700_000_000_000,
      choice: "move",
      state: "planned",
      ...over,
    };
  }

  const link = (over: Partial<ViewLink> = {}): ViewLink => ({
    fileId: fileAt(0),
    path: "Films/Western/A/Alien.mkv",
    shelf: "Films/Western",
    rest: "Alien.mkv",
    entryId: fileAt(0),
    sortKey: "alien",
    title: "Alien",
    ...over,
  });

  it("gives a transfer and its items back as they were put in, with and without all they may hold", async () => {
    const bare = aTransfer();
    const full = aTransfer({
      state: "edited",
      stage: "applied",
      groupId: newId<"move-group">(),
      workJobId: newId<"job">(),
      decidedBy: "Élodie",
      decidedAt: at(3),
    });
    const facts = {
      filename: "a.mkv",
      sizeBytes: 1,
      resolution: "1080p",
      videoCodec: "x264",
      audioCodec: "",
      channels: "",
      language: "FR",
      hdr: "",
      edition: "",
    };
    const items = [
      anItem(full.id, 0),
      anItem(full.id, 1, {
        target: { path: "/storage/Alien.mkv", link: "/view/Alien.mkv" },
        both: { path: "/storage/Alien (2).mkv" },
        sideFiles: [{ name: "a.fr.srt", kind: "subtitle", sizeBytes: 3, language: "fr" }],
        conflict: {
          kind: "similar",
          other: { path: "/storage/x.mkv", fileId: fileAt(1), sideNames: ["x.nfo"], link: "/view/x.mkv" },
          ours: facts,
          theirs: { ...facts, durationSeconds: 7_000 },
          choices: ["keep_both", "keep_old"],
        },
        choice: "keep_both",
        viewLink: link(),
        state: "refused",
        refusal: "no_space",
        before: { link: null },
      }),
    ];
    await stores.transfers.add(bare, []);
    await stores.transfers.add(full, items);
    expect(await stores.transfers.find(bare.id)).toEqual(bare);
    expect(await stores.transfers.findForChange(full.id)).toEqual(full);
    expect(await stores.transfers.items(full.id)).toEqual(items);
    expect((await stores.transfers.listItems(full.id, { limit: 9 }, { isConflict: true })).items).toEqual([
      items[1],
    ]);
    expect(await readAll((page) => stores.transfers.listItems(full.id, page, {}), 1)).toEqual(items);
    expect(
      await stores.transfers.findItems(
        full.id,
        items.map(({ id }) => id),
      ),
    ).toHaveLength(2);
    expect(
      await stores.transfers.findItems(
        bare.id,
        items.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(await stores.transfers.find(newId())).toBeUndefined();
  });

  it("lists the newest first, by state, page by page", async () => {
    const all = proposalStates.map((state, index) => aTransfer({ state, createdAt: at(index) }));
    for (const each of all) await stores.transfers.add(each, []);
    expect(await readAll((page) => stores.transfers.list(page, {}), 2)).toEqual(all.toReversed());
    const { items } = await stores.transfers.list({ limit: 9 }, { states: ["open", "restored"] });
    expect(items.map(({ state }) => state)).toEqual(["restored", "open"]);
  });

  it("changes a transfer only from the version before, and its items", async () => {
    const transfer = aTransfer();
    const item = anItem(transfer.id, 0);
    await stores.transfers.add(transfer, [item]);
    expect(await stores.transfers.update({ ...transfer, stage: "applying", version: 2 })).toMatchObject({
      ok: true,
    });
    expect(await stores.transfers.update({ ...transfer, stage: "undoing", version: 2 })).toMatchObject({
      ok: false,
    });
    await stores.transfers.updateItems([{ ...item, state: "done" }]);
    expect(await stores.transfers.items(transfer.id)).toEqual([{ ...item, state: "done" }]);
  });

  it("keeps one link a file, found by its shelf", async () => {
    const other = link({ fileId: fileAt(1), path: "b.mkv", rest: "b.mkv" });
    const { shelf: _shelf, ...unsplit } = other;
    await stores.viewLinks.put([link(), unsplit]);
    expect(await stores.viewLinks.ofShelves(["Films/Western"])).toEqual([link()]);
    await stores.viewLinks.put([link({ path: "Films/Western/A-C/Alien.mkv" })]);
    expect(await stores.viewLinks.ofFiles([fileAt(0)])).toEqual([
      link({ path: "Films/Western/A-C/Alien.mkv" }),
    ]);
    await stores.viewLinks.remove([fileAt(0)]);
    expect(await stores.viewLinks.ofFiles(files)).toEqual([unsplit]);
  });

  it("has places as shipped until the owner sets others, each from the version before", async () => {
    expect(await stores.places.find()).toEqual({ places: defaultPlaces, version: 0 });
    const mine = { ...defaultPlaces, isGrouping: true };
    expect(await stores.places.store({ places: mine, version: 1 }, at(1))).toMatchObject({ ok: true });
    expect(await stores.places.store({ places: defaultPlaces, version: 1 }, at(1))).toMatchObject({
      ok: false,
    });
    expect(await stores.places.findForChange()).toEqual({ places: mine, version: 1 });
    expect(await stores.places.store({ places: defaultPlaces, version: 2 }, at(2))).toMatchObject({
      ok: true,
    });
  });
}
