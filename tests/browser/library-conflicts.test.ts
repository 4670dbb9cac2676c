import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { putFile } from "../support/library-files.ts";
import { breakJournal } from "../support/library-halts.ts";
import { decideMovie } from "../support/library-transfers.ts";
import { describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";
import { faultsOf } from "./faults-of-pages.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

interface Made {
  readonly id: string;
  readonly state: string;
  readonly result?: { readonly transfer_id?: string };
}

describeInBrowser("a transfer with conflicts", () => {
  let pages: RealPages;
  let browser: Browser;
  let visit: Visit;
  let page: Page;
  let root: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "souffleur-conflicts-"));
    for (const name of ["inbox", "storage", "view"]) await mkdir(join(root, name));
    pages = await startRealPages({
      SOUFFLEUR_LIBRARY_INBOX: join(root, "inbox"),
      SOUFFLEUR_LIBRARY_STORAGE: join(root, "storage"),
      SOUFFLEUR_LIBRARY_VIEW: join(root, "view"),
      SOUFFLEUR_LIBRARY_MIN_MB: "0",
    });
    browser = await launch();
    for (const title of ["Alien", "Brazil", "Dune"]) {
      const names = [`${title}.1979.1080p.x264.mkv`, `${title}.1979.2160p.x265.mkv`];
      for (const name of names) await putFile(join(root, "inbox", name), 200_000);
      await finished(await pages.make<Made>("/library/scans", {}));
      const [first = "", second = ""] = names.map((name) => join(root, "inbox", name));
      const movie = await decideMovie({ server: pages }, first, { title, year: 1979, genres: ["Western"] });
      await decideMovie({ server: pages }, second, movie);
    }
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

  it("takes one choice for all that are alike, once they are shown", async () => {
    const { result } = await finished(await pages.make<Made>("/library/transfers", {}));
    await open(`/library/transfers/${result?.transfer_id}`);
    const of = (title: string, choice: string) =>
      page
        .locator("li", { has: page.getByText(title, { exact: true }) })
        .getByRole("radio", { name: choice });
    await of("Dune (1979)", "Keep the old one").click();
    await page.getByRole("button", { name: "The same for all like it…: Dune (1979)" }).click();
    const dialog = page.getByRole("dialog", { name: "“Keep the old one” for all like it?" });
    await dialog.getByText("New file: 2160p", { exact: false }).first().waitFor();
    expect(await dialog.getByRole("checkbox").count()).toBe(3);
    expect(await faultsOf(page, "one choice for all")).toEqual([]);
    expect(await of("Brazil (1979)", "Keep both").isChecked()).toBe(true);
    await dialog.getByRole("checkbox", { name: "Alien (1979)" }).uncheck();
    await dialog.getByRole("button", { name: "Choose it for 2 files" }).click();
    for (const title of ["Dune (1979)", "Brazil (1979)"])
      expect(await of(title, "Keep the old one").isChecked()).toBe(true);
    expect(await of("Alien (1979)", "Keep both").isChecked()).toBe(true);
    await page.getByRole("button", { name: "Reject" }).click();
    await page.getByText("Transfer rejected.").waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it.each([
    { locale: "fr", theme: "light", width: 1440 },
    { locale: "en", theme: "dark", width: 390 },
  ] as const)(
    "holds for everybody ($locale, $theme, $width px)",
    async (options) => {
      const { result } = await finished(await pages.make<Made>("/library/transfers", {}));
      const { page: other, context, complaints } = await visitor(browser, options);
      await other.goto(`${pages.url}/library/transfers/${result?.transfer_id}`);
      await settled(other);
      const same = other
        .getByRole("button", { name: /^(The same for all like it|Pareil pour tous)/ })
        .first();
      await same.waitFor();
      const found = await faultsOf(other, "conflicts");
      await same.click();
      await other.getByRole("dialog").getByRole("checkbox").first().waitFor();
      found.push(...(await faultsOf(other, "one choice for all")));
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
    60_000,
  );

  it("says that its job gave up on the way, and is gone on with by a key", async () => {
    const { result } = await finished(await pages.make<Made>("/library/transfers", {}));
    const path = `/library/transfers/${result?.transfer_id}`;
    const mend = await breakJournal(pages.database.queries, "Brazil");
    await open(path);
    await page.getByRole("button", { name: "Move the files" }).click();
    await page.getByRole("heading", { name: "Stopped on the way" }).waitFor();
    await page.getByText(/^The job that moved the files gave up\./).waitFor();
    await page.getByText(/of \d files (is|are) at (its|their) new place\./).waitFor();
    expect(await faultsOf(page, "stopped on the way")).toEqual([]);
    await mend();
    await page.keyboard.press("c");
    await page.getByRole("heading", { name: "Stopped on the way" }).waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Move everything back" }).waitFor();
    await page.keyboard.press("z");
    await page.getByRole("button", { name: "Move the files" }).waitFor();
    expect(visit.complaints).toEqual([]);
  });
});
