import { ActionIcon, Tooltip } from "@mantine/core";
import { IconDownload, IconFileText, IconPencil, IconPhoto, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Document } from "../../../lib/api/types.ts";
import { today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row } from "../../../ui/rows.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { contentUrl } from "../api/files.ts";
import { fileMessages } from "../file-messages.ts";
import { inMonths } from "../month-days.ts";
import classes from "./files.module.css";

const SOON_MONTHS = 2;

/** Whether a paper is still good: told by words, and by a colour where it matters. */
function Expiry({ document }: { readonly document: Pick<Document, "expires_on"> }) {
  const words = useMessages(fileMessages);
  const format = useFormat();
  const { expires_on } = document;
  if (expires_on === undefined) return null;
  const now = today();
  const day = format.fullDate(expires_on);
  if (expires_on < now) return <Tag tone="brick">{words.expired(day)}</Tag>;
  if (expires_on <= inMonths(now, SOON_MONTHS)) return <Tag tone="lamp">{words.expires(day)}</Tag>;
  return <Tag>{words.expires(day)}</Tag>;
}

function DocumentIcon({ kind }: Pick<Document, "kind">) {
  const Icon = kind === "application/pdf" ? IconFileText : IconPhoto;
  return (
    <span className={classes.icon}>
      <Icon size={20} stroke={1.6} aria-hidden />
    </span>
  );
}

interface DocumentRowProps {
  readonly document: Document;
  readonly title?: ReactNode;
  readonly onEdit?: () => void;
  readonly onRemove?: () => void;
}

function Tools({ document, onEdit, onRemove }: DocumentRowProps) {
  const words = useMessages(fileMessages);
  const { name } = document;
  const download = words.download(name);
  return (
    <>
      <Tooltip label={download}>
        <ActionIcon
          component="a"
          href={contentUrl(document)}
          download
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={download}
        >
          <IconDownload size={18} />
        </ActionIcon>
      </Tooltip>
      {onEdit !== undefined && (
        <Tooltip label={words.edit(name)}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={words.edit(name)} onClick={onEdit}>
            <IconPencil size={18} />
          </ActionIcon>
        </Tooltip>
      )}
      {onRemove !== undefined && (
        <Tooltip label={words.remove(name)}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={words.remove(name)}
            onClick={onRemove}
          >
            <IconTrash size={18} />
          </ActionIcon>
        </Tooltip>
      )}
    </>
  );
}

/** One paper of somebody. */
export function DocumentRow({ document, title, ...tools }: DocumentRowProps) {
  const words = useMessages(fileMessages);
  const format = useFormat();
  const size = format.bytes(document.bytes);
  return (
    <Row
      start={<DocumentIcon kind={document.kind} />}
      title={title ?? document.name}
      sub={
        <>
          {words.kinds[document.kind]} · {size} <Expiry document={document} />
        </>
      }
      end={
        <div className={classes.tools}>
          <Tools document={document} {...tools} />
        </div>
      }
    />
  );
}
