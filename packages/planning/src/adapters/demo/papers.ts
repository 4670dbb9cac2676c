import type { LocalDate } from "@souffleur/kernel";
import type { FileStore } from "@souffleur/platform/files";
import { createDocument } from "../../application/person-files/create-document.ts";
import type { PlanningPorts } from "../../application/ports.ts";
import type { Person } from "../../domain/people/person.ts";
import { must } from "./must.ts";
import { dayAfter } from "./season.ts";

const MAX_BYTES = 10_000;

/** What it is called, who of the technicians has it, and in how many days it expires. */
const papers: readonly (readonly [string, number, number | undefined])[] = [
  ["Visite médicale", 0, 24],
  ["Visite médicale", 1, -6],
  ["Habilitation électrique", 1, 310],
  ["CACES nacelle", 2, 47],
  ["Permis B", 2, undefined],
];

/** A few papers, some of which expire soon. */
export async function filePapers(
  ports: PlanningPorts,
  files: FileStore,
  company: readonly Person[],
  today: LocalDate,
): Promise<void> {
  const technicians = company.filter(({ kind }) => kind === "technician");
  for (const [name, at, days] of papers) {
    const person = technicians[at];
    if (person === undefined) continue;
    const { hash, bytes } = must(await files.put([pageSaying(name)], MAX_BYTES));
    const expiresOn = days === undefined ? undefined : dayAfter(today, days);
    const content = { hash, bytes, kind: "application/pdf" } as const;
    must(await createDocument(ports, { personId: person.id, name, expiresOn, content }));
  }
}

/** One page with one line, as small as a PDF can be. */
function pageSaying(text: string): Buffer {
  const line = `BT /F1 18 Tf 72 760 Td (${text}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${line.length} >>\nstream\n${line}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  file += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\n`;
  return Buffer.from(`${file}startxref\n${file.lastIndexOf("xref\n0")}\n%%EOF\n`, "latin1");
}
