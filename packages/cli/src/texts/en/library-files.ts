/** The folders of the library and the files in them. */
export const libraryFiles = {
  help: {
    scan: "look at the files in the library's folders, and read those that are new",
    folder: "a folder of the library, by its path or its id; without one, all",
    confirmMissing: "say that the many files a scan found missing are gone",
    acceptFolder: "say that this is the folder, though its mark or its disk is another",
    folders: "list the library's folders",
  },
  kind: "Kind",
  kinds: { inbox: "downloads", collection: "collection", storage: "storage", view: "view" },
  states: { present: "there", absent: "absent", unknown: "not looked at" },
  scanStates: { scanned: "scanned", absent: "absent", interrupted: "interrupted" },
  files: "Files",
  missing: "Missing",
  scanned: "Scanned",
  folder: "Folder",
  noFolders: "The library has no folders.",
  counts: {
    seen: "Files",
    added: "New",
    changed: "Changed",
    moved: "Moved",
    missing: "Missing",
    waiting: "Still being written",
  },
  notAFolder: (named: string) => `${named} is no folder of the library.`,
  notAFolderNext: "souffleur folders lists them; new ones are named in the server's settings.",
  manyMissing:
    "Many files are missing at once; nothing was marked. If they are indeed gone: souffleur scan --confirm-missing",
  someAbsent: "A folder is not there, or not the one it was: nothing in it counts as missing.",
};
