// A course of a known text, printed to PDF by Chromium: one column or two, with headers, page numbers and divided words.
import { chromium } from "playwright-core";

const PATHS = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

const nouns =
  `œuvre cœur fleuve efficacité affluence conflit bénéfice château forêt élève chœur façade naïveté ambiguïté
  réflexion sacrifice officier différence coefficient inflation infirmerie souffleur théâtre répétition municipalité
  constitution république administration gouvernement révolution approvisionnement développement industrialisation
  connaissance photosynthèse chlorophylle atmosphère température environnement biodiversité respiration circulation
  arc-en-ciel porte-monnaie rendez-vous chef-d’œuvre`.split(/\s+/);
const verbs =
  `transforme affaiblit officialise diffuse réfléchit enflamme bénéficie détermine caractérise organise
  approfondit simplifie modifie identifie qualifie représente accompagne conserve provoque explique`.split(
    /\s+/,
  );
const adjectives =
  `difficile efficace affligé naïf ambigu profond français européen scientifique fluvial officiel
  infini confiné réfléchi démocratique économique particulier`.split(/\s+/);
const links = ["parce que", "tandis que", "afin que", "lorsque", "bien que", "puisque", "alors que"];

export interface CoursePart {
  readonly level: number;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The same numbers for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function courseOf(seed: number, parts: number): readonly CoursePart[] {
  const random = randomOf(seed);
  const one = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? "";
  const phrase = () => `le ${one(nouns)} ${one(adjectives)}`;
  const sentence = () => {
    const end = random() < 0.4 ? `, ${one(links)} ${phrase()} ${one(verbs)} ${phrase()}` : "";
    const year = random() < 0.2 ? ` en ${1_600 + Math.floor(random() * 400)}` : "";
    return `Ainsi ${phrase()} ${one(verbs)} ${phrase()}${year}${end}.`;
  };
  return Array.from({ length: parts }, (_, index) => ({
    level: index % 4 === 0 ? 1 : (index % 2) + 2,
    heading: `${one(nouns)} et ${one(nouns)} : ${one(adjectives)} ou ${one(adjectives)}`.replace(
      /^./,
      (first) => first.toUpperCase(),
    ),
    paragraphs: Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
      Array.from({ length: 3 + Math.floor(random() * 5) }, sentence).join(" "),
    ),
  }));
}

export interface PrintOptions {
  readonly columns: 1 | 2;
  readonly family: string;
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function htmlOf(course: readonly CoursePart[], { columns, family }: PrintOptions): string {
  const body = course.map(
    ({ level, heading, paragraphs }) =>
      `<h${level}>${escaped(heading)}</h${level}>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("")}`,
  );
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><style>
    body { font: 10.5pt ${family}; text-align: justify; hyphens: auto; columns: ${columns}; column-gap: 9mm;
      font-variant-ligatures: common-ligatures; margin: 0 }
    h1 { font-size: 18pt } h2 { font-size: 14pt } h3 { font-size: 12pt } h1, h2, h3 { hyphens: none; text-align: left; break-after: avoid }
    p { margin: 0 0 2mm }</style><body>${body.join("")}</body></html>`;
}

/** The pages as PDF; nothing where this machine has no Chromium. */
export async function printCourse(
  course: readonly CoursePart[],
  options: PrintOptions,
): Promise<Uint8Array | undefined> {
  for (const executablePath of PATHS) {
    if (executablePath === undefined) continue;
    const browser = await chromium
      .launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] })
      .catch(() => undefined);
    if (browser === undefined) continue;
    try {
      const page = await browser.newPage();
      await page.setContent(htmlOf(course, options));
      const small = 'style="font-size:8px;width:100%;text-align:center"';
      return await page.pdf({
        format: "A4",
        outline: false,
        displayHeaderFooter: true,
        headerTemplate: `<div ${small}>Cours de sciences — année 2026</div>`,
        footerTemplate: `<div ${small}>page <span class="pageNumber"></span> / <span class="totalPages"></span></div>`,
        margin: { top: "22mm", bottom: "20mm", left: "18mm", right: "18mm" },
      });
    } finally {
      await browser.close();
    }
  }
  return undefined;
}
