/** Somebody's whole disk was dropped by mistake. */
export const MOST_FILES = 100;
const MOST_DEEP = 8;

interface Dropped {
  readonly files: readonly File[];
  readonly isFolder: boolean;
}

/** What was dropped, folders opened. */
export async function droppedFiles(data: DataTransfer): Promise<Dropped> {
  // The entries are gone once the event is over: all are asked for before anything is awaited.
  const entries = Array.from(data.items, (item) => item.webkitGetAsEntry());
  const isFolder = entries.some((entry) => entry?.isDirectory === true);
  if (!isFolder) return { files: Array.from(data.files), isFolder };
  const files: File[] = [];
  for (const entry of entries) if (entry !== null) await addFiles(entry, files, 0);
  return { files, isFolder };
}

async function addFiles(entry: FileSystemEntry, files: File[], depth: number): Promise<void> {
  if (files.length >= MOST_FILES || depth > MOST_DEEP) return;
  if (isFile(entry)) {
    files.push(await new Promise<File>((done, failed) => entry.file(done, failed)));
    return;
  }
  if (!isDirectory(entry)) return;
  const reader = entry.createReader();
  // A browser tells the entries of a folder in pieces, and ends with none.
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (piece.length === 0) return;
    for (const inner of piece) await addFiles(inner, files, depth + 1);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
