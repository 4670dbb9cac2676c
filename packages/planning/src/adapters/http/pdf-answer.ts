import { locales } from "@souffleur/kernel";
import { ProblemError, type Request } from "@souffleur/platform/http";
import { type PdfDocument, renderPdf } from "@souffleur/platform/pdf";
import type { WorkerPool } from "@souffleur/platform/workers";
import { z } from "zod";

/** In which language a document is; that of the reader where it is not said. */
export const pdfQuery = z.strictObject({ lang: z.enum(locales).optional() });

export const pdfAnswer = {
  description: "A PDF, A4, its text tagged for screen readers",
  content: { "application/pdf": { schema: z.string().meta({ format: "binary" }) } },
};

/** As much of an answer as a document needs. */
interface Reply {
  header(name: string, value: string): { type(mediaType: string): unknown };
}

/** Answers with a document, drawn in a thread. A browser shows it; saved, it has this name. */
export async function answerPdf(
  request: Request,
  reply: Reply,
  { pool, document, name }: { pool: WorkerPool; document: PdfDocument; name: string },
): Promise<never> {
  const away = new AbortController();
  const onClose = () => away.abort();
  request.raw.socket.once("close", onClose);
  try {
    const drawn = await renderPdf(pool, document, away.signal);
    if (!drawn.ok) throw new ProblemError({ code: "pdf_too_large", limit: drawn.failure.limit });
    reply.header("content-disposition", `inline; filename="${name}.pdf"`).type("application/pdf");
    // Bytes are an answer too, though the schema's type only knows text.
    return Buffer.from(drawn.value) as never;
  } finally {
    request.raw.socket.off("close", onClose);
  }
}
