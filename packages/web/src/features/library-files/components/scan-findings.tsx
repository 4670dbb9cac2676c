import { Button } from "@mantine/core";
import type { LibraryFolder } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import type { ScanWish } from "../api/files.ts";
import { libraryFilesMessages } from "../messages.ts";
import classes from "./files.module.css";
import type { ScanFinding } from "./use-scanning.ts";

interface ScanFindingsProps {
  readonly findings: readonly ScanFinding[];
  readonly folders: readonly LibraryFolder[];
  readonly mayWrite: boolean;
  readonly onScan: (wish: ScanWish) => void;
}

/** What the last scan asks: nothing was marked before somebody answers. */
export function ScanFindings({ findings, folders, mayWrite, onScan }: ScanFindingsProps) {
  const words = useMessages(libraryFilesMessages);
  return findings.map(({ folderId, kind, missing }) => {
    const path = folders.find(({ id }) => id === folderId)?.path ?? folderId;
    const sentence = {
      many_missing: words.manyMissing(missing, path),
      gone: words.absentFolder(path),
      other: words.otherFolder(path),
    }[kind];
    const wish = kind === "many_missing" ? { confirm_missing: true } : { accept_folders: true };
    return (
      <div key={folderId} className={classes.finding} role="status">
        <p>{sentence}</p>
        {mayWrite && kind !== "gone" && (
          <Button
            size="compact-md"
            variant="default"
            onClick={() => onScan({ folder_ids: [folderId], ...wish })}
          >
            {kind === "many_missing" ? words.confirmMissing : words.acceptFolder}
          </Button>
        )}
      </div>
    );
  });
}
