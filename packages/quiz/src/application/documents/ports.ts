import type { InstantText, Page, PageRequest, Result, VersionStale } from "@souffleur/kernel";
import type { Document, DocumentId, Passage, PassageId } from "../../domain/documents/document.ts";

export interface DocumentFilter {
  readonly subject?: string | undefined;
  /** A part of the title or the file's name. */
  readonly search?: string | undefined;
}

export interface SubjectCount {
  readonly subject: string;
  readonly documents: number;
  readonly words: number;
}

export interface DocumentRepository {
  add(document: Document): Promise<void>;
  find(id: DocumentId): Promise<Document | undefined>;
  findForChange(id: DocumentId): Promise<Document | undefined>;
  findAll(ids: readonly DocumentId[]): Promise<readonly Document[]>;
  findByFile(fileHash: string): Promise<readonly Document[]>;
  list(page: PageRequest, filter: DocumentFilter): Promise<Page<Document>>;
  subjects(): Promise<readonly SubjectCount[]>;
  replace(document: Document): Promise<Result<void, VersionStale>>;
  /** With its text and its passages. */
  remove(id: DocumentId): Promise<void>;
}

export interface PassageRepository {
  find(id: PassageId): Promise<Passage | undefined>;
  findAll(ids: readonly PassageId[]): Promise<readonly Passage[]>;
  /** In the order of reading. */
  ofDocument(id: DocumentId): Promise<readonly Passage[]>;
  list(id: DocumentId, page: PageRequest): Promise<Page<Passage>>;
  ofDocuments(ids: readonly DocumentId[]): Promise<readonly Passage[]>;
  /** All that a document has now: those with an id that is there stay, as they are said here; the others go. */
  replaceAll(documentId: DocumentId, passages: readonly Passage[]): Promise<void>;
}

export interface TextRepository {
  /** Of its newest revision, where none is named. */
  find(id: DocumentId, revision?: number): Promise<string | undefined>;
  put(id: DocumentId, revision: RevisionText, at: InstantText): Promise<void>;
}

export interface RevisionText {
  readonly revision: number;
  readonly text: string;
  /** Of the file it was read from. */
  readonly fileHash: string;
}

/** Where the texts and passages of deleted documents are, until they are restored or let go of. */
export interface DeletedTexts {
  putAway(id: DocumentId): Promise<void>;
  /** Once the document itself is there again. */
  bringBack(id: DocumentId): Promise<void>;
}

/** What a document says now; without a text, it is gone. */
export interface ChangedSource {
  readonly documentId: DocumentId;
  readonly revision: number;
  readonly text: string | undefined;
  readonly passages: readonly Passage[];
}

/** Whoever quotes documents looks again at what it quoted, in the same unit of work. */
export interface SourcesChanged {
  sourceChanged(changed: ChangedSource): Promise<void>;
}

export interface DocumentPorts {
  readonly documents: DocumentRepository;
  readonly passages: PassageRepository;
  readonly texts: TextRepository;
  readonly deletedTexts: DeletedTexts;
}
