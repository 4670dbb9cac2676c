import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { systemClock } from "@souffleur/kernel";
import { sql } from "kysely";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { moverOf } from "../../packages/library/src/adapters/moving/mover-of.ts";
import { putFile } from "../support/library-files.ts";
import { newMoveId } from "../support/library-moves.ts";
import { decideMovie, treeOf } from "../support/library-transfers.ts";
import { waitUntil } from "../support/wait-until.ts";
import { describeInBrowser, launch, settled, takeBack, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Made {
  readonly id: string;
  readonly state: string;
  readonly result?: { readonly transfer_id?: string };
}

const alien = { title: "Alien", year: 1979, genres: ["Science-Fiction"] };

describeInBrowser("the pages of transfers", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let root: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "souffleur-transfers-"));
    for (const name of ["inbox", "storage", "view"]) await mkdir(join(root, name));
    pages = await startRealPages({
      SOUFFLEUR_LIBRARY_INBOX: join(root, "inbox"),
      SOUFFLEUR_LIBRARY_STORAGE: join(root, "storage"),
      SOUFFLEUR_LIBRARY_VIEW: join(root, "view"),
      SOUFFLEUR_LIBRARY_MIN_MB: "0",
    });
    browser = await launch();
    const names = ["Alien.1979.1080p.x264.mkv", "Alien.1979.2160p.x265.mkv", "Brazil.1985.mkv"];
    for (const name of names) await putFile(join(root, "inbox", name), 200_000);
    await finished(await pages.make<Made>("/library/scans", {}));
    const at = (index: number) => join(root, "inbox", names[index] ?? "");
    const movie = await decideMovie({ server: pages }, at(0), alien);
    await decideMovie({ server: pages }, at(1), movie);
    await decideMovie({ server: pages }, at(2), { title: "Brazil", year: 1985, genres: ["Science-Fiction"] });
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
    await rm(root, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await visit?.context.close();
    visit = await visitor(browser, { locale: "en" });
    page = visit.page;
  });

  async function finished({ id }: Made): Promise<Made> {
    let job = await pages.read<Made>(`/jobs/${id}`);
    while (job.state === "queued" || job.state === "running") {
      await sleep(200);
      job = await pages.read<Made>(`/jobs/${id}`);
    }
    expect(job.state).toBe("succeeded");
    return job;
  }

  async function open(path: string): Promise<void> {
    await page.goto(pages.url + path);
    await settled(page);
  }

  it("plan, choose, move, and move back, by keyboard alone", async () => {
    const before = await treeOf(root);
    await open("/library/transfers");
    await page.getByRole("button", { name: "Plan a transfer" }).waitFor();
    await page.keyboard.press("n");
    await page.getByRole("heading", { level: 1, name: /^Transfer,/ }).waitFor();
    await page.getByRole("heading", { name: "Conflicts" }).waitFor();
    const sides = page.getByRole("table", { name: "Alien (1979): Conflicts" });
    await sides.getByText("2160p", { exact: true }).waitFor();
    await sides.getByText("1080p", { exact: true }).waitFor();
    await page.getByText("Films/Science-Fiction").first().waitFor();
    await page.getByText("was Brazil.1985.mkv").waitFor();
    expect(await treeOf(root)).toEqual(before);
    await page.getByRole("radio", { name: "Keep both" }).focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("radio", { name: "Keep the old one" }).isChecked()).toBe(true);
    await page.keyboard.press("Escape");
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press("a");
    await page.getByRole("button", { name: "Move everything back" }).waitFor();
    const moved = Object.keys(await treeOf(root)).filter((name) => name.endsWith(".mkv"));
    expect(moved.sort()).toEqual([
      "inbox/Alien.1979.2160p.x265.mkv",
      "storage/Films/Science-Fiction/A/Alien (1979) x264 1080p.mkv",
      "storage/Films/Science-Fiction/B/Brazil (1985).mkv",
      "view/Films/Science-Fiction/Alien (1979) x264 1080p.mkv",
      "view/Films/Science-Fiction/Brazil (1985).mkv",
    ]);
    await page.keyboard.press("z");
    await page.getByRole("button", { name: "Move the files" }).waitFor();
    await page.getByText("To decide again").waitFor();
    expect(await treeOf(root)).toEqual(before);
    expect(visit.complaints).toEqual([]);
  });

  it("list what lies in the trash of the disks, and remove it for good once that is said", async () => {
    await writeFile(join(root, "inbox", "old.mkv"), "an old film");
    const settings = { inbox: [join(root, "inbox")], collections: [], storage: root, view: root };
    const mover = moverOf({ database: pages.database, clock: systemClock, newId: newMoveId, settings });
    const id = newMoveId<"move-group">();
    await mover.plan(id, [{ kind: "trash", from: join(root, "inbox", "old.mkv"), unit: "1" }]);
    await mover.apply(id);
    await open("/library/transfers");
    const card = page.getByRole("list", { name: "Trash of the disks" });
    await card.getByText("Kept for 30 days").waitFor();
    await page.getByRole("button", { name: "Empty…" }).click();
    await page.getByText("Nothing lies there for 30 days yet.").waitFor();
    const instant = new Date(Date.now() - 40 * 86_400_000).toISOString();
    await sql`update moves set updated_at = ${instant} where group_id = ${id}`.execute(
      pages.database.queries,
    );
    await open("/library/transfers");
    await card.getByText("An undo needs it").waitFor();
    expect(await faultsOf(page, "trash of the disks")).toEqual([]);
    await page.getByRole("button", { name: "Empty…" }).click();
    await page.getByRole("checkbox", { name: /Also 1 file that an undo still needs/ }).check();
    expect(await faultsOf(page, "trash of the disks")).toEqual([]);
    await page.getByRole("button", { name: "Remove for good" }).click();
    await page.getByText("Nothing lies in the trash of the disks.").waitFor();
    expect(existsSync(join(root, "inbox", ".souffleur-trash"))).toBe(false);
    expect(visit.complaints).toEqual([]);
  });

  it("show what files will be called while their templates are written", async () => {
    await open("/library/places");
    await page.getByText("Films/Science-Fiction/B/Blade Runner (1982)", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Plex" }).click();
    await page.getByText("{tmdb-78}", { exact: false }).first().waitFor();
    await page.getByRole("textbox", { name: "Films" }).fill("{Titel}.{ext}");
    await page.getByText("There is no field “Titel”. Maybe: Title.").waitFor();
    await page.getByRole("textbox", { name: "Films" }).fill("Mes films/{Title}.{ext}");
    await page.getByText("Mes films/Blade Runner.mkv").waitFor();
    await page.getByRole("button", { name: "Move Western up" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Names and places saved.").waitFor();
    expect(await pages.read("/library/places")).toMatchObject({
      movie_template: "Mes films/{Title}.{ext}",
      genre_order: expect.arrayContaining(["Western"]),
    });
    await takeBack(page);
    await waitUntil("the names are as before", async () => {
      const { version } = await pages.read<{ version: number }>("/library/places");
      return version === 2;
    });
    expect(visit.complaints.filter((line) => !line.includes("422"))).toEqual([]);
  });

  it.each([
    { locale: "fr", theme: "light", width: 1440 },
    { locale: "en", theme: "dark", width: 390 },
  ] as const)(
    "hold for everybody ($locale, $theme, $width px)",
    async (options) => {
      const job = await finished(await pages.make<Made>("/library/transfers", {}));
      const { page, context, complaints } = await visitor(browser, options);
      const found: string[] = [];
      for (const path of [
        "/library/transfers",
        `/library/transfers/${job.result?.transfer_id}`,
        "/library/places",
        "/inbox",
      ]) {
        await page.goto(pages.url + path);
        await settled(page);
        await page.getByRole("heading", { level: 1 }).waitFor();
        found.push(...(await faultsOf(page, path)));
      }
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
    90_000,
  );
});
