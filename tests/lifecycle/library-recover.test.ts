import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { nodeDisk } from "../../packages/library/src/adapters/disk/node-disk.ts";
import type { Disk } from "../../packages/library/src/application/moving/ports.ts";
import { targets } from "../support/databases.ts";
import { movingStage, newMoveId } from "../support/library-moves.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";

const open: TestServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});
afterAll(removeTemporaryFolders);

/** A server that has its folders, and moves half done on a disk that went away in this act. */
async function cutOff(act: "unlink" | "link") {
  const folder = temporaryFolder();
  for (const name of ["inbox", "storage", "view"]) mkdirSync(join(folder, name));
  const server = await openTestServer(targets.sqliteFile, {
    SOUFFLEUR_LIBRARY_INBOX: join(folder, "inbox"),
    SOUFFLEUR_LIBRARY_STORAGE: join(folder, "storage"),
    SOUFFLEUR_LIBRARY_VIEW: join(folder, "view"),
  });
  open.push(server);
  let calls = 0;
  const dying = async () => {
    throw new Error("The power is gone.");
  };
  const disk: Disk = {
    ...nodeDisk,
    // Every act is the last but the first of its kind: half of a unit is done.
    [act]: async (from: string, to: string) => (++calls > 1 ? dying() : nodeDisk[act](from, to)),
  };
  const stage = movingStage({ folder, database: server.database, disk });
  const moves = ["film.mkv", "film.srt"].map(
    (name) =>
      ({
        kind: "move",
        from: stage.put(stage.at("inbox", name), name),
        to: stage.at("storage", "F", name),
        unit: "1",
      }) as const,
  );
  const id = newMoveId<"move-group">();
  await stage.mover.plan(id, moves);
  await expect(stage.mover.apply(id)).rejects.toThrow("The power is gone.");
  return { server, stage, id };
}

describe("a server that was cut off while it moved files", () => {
  it.each(["link", "unlink"] as const)("ends it before it listens (%s)", async (act) => {
    const { server, stage, id } = await cutOff(act);
    await server.listen();
    expect((await stage.mover.outcomes(id)).map(({ state }) => state)).toEqual(["done", "done"]);
    expect(stage.tree()).toMatchObject({
      "storage/F/film.mkv": "film.mkv",
      "storage/F/film.srt": "film.srt",
    });
    expect(Object.keys(stage.tree()).filter((path) => path.startsWith("inbox/film"))).toEqual([]);
  });

  it("waits for a disk that is not there", async () => {
    const { server, stage, id } = await cutOff("unlink");
    renameSync(stage.at("storage"), stage.at("unplugged"));
    await server.listen();
    expect((await stage.mover.outcomes(id)).map(({ refusal }) => refusal)).toContain("root_gone");
    renameSync(stage.at("unplugged"), stage.at("storage"));
    // As the server does by itself each minute.
    await movingStage({ folder: stage.at(), database: server.database }).mover.recover();
    expect((await stage.mover.outcomes(id)).map(({ state }) => state)).toEqual(["done", "done"]);
    expect(stage.tree()).toMatchObject({
      "storage/F/film.mkv": "film.mkv",
      "storage/F/film.srt": "film.srt",
    });
  });
});
