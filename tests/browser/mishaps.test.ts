import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { fill } from "../../packages/web/test/fake-api/fill.ts";
import { type FakeApi, startFakeApi } from "../../packages/web/test/fake-api/server.ts";
import type { Store } from "../../packages/web/test/fake-api/store.ts";
import { builtWeb, describeInBrowser, launch, settled, type Visit, visitor } from "./chromium.ts";

describeInBrowser("when things go wrong", () => {
  let fake: FakeApi;
  let browser: Browser;
  let store: Store;
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    fake = await startFakeApi({ dist: await builtWeb() });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await fake?.stop();
  });
  beforeEach(async () => {
    await visit?.context.close();
    store = fake.reset(fill);
    visit = await visitor(browser, { locale: "fr" });
    page = visit.page;
  });

  it("a list that fails says so in the server's words and recovers when asked", async () => {
    fake.fail("GET people", 500);
    await page.goto(`${fake.url}/people`);
    await page.getByText("Le serveur n’a pas pu répondre.").waitFor();
    await page.getByText("urn:request:018f0000").waitFor();
    fake.fail("GET people", undefined);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await page.getByRole("link", { name: "Agathe Moreau" }).waitFor();
  });

  it("a server that answers nothing at all is told as a page", async () => {
    fake.fail("GET session", 503);
    await page.goto(`${fake.url}/`);
    await page.getByRole("button", { name: "Réessayer" }).waitFor();
    fake.fail("GET session", undefined);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await page.getByRole("heading", { name: "Bonjour Agathe" }).waitFor();
  });

  it("a session that ends leads to the sign-in page and back to where one was", async () => {
    await page.goto(`${fake.url}/activity?action=planning.artist.created`);
    await settled(page);
    store.user = undefined;
    await page.getByRole("link", { name: "Corbeille" }).click();
    await page.getByRole("heading", { name: "Se connecter" }).waitFor();
    await page.getByLabel("Identifiant").fill("agathe");
    await page.getByLabel("Mot de passe", { exact: true }).fill("pas le bon");
    await page.getByRole("button", { name: "Se connecter" }).click();
    await page.getByText("ne vont pas ensemble").waitFor();
    await page.getByLabel("Mot de passe", { exact: true }).fill("le rideau se lève à vingt heures");
    await page.getByRole("button", { name: "Se connecter" }).click();
    await page.getByRole("heading", { name: "Corbeille", exact: true }).waitFor();
  });

  it("a lost live line is told after a moment, and mended by itself", async () => {
    await page.goto(`${fake.url}/jobs`);
    await settled(page);
    await page.route("**/api/v1/events", (route) => route.abort());
    fake.cutFeed();
    await page.getByText("La connexion au serveur est perdue").waitFor();
    await page.unroute("**/api/v1/events");
    await page.getByText("La connexion au serveur est perdue").waitFor({ state: "detached" });
  });

  it("an address that leads nowhere is a page with ways on", async () => {
    await page.goto(`${fake.url}/nulle/part`);
    await page.getByRole("heading", { name: "Cette page n’est pas dans le texte" }).waitFor();
    await page.getByRole("link", { name: "Retour à l’accueil" }).click();
    await page.getByRole("heading", { name: "Bonjour Agathe" }).waitFor();
  });

  it("something deleted meanwhile is told without a dead end", async () => {
    await page.goto(`${fake.url}/people/018f5a3c-0000-7000-8000-000000000000`);
    await page.getByText("Ceci n’est plus là").waitFor();
    await page.getByRole("main").getByRole("link", { name: "Personnes" }).click();
    await page.getByRole("link", { name: "Agathe Moreau" }).waitFor();
  });

  it("a second click or a retry carries the same key, so that nothing is made twice", async () => {
    const seen: (string | undefined)[] = [];
    await page.route("**/api/v1/people", async (route) => {
      if (route.request().method() !== "POST") return route.fallback();
      seen.push(route.request().headers()["idempotency-key"]);
      return seen.length === 1 ? route.abort() : route.fallback();
    });
    await page.goto(`${fake.url}/people/new`);
    await page.getByLabel("Nom").fill("Une Seule");
    await page.getByRole("button", { name: "Ajouter", exact: true }).click();
    await page.getByText("Le serveur ne répond pas").waitFor();
    await page.getByRole("button", { name: "Ajouter", exact: true }).click();
    await page.getByRole("heading", { name: "Une Seule" }).waitFor();
    expect(seen).toHaveLength(2);
    expect(seen[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(seen[1]).toBe(seen[0]);
  });
});

describeInBrowser("an empty server", () => {
  let fake: FakeApi;
  let browser: Browser;

  beforeAll(async () => {
    fake = await startFakeApi({ dist: await builtWeb() });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await fake?.stop();
  });

  it("is open to its machine, shows the first steps, and becomes somebody's with the code", async () => {
    const store = fake.reset();
    const { page, context } = await visitor(browser, { locale: "fr", theme: "dark" });
    await page.goto(fake.url);
    await page.getByRole("heading", { name: "Ajoutez les personnes" }).waitFor();
    await page.getByRole("link", { name: "En prendre possession" }).click();
    await page.goto(`${fake.url}/set-up#code=7K3M-9QXB-2T4W-VH6D`);
    expect(await page.getByLabel("Code d’installation").inputValue()).toBe("7K3M-9QXB-2T4W-VH6D");
    await page.getByLabel("Votre nom").fill("Léa Roussel");
    await page.getByLabel("Identifiant").fill("lea");
    await page.getByLabel("Choisissez un mot de passe").fill("trois coups, puis le silence");
    await page.getByRole("button", { name: "Créer le compte du propriétaire" }).click();
    await page.getByRole("heading", { name: "Bonjour Léa" }).waitFor();
    expect(store.users.map(({ login }) => login)).toEqual(["lea"]);
    await context.close();
  });

  it("keeps the language and the colours a person chose", async () => {
    fake.reset();
    const { page, context } = await visitor(browser, { locale: "fr", theme: "light" });
    await page.goto(`${fake.url}/settings`);
    await page.getByText("English").click();
    await page.getByText("Dark", { exact: true }).click();
    await page.reload();
    await page.getByRole("heading", { name: "Settings" }).waitFor();
    const root = page.locator("html");
    expect([await root.getAttribute("lang"), await root.getAttribute("data-mantine-color-scheme")]).toEqual([
      "en",
      "dark",
    ]);
    await context.close();
  });

  it("is usable at once: little script, soon at rest", async () => {
    fake.reset(fill);
    const { page, context } = await visitor(browser);
    const scripts = new Map<string, number>();
    page.on("response", async (response) => {
      if (response.url().endsWith(".js")) scripts.set(response.url(), gzipSync(await response.body()).length);
    });
    await page.goto(fake.url);
    await page.getByRole("heading", { name: "Good day, Agathe" }).waitFor();
    await settled(page);
    const compressed = [...scripts.values()].reduce((sum, size) => sum + size, 0);
    expect(compressed).toBeGreaterThan(50_000);
    expect(compressed).toBeLessThan(250_000);
    await context.close();
  });
});
