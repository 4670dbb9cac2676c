import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FileStore, folderFiles } from "@souffleur/platform/files";
import { afterEach, describe, expect, it } from "vitest";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";
import { countingDisk } from "./files/counting-disk.ts";

afterEach(removeTemporaryFolders);

const content = "what a file holds";
const hash = createHash("sha256").update(content).digest("hex");
const put = (files: FileStore, text = content) => files.put([Buffer.from(text)], 1_000);
const below = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
/** More steps than putting a file takes. */
const STEPS = Array.from({ length: 14 }, (_, index) => index + 1);

/** The whole file, or no trace of it under its name. */
async function expectWholeOrAbsent(folder: string): Promise<boolean> {
  const files = folderFiles(folder);
  const found = await files.get(hash);
  if (found !== undefined) expect(Buffer.from(found).toString()).toBe(content);
  const isNamed = existsSync(join(folder, hash.slice(0, 2), hash));
  expect(isNamed).toBe(found !== undefined);
  return isNamed;
}

describe("keeping a file", () => {
  it.each(STEPS)(
    "that fails at step %i leaves the whole of it or nothing, and can be tried again",
    async (at) => {
      const folder = temporaryFolder();
      let failed = false;
      const disk = countingDisk((step) => {
        if (step !== at) return;
        failed = true;
        throw Object.assign(new Error("input/output error"), { code: "EIO" });
      });
      const said = await put(folderFiles(folder, disk)).catch((error: Error) => error.message);
      const isThere = await expectWholeOrAbsent(folder);
      // Never "done" where it is not; the last steps only clear away.
      if (typeof said !== "string") expect(said.ok && isThere).toBe(true);
      else expect(failed).toBe(true);
      expect(await put(folderFiles(folder))).toEqual({ ok: true, value: { hash, bytes: content.length } });
      expect(await expectWholeOrAbsent(folder)).toBe(true);
    },
  );

  it.each(STEPS)(
    "killed at step %i leaves the whole of it or nothing, and what was acknowledged is there",
    async (at) => {
      const folder = temporaryFolder();
      const script = new URL("files/put-and-die.ts", import.meta.url).pathname;
      const said = await new Promise<string>((resolve) => {
        execFile(process.execPath, [script, folder, content, String(at)], (_, stdout) => resolve(stdout));
      });
      const isThere = await expectWholeOrAbsent(folder);
      if (said !== "") expect([said, isThere]).toEqual([`${hash}\n`, true]);
      const files = folderFiles(folder);
      // What was left half written goes when it is old enough, and nothing else does.
      const anHourAgo = Date.now() / 1_000 - 3_600;
      const incoming = join(folder, "incoming");
      for (const name of existsSync(incoming) ? readdirSync(incoming) : [])
        utimesSync(join(incoming, name), anHourAgo, anHourAgo);
      await files.clearUnfinished(Date.now() - 60_000);
      expect(below(folder)).toEqual(isThere ? [hash] : []);
      expect(await put(files)).toMatchObject({ ok: true });
    },
  );

  it("counts its bytes as they come, and keeps nothing of one that is too large", async () => {
    const folder = temporaryFolder();
    let given = 0;
    const endless = (function* () {
      for (;;) {
        given += 100;
        yield Buffer.alloc(100);
      }
    })();
    expect(await folderFiles(folder).put(endless, 1_000)).toEqual({
      ok: false,
      failure: { code: "file_too_large", maxBytes: 1_000 },
    });
    expect(given).toBe(1_100);
    expect(below(folder)).toEqual([]);
  });

  it("clears away what a client left half sent", async () => {
    const folder = temporaryFolder();
    const cut = (async function* () {
      yield Buffer.alloc(10);
      throw new Error("cut off");
    })();
    await expect(folderFiles(folder).put(cut, 1_000)).rejects.toThrow("cut off");
    expect(below(folder)).toEqual([]);
  });

  it("is for its owner’s eyes only", async () => {
    const folder = temporaryFolder();
    await put(folderFiles(folder));
    const shelf = join(folder, hash.slice(0, 2));
    expect(statSync(join(shelf, hash)).mode & 0o777).toBe(0o600);
    expect(statSync(shelf).mode & 0o777).toBe(0o700);
  });
});

describe("a file that is kept", () => {
  it("and damaged since is not given out", async () => {
    const folder = temporaryFolder();
    const files = folderFiles(folder);
    await put(files);
    writeFileSync(join(folder, hash.slice(0, 2), hash), "something else");
    expect(await files.get(hash)).toBeUndefined();
    // Put again it is whole again.
    await put(files);
    expect(await files.get(hash)).toBeDefined();
  });

  it("is reached by its hash alone", async () => {
    const folder = temporaryFolder();
    const files = folderFiles(join(folder, "files"));
    writeFileSync(join(folder, "secret"), "secret");
    for (const name of ["../secret", "", "..", `${"a".repeat(63)}/`, `${"a".repeat(62)}..`, "A".repeat(64)])
      await expect(files.get(name), name).rejects.toThrow("no hash");
    // Somebody with access to the folder put a way out of it there: what it leads to is not what the name says.
    await put(files);
    symlinkSync(join(folder, "secret"), join(folder, "files", hash.slice(0, 2), "0".repeat(64)));
    expect(await files.get("0".repeat(64))).toBeUndefined();
  });

  it("goes when it is let go of, unless it was put again meanwhile", async () => {
    const folder = temporaryFolder();
    const files = folderFiles(folder);
    await put(files);
    await files.remove(hash, Date.now() - 60_000);
    expect(await files.has(hash)).toBe(true);
    await files.remove(hash, Date.now() + 60_000);
    expect(await files.has(hash)).toBe(false);
    await files.remove(hash, Date.now() + 60_000);
  });
});
