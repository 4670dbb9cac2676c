import { Button, Checkbox } from "@mantine/core";
import { IconTrashX } from "@tabler/icons-react";
import { useState } from "react";
import { flatten } from "../../../lib/api/pages.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { LibraryTrashFile } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { ConfirmDialog } from "../../../ui/confirm-dialog.tsx";
import { Card } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { RunningJob } from "../../../ui/running-job.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { type EmptyCounts, useTrashFiles } from "../api/trash-files.ts";
import { trashFileMessages } from "../trash-messages.ts";
import classes from "./transfers.module.css";
import { useEmptying } from "./use-emptying.ts";

function TrashFileRow({ file }: { readonly file: LibraryTrashFile }) {
  const words = useMessages(trashFileMessages);
  const format = useFormat();
  return (
    <Row
      title={<span className={classes.main}>{file.name}</span>}
      sub={
        <span className={classes.main}>
          {words.since(format.relative(file.trashed_at), format.bytes(file.size_bytes))}
          {file.came_from}
        </span>
      }
      end={
        <>
          {!file.is_old_enough && <Tag>{words.tooYoung}</Tag>}
          {file.is_needed_by_undo && <Tag>{words.needed}</Tag>}
        </>
      }
    />
  );
}

interface ConfirmProps {
  readonly counted: EmptyCounts;
  readonly onRemove: (includesNeeded: boolean) => void;
  readonly onClose: () => void;
}

function Confirm({ counted, onRemove, onClose }: ConfirmProps) {
  const words = useMessages(trashFileMessages);
  const { bytes } = useFormat();
  const [includesNeeded, setIncludesNeeded] = useState(false);
  return (
    <ConfirmDialog
      title={words.confirmTitle}
      confirmLabel={words.remove}
      onConfirm={() => onRemove(includesNeeded)}
      onClose={onClose}
    >
      <p>{words.wouldGo(counted.files, bytes(counted.bytes))}</p>
      {counted.needed > 0 && (
        <Checkbox
          label={words.neededToo(counted.needed)}
          checked={includesNeeded}
          onChange={(event) => setIncludesNeeded(event.currentTarget.checked)}
        />
      )}
    </ConfirmDialog>
  );
}

/** What transfers and fixes threw away: what it is, since when, where it came from, and its removal for good. */
export function TrashFilesCard() {
  const words = useMessages(trashFileMessages);
  const isOwner = useHasRole("owner");
  const query = useTrashFiles();
  const { job, counted, end, isBusy, count, remove, dismiss } = useEmptying();
  const isFilled = flatten(query.data).length > 0;
  const isNothingOld = counted !== undefined && counted.files + counted.needed === 0;
  const button = isOwner && isFilled && (
    <Button
      size="compact-md"
      variant="default"
      leftSection={<IconTrashX size={18} aria-hidden />}
      loading={isBusy}
      onClick={count}
    >
      {words.empty}
    </Button>
  );
  return (
    <Card title={words.title} lead={words.lead} aside={button}>
      {job !== undefined && <RunningJob key={job.id} jobId={job.id} onEnd={end} />}
      {isNothingOld && (
        <p role="status" className={classes.inCard}>
          {words.nothingOld}
        </p>
      )}
      <QueryList query={query} empty={<p className={classes.inCard}>{words.none}</p>}>
        {(files) => (
          <Rows label={words.title}>
            {files.map((file) => (
              <TrashFileRow key={file.id} file={file} />
            ))}
          </Rows>
        )}
      </QueryList>
      {counted !== undefined && !isNothingOld && (
        <Confirm counted={counted} onRemove={remove} onClose={dismiss} />
      )}
    </Card>
  );
}
