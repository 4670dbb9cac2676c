import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, launch, settled, takeBack, type Visit, visitor } from "./chromium.ts";
import { type RealPages, startRealPages } from "./real-pages.ts";

const PASSWORD = "trois coups, puis le silence";

describeInBrowser("the pages with the server itself", () => {
  let pages: RealPages;
  let browser: Browser;
  let url: string;
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    pages = await startRealPages();
    url = pages.url;
    browser = await launch();
    visit = await visitor(browser, { locale: "fr" });
    page = visit.page;
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
  });

  it("lead from the first start to a decided planning, and back after signing out", async () => {
    await page.goto(url);
    await page.getByRole("link", { name: "En prendre possession" }).click();
    await page.goto(`${url}/set-up#code=${pages.setupCode}`);
    await page.getByLabel("Votre nom").fill("Léa Roussel");
    await page.getByLabel("Identifiant").fill("lea");
    await page.getByLabel("Choisissez un mot de passe").fill("motdepasse123");
    await page.getByRole("button", { name: "Créer le compte du propriétaire" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByLabel("Choisissez un mot de passe").fill(PASSWORD);
    await page.getByRole("button", { name: "Créer le compte du propriétaire" }).click();
    await page.getByRole("heading", { name: "Bonjour Léa" }).waitFor();

    await page.getByRole("link", { name: "Nouvelle personne" }).first().click();
    await page.getByLabel("Nom").fill("Élodie Marchand");
    await page.getByRole("button", { name: "Ajouter une disponibilité" }).click();
    await page.getByLabel("Jour", { exact: true }).fill("24/5/2030");
    await page.getByLabel("De", { exact: true }).fill("10h");
    await page.getByRole("button", { name: "Ajouter", exact: true }).click();
    await page.getByRole("heading", { name: "Élodie Marchand" }).waitFor();

    await page.keyboard.press("e");
    await page.getByLabel("Nom").fill("Élodie Marchand-Roy");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByRole("heading", { name: "Élodie Marchand-Roy" }).waitFor();
    await takeBack(page, "enregistr");
    await page.getByRole("heading", { name: "Élodie Marchand", exact: true }).waitFor();

    await page.goto(`${url}/proposals/new`);
    for (const field of ["Premier jour", "Dernier jour"]) {
      await page.getByLabel(field).fill("24/05/2030");
      await page.getByLabel(field).blur();
    }
    await page.getByRole("button", { name: "Proposer", exact: true }).click();
    await page.getByRole("link", { name: "Décider maintenant" }).click();
    await page.locator("main [aria-expanded=true]").waitFor();
    await page.getByText("10:00–18:00").waitFor();
    await page.keyboard.press("a");
    await page.getByText("Tout est décidé").waitFor();
    await takeBack(page);
    await page.locator("main [aria-expanded=true]").waitFor();
    await page.keyboard.press("r");
    await page.getByText("Tout est décidé").waitFor();
    await page.goto(`${url}/jobs`);
    await page.getByText("Terminée", { exact: true }).waitFor();

    await page.goto(`${url}/plannings/new`);
    await page.getByLabel("Jour", { exact: true }).fill("24/05/2030");
    await page.getByLabel("Jour", { exact: true }).blur();
    await page.getByRole("checkbox", { name: /Élodie Marchand/ }).waitFor();
    await page.getByRole("button", { name: "Créer le planning" }).click();
    await page.getByRole("heading", { name: "vendredi 24 mai 2030" }).waitFor();
    await page.getByText("10:00–18:00").waitFor();

    await page.getByRole("button", { name: "Mettre à la corbeille" }).click();
    await page.getByText("Aucun planning pour l’instant").waitFor();
    await page.goto(`${url}/trash`);
    await page.getByRole("button", { name: "Rétablir vendredi 24 mai 2030" }).first().click();
    await page.getByText("vendredi 24 mai 2030 : rétabli").waitFor();

    await page.goto(`${url}/activity`);
    await page.getByText("a rétabli").first().waitFor();

    await page.goto(`${url}/settings?tab=keys`);
    await page.getByRole("button", { name: "Créer une clé" }).click();
    await page.getByLabel("À quoi sert-elle ?").fill("Agenda du foyer");
    await page.getByRole("dialog").getByRole("button", { name: "Créer une clé" }).click();
    await page.getByRole("button", { name: "Terminé" }).click();
    await page.getByText("Agenda du foyer").waitFor();

    await page.goto(`${url}/settings?tab=security`);
    await page.getByText("cet appareil").waitFor();
    await page.getByRole("button", { name: /Votre compte/ }).click();
    await page.getByRole("menuitem", { name: "Se déconnecter" }).click();
    await page.getByRole("heading", { name: "Se connecter" }).waitFor();

    await page.goto(`${url}/people`);
    await page.getByLabel("Identifiant").fill("lea");
    await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Se connecter" }).click();
    await page.getByRole("link", { name: "Élodie Marchand" }).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("an address that leads nowhere answers 404 with the page that says so", async () => {
    const answer = await page.goto(`${url}/nulle/part`);
    expect(answer?.status()).toBe(404);
    await settled(page);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("404");
    const known = await page.goto(`${url}/people/018f5a3c-0000-7000-8000-000000000000`);
    expect(known?.status()).toBe(200);
  });
});
