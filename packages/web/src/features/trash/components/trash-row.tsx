import { ActionIcon, Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import {
  IconArrowBackUp,
  IconCalendarEvent,
  IconClock,
  IconDeviceTv,
  IconFile,
  IconMapPin,
  IconMasksTheater,
  IconMovie,
  IconTrashX,
  IconUser,
  IconUsers,
} from "@tabler/icons-react";
import type { TrashItem } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Row } from "../../../ui/rows.tsx";
import { conflictOptions, useRestoreItem } from "../api/restore-item.ts";
import { trashMessages } from "../messages.ts";
import classes from "./trash-row.module.css";

const ICONS: Readonly<Record<string, typeof IconFile>> = {
  "library.movie": IconMovie,
  "library.series": IconDeviceTv,
  "library.episode": IconDeviceTv,
  "library.video-file": IconFile,
  "planning.artist": IconUser,
  "planning.planning": IconCalendarEvent,
  "planning.venue": IconMapPin,
  "planning.production": IconMasksTheater,
  "planning.shift": IconClock,
  "planning.team": IconUsers,
  user: IconUser,
};

interface TrashRowProps {
  readonly item: TrashItem;
  readonly mayWrite: boolean;
  readonly onDelete: (item: TrashItem) => void;
}

function Conflict({
  item,
  restore,
}: {
  readonly item: TrashItem;
  readonly restore: ReturnType<typeof useRestore>;
}) {
  const format = useFormat();
  const messages = useMessages(trashMessages);
  const options = conflictOptions(restore.error);
  return (
    <div className={classes.conflict}>
      <FormError error={restore.error} />
      {options.length > 0 && (
        <fieldset className={classes.options} aria-label={messages.conflictTitle(format.label(item.label))}>
          <FormActions>
            {options.map((option) => (
              <Button key={option} size="compact-sm" variant="default" onClick={() => restore.run(option)}>
                {messages.options[option] ?? option}
              </Button>
            ))}
          </FormActions>
        </fieldset>
      )}
    </div>
  );
}

function useRestore(item: TrashItem) {
  const messages = useMessages(trashMessages);
  const format = useFormat();
  const { mutate, error, isPending } = useRestoreItem();
  const run = (option?: string) =>
    mutate(option === undefined ? { id: item.id } : { id: item.id, option }, {
      onSuccess: () =>
        notifications.show({ message: messages.restored(format.label(item.label)), color: "sage" }),
    });
  return { run, error, isPending };
}

/** One deleted thing; when it cannot come back as it was, the ways out are offered right there. */
export function TrashRow({ item, mayWrite, onDelete }: TrashRowProps) {
  const messages = useMessages(trashMessages);
  const format = useFormat();
  const restore = useRestore(item);
  const { kind: type } = item;
  const label = format.label(item.label);
  const Icon = ICONS[type] ?? IconFile;
  const kind = messages.kinds[type] ?? type;
  return (
    <Row
      start={
        <span className={classes.icon}>
          <Icon size={19} stroke={1.7} aria-hidden />
        </span>
      }
      title={label}
      sub={
        <>
          {kind} · {messages.deletedBy(format.relative(item.deleted_at), item.deleted_by)}
          {restore.error !== null && <Conflict item={item} restore={restore} />}
        </>
      }
      end={
        mayWrite && (
          <>
            <Button
              size="compact-md"
              variant="default"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              aria-label={messages.restoreOne(label)}
              loading={restore.isPending}
              onClick={() => restore.run()}
            >
              {messages.restore}
            </Button>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={messages.deleteOne(label)}
              onClick={() => onDelete(item)}
            >
              <IconTrashX size={19} />
            </ActionIcon>
          </>
        )
      }
    />
  );
}
