import type { Message } from "@souffleur/kernel";
import type { Document, DocumentId, DocumentProblem, Heading } from "../../domain/documents/document.ts";
import { type NewPassage, settlePassages } from "../../domain/documents/settle-passages.ts";
import type { QuizPorts } from "../ports.ts";
import { type DocumentFile, documentSubject } from "./document-record.ts";

/** A file that is to be read, as what a document says: the first time, or as its new revision. */
export interface DocumentReading {
  readonly documentId: DocumentId;
  readonly file: DocumentFile;
  /** Somebody said what it is called; else what the file says of itself counts. */
  readonly keepsTitle: boolean;
}

/** What was found in it. */
export interface ReadResult {
  readonly title?: string;
  readonly language: string;
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly passages: readonly NewPassage[];
  readonly pages?: number;
  readonly words: number;
  readonly remarks: readonly Message[];
}

type Ports = Pick<QuizPorts, "documents" | "passages" | "texts" | "sources" | "ledger" | "clock" | "newId">;

/** Makes what was read what the document says. Nothing where the document is no longer there. */
export async function storeReading(
  ports: Ports,
  reading: DocumentReading,
  read: ReadResult,
): Promise<Document | undefined> {
  const { documents, passages, texts, ledger, clock } = ports;
  const before = await documents.findForChange(reading.documentId);
  if (before === undefined) return undefined;
  const isFirst = before.state !== "ready";
  const after = documentOf(before, reading, read, isFirst ? before.revision : before.revision + 1);
  const stored: Document = { ...after, version: before.version + 1, updatedAt: clock.now() };
  await replaced(ports, stored);
  const { file } = reading;
  await texts.put(
    stored.id,
    { revision: stored.revision, text: read.text, fileHash: file.hash },
    stored.updatedAt,
  );
  const settled = settlePassages(read.passages, await passages.ofDocument(stored.id), {
    documentId: stored.id,
    revision: stored.revision,
    newId: () => ports.newId<"passage">(),
  });
  await passages.replaceAll(stored.id, settled);
  if (isFirst) return stored;
  await ports.sources.sourceChanged({
    ...{ documentId: stored.id, revision: stored.revision, text: read.text, passages: settled },
  });
  await ledger.record({
    action: "quiz.document.revised",
    subject: documentSubject(stored),
    before: revisionOf(before),
    after: revisionOf(stored),
  });
  return stored;
}

/** Keeps why a file could not be read. A document that was read before stays what it was. */
export async function storeUnreadable(
  ports: Pick<Ports, "documents" | "clock">,
  { documentId }: DocumentReading,
  problem: DocumentProblem,
): Promise<Document | undefined> {
  const before = await ports.documents.findForChange(documentId);
  if (before === undefined) return undefined;
  const state = before.state === "ready" ? "ready" : "unreadable";
  const after: Document = {
    ...before,
    state,
    problem,
    version: before.version + 1,
    updatedAt: ports.clock.now(),
  };
  await replaced(ports, after);
  return after;
}

async function replaced({ documents }: Pick<Ports, "documents">, document: Document): Promise<void> {
  const { ok } = await documents.replace(document);
  // It was found for change: nobody else can have.
  if (!ok) throw new Error(`The document ${document.id} changed while it was kept from change.`);
}

/** What a revision was read from: enough to go back to it. */
export interface RevisionFile {
  readonly revision: number;
  readonly file: DocumentFile;
}

function revisionOf({
  revision,
  fileHash: hash,
  sizeBytes: bytes,
  format,
  filename,
  address,
}: Document): RevisionFile {
  return {
    revision,
    file: {
      hash,
      bytes,
      format,
      ...(filename !== undefined && { filename }),
      ...(address !== undefined && { address }),
    },
  };
}

/** What programs call a document when nobody has. */
const NO_TITLE =
  /^(?:untitled|sans titre|document\d*|presentation\d*|présentation\d*|about:blank|microsoft word.*|.*\.(?:docx?|pptx?|indd|tex|dvi))$/i;

function documentOf(
  { problem: _, ...before }: Document,
  { file, keepsTitle }: DocumentReading,
  read: ReadResult,
  revision: number,
): Document {
  const { filename: _name, address: _address, pages: _pages, ...rest } = before;
  const isTitled = read.title !== undefined && read.title.length > 2 && !NO_TITLE.test(read.title);
  const takesTitle = !keepsTitle && before.state !== "ready" && isTitled;
  return {
    ...rest,
    ...(takesTitle && { title: read.title }),
    ...{ state: "ready", format: file.format, fileHash: file.hash, sizeBytes: file.bytes },
    ...(file.filename !== undefined && { filename: file.filename }),
    ...(file.address !== undefined && { address: file.address }),
    ...(read.pages !== undefined && { pages: read.pages }),
    ...{
      revision,
      language: read.language,
      words: read.words,
      outline: read.headings,
      remarks: read.remarks,
    },
  };
}
