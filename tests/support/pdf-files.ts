import { constants, deflateRawSync } from "node:zlib";
import PdfDocument from "pdfkit";

/** A PDF of these objects, the first of them its catalogue. */
function pdfOf(objects: readonly (string | Buffer)[], trailer = ""): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const places: number[] = [];
  let at = 9;
  const add = (bytes: Buffer) => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const [index, content] of objects.entries()) {
    places.push(at);
    add(
      Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(content), Buffer.from("\nendobj\n")]),
    );
  }
  const start = at;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  add(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";
const FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

/** So many pages, and nothing on them. */
export function emptyPages(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(" ");
  return pdfOf([
    CATALOGUE,
    `<</Type/Pages/Count ${count}/Kids[${kids}]>>`,
    ...Array.from({ length: count }, () => "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>"),
  ]);
}

/** One page with this content, which is packed in some way. */
export function pageOf(content: Buffer, filter: string): Buffer {
  return pdfOf([
    CATALOGUE,
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    Buffer.concat([
      Buffer.from(`<</Length ${content.length}/Filter ${filter}>>\nstream\n`),
      content,
      Buffer.from("\nendstream"),
    ]),
    FONT,
  ]);
}

/** A page tree that is its own branch. */
export function ringOfPages(): Buffer {
  return pdfOf([CATALOGUE, "<</Type/Pages/Count 5/Kids[2 0 R 2 0 R]>>"]);
}

/** What unpacks to `megabytes` of the same text again and again, made in an instant: parts of it are each other's copies. */
export function packedRepeat(text: string, megabytes: number): Buffer {
  const block = Buffer.from(text.repeat(Math.ceil(1_048_576 / text.length)).slice(0, 1_048_576));
  const packed = deflateRawSync(block, { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(Buffer.alloc(0));
  const parts = Array.from({ length: megabytes }, () => packed);
  return Buffer.concat([Buffer.of(0x78, 0x9c), ...parts, end, Buffer.alloc(4)]);
}

export interface DrawnText {
  readonly text: string;
  readonly color?: string;
  readonly size?: number;
  readonly opacity?: number;
  readonly at?: readonly [x: number, y: number];
  /** What it stands on, painted as wide as the page. */
  readonly ground?: string;
  /** What it stands on runs from one colour to another. */
  readonly shade?: readonly [from: string, to: string];
}

/** One page of texts that may be white, tiny, see-through or beside the page. */
export async function drawnPdf(
  texts: readonly DrawnText[],
  info: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const document = new PdfDocument({ info });
  const bytes = bytesOf(document);
  for (const { text, color = "black", size = 12, opacity = 1, at, ground, shade } of texts) {
    if (ground !== undefined) document.rect(0, document.y - 4, 600, size + 12).fill(ground);
    if (shade !== undefined) {
      const [from, to] = shade;
      const gradient = document.linearGradient(0, 0, 600, 0).stop(0, from).stop(1, to);
      document.rect(0, document.y - 4, 600, size + 12).fill(gradient);
    }
    document.fontSize(size).fillColor(color, opacity);
    const [x, y] = [document.x, document.y];
    if (at === undefined) document.text(text).moveDown();
    else document.text(text, ...at, { lineBreak: false });
    if (at !== undefined) [document.x, document.y] = [x, y];
  }
  document.end();
  return bytes;
}

/** Pages as a program writes them, with a password where one is wanted. */
export async function writtenPdf(pages: readonly string[], password?: string): Promise<Buffer> {
  const document = new PdfDocument({
    ...(password !== undefined && { userPassword: password }),
    autoFirstPage: false,
  });
  const bytes = bytesOf(document);
  for (const text of pages) document.addPage().text(text);
  document.end();
  return bytes;
}

/** What is written into the document, when it has ended. */
async function bytesOf(document: InstanceType<typeof PdfDocument>): Promise<Buffer> {
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  const { promise, resolve } = Promise.withResolvers<void>();
  document.on("end", () => resolve());
  await promise;
  return Buffer.concat(parts);
}
