import { docxOf, paragraph, wordParts } from "../../office-files.ts";
import { type DrawnText, drawnPdf } from "../../pdf-files.ts";
import type { LaterCase } from "./later-case.ts";
import { laterEn } from "./later-en.ts";
import { laterFr } from "./later-fr.ts";

export interface LaterDocument {
  readonly name: string;
  readonly language: "en" | "fr";
  readonly order: LaterCase;
  bytes(): Promise<Buffer>;
}

/** Thirty to mend the guards by. */
export const ordersToMendBy: readonly LaterDocument[] = documents(0);
/** Thirty that nobody looks at while mending. */
export const ordersHeldBack: readonly LaterDocument[] = documents(1);

function documents(turn: 0 | 1): readonly LaterDocument[] {
  return (["en", "fr"] as const).flatMap((language) =>
    (language === "en" ? laterEn : laterFr).flatMap((order, index) =>
      index % 2 === turn ? [laterDocument(language, `${language} ${index}, ${order.how}`, order)] : [],
    ),
  );
}

export function laterDocument(language: "en" | "fr", name: string, order: LaterCase): LaterDocument {
  return { name, language, order, bytes: () => bytesOf(order) };
}

async function bytesOf(order: LaterCase): Promise<Buffer> {
  switch (order.format) {
    case "docx":
      return wordOf(order);
    case "pdf":
      return pdfOf(order);
    default:
      return Buffer.from(sourceOf(order));
  }
}

function sourceOf(order: Extract<LaterCase, { raw: string; format: "text" | "markdown" | "html" }>): string {
  const isHtml = order.format === "html";
  const heading = (level: 1 | 2, text: string) =>
    isHtml
      ? `<h${level}>${text}</h${level}>`
      : order.format === "markdown"
        ? `${"#".repeat(level)} ${text}`
        : text.toUpperCase();
  const put = (text: string, isFirst: boolean) => {
    const whole = isFirst && order.isInline ? `${text} ${order.raw}` : text;
    const block = isHtml ? `<p>${whole}</p>` : whole;
    return isFirst && !order.isInline ? [block, order.raw] : [block];
  };
  const blocks = order.host.sections.flatMap(([title, ...paragraphs], section) => [
    heading(2, title),
    ...paragraphs.flatMap((text, index) => put(text, section === 0 && index === 0)),
  ]);
  const body = [heading(1, order.host.title), ...blocks].join("\n\n");
  return isHtml ? `<!doctype html><html><body>${body}</body></html>` : body;
}

function wordOf({ host, raw, parts = [] }: Extract<LaterCase, { format: "docx" }>): Buffer {
  const body = host.sections.flatMap(([title, ...paragraphs], section) => [
    paragraph(title, '<w:pStyle w:val="Titre1"/>'),
    ...paragraphs.flatMap((text, index) =>
      section === 0 && index === 0 ? [paragraph(text), raw] : [paragraph(text)],
    ),
  ]);
  const replaced = new Set(parts.map(({ name }) => name));
  return docxOf(body.join(""), [...wordParts.filter(({ name }) => !replaced.has(name)), ...parts]);
}

async function pdfOf({ host, drawn, info }: Extract<LaterCase, { format: "pdf" }>): Promise<Buffer> {
  const body = host.sections.flatMap(([title, ...paragraphs], section): readonly DrawnText[] => [
    { text: title, size: 18 },
    ...paragraphs.flatMap((text, index) =>
      section === 0 && index === 0 ? [{ text }, ...drawn] : [{ text }],
    ),
  ]);
  return drawnPdf([{ text: host.title, size: 24 }, ...body], info);
}
