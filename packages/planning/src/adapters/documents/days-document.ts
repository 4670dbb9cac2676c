import type { Locale } from "@souffleur/kernel";
import type { PdfBlock, PdfCell, PdfDocument } from "@souffleur/platform/pdf";
import type { Production } from "../../domain/productions/production.ts";
import type { DayCode, DayOutOfDays } from "../../domain/reports/day-out-of-days.ts";

const fr = {
  title: "Jours par personne",
  name: "Nom",
  work: "Travail",
  hold: "Attente",
  travel: "Voyage",
  total: "Total",
  legend: "S début · W travail · F fin · SWF un seul jour · H attente · T voyage",
  page: "Page {page} / {pages}",
  empty: "Personne ne travaille encore dans une mission à heure fixe.",
};
const en: typeof fr = {
  title: "Day out of days",
  name: "Name",
  work: "Work",
  hold: "Hold",
  travel: "Travel",
  total: "Total",
  legend: "S start · W work · F finish · SWF one day only · H hold · T travel",
  page: "Page {page} of {pages}",
  empty: "Nobody works in a shift at a fixed time yet.",
};
export const daysWords = { fr, en } as const;

/** So many days stand beside each other on a sheet on its side. */
const ABREAST = 31;

const fills: Partial<Record<DayCode, string>> = { H: "#f1e9dc", T: "#dfe8f3" };

/** The report on paper: one table for each month or so of days, the totals beside the last. */
export function daysDocument(
  { name, color, startsOn, endsOn }: Production,
  { days, people }: DayOutOfDays,
  language: Locale,
  createdAt: string,
): PdfDocument {
  const words = daysWords[language];
  const blocks: PdfBlock[] = [
    { kind: "title", text: name, subtitle: `${words.title} · ${startsOn} – ${endsOn}` },
    { kind: "paragraph", text: people.length === 0 ? words.empty : words.legend, tone: "muted" },
  ];
  for (let first = 0; first < days.length; first += ABREAST) {
    const shown = days.slice(first, first + ABREAST);
    const isLast = first + ABREAST >= days.length;
    const totals = isLast ? [words.work, words.hold, words.travel] : [];
    blocks.push({
      kind: "table",
      caption: `${words.title}, ${shown[0]} – ${shown.at(-1)}`,
      size: "small",
      grid: true,
      columns: [
        { heading: words.name, width: 7 },
        ...shown.map((day) => ({ heading: headOf(day, language), width: 1, align: "center" as const })),
        ...totals.map((heading) => ({ heading, width: 1.9, align: "right" as const })),
      ],
      rows: people.map(({ name, codes, work, hold, travel }) => ({
        cells: [
          { text: name, bold: true },
          ...codes.slice(first, first + ABREAST).map(cellOf),
          ...(isLast ? [work, hold, travel].map(String) : []),
        ],
      })),
    });
  }
  return {
    title: `${words.title} · ${name}`,
    author: name,
    language,
    createdAt,
    layout: "landscape",
    accent: color,
    header: { left: name, right: words.title },
    footer: { left: words.legend, page: words.page },
    blocks,
  };
}

/** `24`, below `nov.` */
function headOf(day: string, language: Locale): string {
  const date = Temporal.PlainDate.from(day);
  return `${date.day}\n${date.toLocaleString(language, { month: "narrow" })}`;
}

function cellOf(code: DayCode): PdfCell {
  const fill = fills[code];
  return fill === undefined ? { text: code, bold: true } : { text: code, fill };
}
