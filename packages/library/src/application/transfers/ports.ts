import type { Page, PageRequest, ProposalState, Result, VersionStale } from "@souffleur/kernel";
import type { Folder } from "../../domain/files/folder.ts";
import type { VideoFileId } from "../../domain/files/video-file.ts";
import type {
  Transfer,
  TransferId,
  TransferItem,
  TransferItemId,
  ViewLink,
} from "../../domain/transfers/transfer.ts";

export interface TransferFilter {
  readonly states?: readonly ProposalState[] | undefined;
}

export interface TransferItemFilter {
  readonly isConflict?: boolean | undefined;
}

export interface TransferRepository {
  add(transfer: Transfer, items: readonly TransferItem[]): Promise<void>;
  find(id: TransferId): Promise<Transfer | undefined>;
  findForChange(id: TransferId): Promise<Transfer | undefined>;
  /** Newest first. */
  list(page: PageRequest, filter: TransferFilter): Promise<Page<Transfer>>;
  update(transfer: Transfer): Promise<Result<void, VersionStale>>;
  /** By position. */
  items(id: TransferId): Promise<readonly TransferItem[]>;
  listItems(id: TransferId, page: PageRequest, filter: TransferItemFilter): Promise<Page<TransferItem>>;
  findItems(id: TransferId, itemIds: readonly TransferItemId[]): Promise<readonly TransferItem[]>;
  updateItems(items: readonly TransferItem[]): Promise<void>;
}

export interface ViewLinkRepository {
  ofFiles(ids: readonly VideoFileId[]): Promise<readonly ViewLink[]>;
  ofShelves(shelves: readonly string[]): Promise<readonly ViewLink[]>;
  /** New ones are added; one of a file that has a link is that link from now on. */
  put(links: readonly ViewLink[]): Promise<void>;
  remove(fileIds: readonly VideoFileId[]): Promise<void>;
}

export interface TransferPorts {
  readonly transfers: TransferRepository;
  readonly viewLinks: ViewLinkRepository;
}

/** What is asked of the disk before anything moves. */
export interface TransferDisk {
  /** What lies in a folder; nothing where there is none. */
  namesIn(folder: string): Promise<readonly string[]>;
  /** Of all of it; nothing where it cannot be read. */
  contentHash(path: string, signal?: AbortSignal): Promise<string | undefined>;
}

/** The folders things go to, and come from. */
export interface LibraryFolders {
  readonly storage: Folder;
  readonly view: Folder | undefined;
  readonly all: readonly Folder[];
}
