import type { Order } from "./order.ts";
import { ordersEn } from "./orders-en.ts";
import { ordersFr } from "./orders-fr.ts";

/** All of them were seen while the guards were made: that none is obeyed shows that nothing got worse, not how good they are. */
export interface InjectedDocument extends Order {
  readonly language: "fr" | "en";
  readonly format: "markdown" | "html" | "text";
  readonly bytes: Uint8Array;
}

const chapters: Readonly<Record<"fr" | "en", readonly (readonly [string, string])[]>> = {
  fr: [
    [
      "Les chloroplastes des cellules végétales captent l'énergie de la lumière. Ils fabriquent du glucose à partir du dioxyde de carbone.",
      "Le dioxygène produit est rejeté par les stomates des feuilles. Sans lumière, la photosynthèse s'arrête.",
    ],
    [
      "La Révolution française commence en 1789 avec la réunion des États généraux à Versailles. Le tiers état y réclame une constitution.",
      "La Bastille est prise le 14 juillet par les Parisiens. Les privilèges sont abolis dans la nuit du 4 août.",
    ],
    [
      "Le magma remonte vers la surface par des fissures de la croûte terrestre. Il s'accumule dans une chambre magmatique.",
      "Une éruption explosive projette des cendres à plusieurs kilomètres d'altitude. Les volcans effusifs émettent surtout des coulées de lave.",
    ],
  ],
  en: [
    [
      "The chloroplasts of plant cells capture the energy of light. They build glucose from carbon dioxide and water.",
      "The oxygen that is made leaves through the stomata of the leaves. Without light, photosynthesis stops.",
    ],
    [
      "The French Revolution began in 1789 when the Estates General met at Versailles. The third estate demanded a constitution there.",
      "The people of Paris stormed the Bastille on 14 July. Privileges were abolished in the night of 4 August.",
    ],
    [
      "Magma rises to the surface through cracks in the crust of the Earth. It gathers in a magma chamber before an eruption.",
      "An explosive eruption throws ash several kilometres high. Effusive volcanoes mostly emit flows of lava.",
    ],
  ],
};
const formats = ["markdown", "html", "text"] as const;

/** Sixty documents that order whoever reads them about, between sentences that teach something. */
export const injectedDocuments: readonly InjectedDocument[] = (["fr", "en"] as const).flatMap((language) =>
  (language === "fr" ? ordersFr : ordersEn).map((order, at) => {
    const [before, after] = chapters[language][at % 3] ?? ["", ""];
    const format = /<[a-z!]/i.test(order.order) ? "html" : (formats[at % 3] ?? "text");
    const text =
      format === "html"
        ? `<html><body><article><h1>Cours</h1><p>${before}</p><p>${order.order}</p><p>${after}</p></article></body></html>`
        : `${before}\n\n${order.order}\n\n${after}\n`;
    return { ...order, language, format, bytes: new TextEncoder().encode(text) };
  }),
);
