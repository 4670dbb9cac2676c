import { Button, Switch } from "@mantine/core";
import { IconFolder } from "@tabler/icons-react";
import type { LibraryFolder } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row } from "../../../ui/rows.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { useWatch } from "../api/files.ts";
import { libraryFilesMessages } from "../messages.ts";
import classes from "./files.module.css";

interface FolderRowProps {
  readonly folder: LibraryFolder;
  readonly mayWrite: boolean;
  readonly isBusy: boolean;
  readonly onScan: () => void;
}

/** One folder: what it is for, how many files it holds, when it was looked at, and whether it is watched. */
export function FolderRow({ folder, mayWrite, isBusy, onScan }: FolderRowProps) {
  const words = useMessages(libraryFilesMessages);
  return (
    <Row
      start={<IconFolder size={20} stroke={1.7} aria-hidden />}
      title={<span className={classes.title}>{folder.path}</span>}
      sub={
        <>
          {words.kinds[folder.kind]} <FolderFacts folder={folder} />
        </>
      }
      end={
        <div className={classes.ends}>
          {folder.state === "absent" && <Tag tone="lamp">{words.absent}</Tag>}
          {mayWrite && folder.kind !== "view" && (
            <>
              <WatchSwitch folder={folder} />
              <Button
                size="compact-md"
                variant="default"
                disabled={isBusy}
                aria-label={words.scanOne(folder.path)}
                onClick={onScan}
              >
                {words.scan}
              </Button>
            </>
          )}
        </div>
      }
    />
  );
}

function FolderFacts({ folder: { kind, files, last_scan_at } }: { readonly folder: LibraryFolder }) {
  const words = useMessages(libraryFilesMessages);
  const format = useFormat();
  if (kind === "view") return null;
  const present = files.found + files.read + files.unreadable;
  const facts = [
    words.count(present, format.number(present)),
    files.missing > 0 && words.missing(files.missing),
    files.unreadable > 0 && words.unreadable(files.unreadable),
    last_scan_at === undefined ? words.neverScanned : words.scanned(format.relative(last_scan_at)),
  ].filter((fact) => fact !== false);
  return <span>{facts.map((fact) => ` · ${fact}`)}</span>;
}

function WatchSwitch({ folder }: { readonly folder: LibraryFolder }) {
  const words = useMessages(libraryFilesMessages);
  const tellFailure = useFailureNotice();
  const { done } = useUndo();
  const watch = useWatch();
  const set = (isWatched: boolean) =>
    watch.mutate(
      { folder, isWatched },
      {
        onError: tellFailure,
        onSuccess: (changed) =>
          done(isWatched ? words.watched(folder.path) : words.unwatched(folder.path), async () => {
            await watch.mutateAsync({ folder: changed, isWatched: !isWatched });
          }),
      },
    );
  return (
    <Switch
      label={words.watch}
      aria-label={words.watchOne(folder.path)}
      checked={folder.is_watched}
      disabled={watch.isPending}
      onChange={(event) => set(event.currentTarget.checked)}
    />
  );
}
