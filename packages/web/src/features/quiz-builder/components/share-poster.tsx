import { Button, CopyButton } from "@mantine/core";
import { IconCopy, IconMaximize, IconMinimize, IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import type { QuizShared } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { QrCode } from "../../../ui/qr-code.tsx";
import { quizBuilderMessages } from "../messages.ts";
import classes from "./share-poster.module.css";

interface SharePosterProps {
  readonly share: QuizShared;
  readonly title: string;
  readonly onClose: () => void;
}

/** Names by which a machine calls itself, and nobody else does. */
const ALONE = /^(?:localhost|127\.[\d.]+|\[::1\])$/;

/** The address of a new link, to copy, to project for a class, or to print. It is shown this once. */
export function SharePoster({ share, title, onClose }: SharePosterProps) {
  const words = useMessages(quizBuilderMessages);
  const format = useFormat();
  const [isFull, setFull] = useState(false);
  // A server that was not told its own address knows only the path.
  const address = new URL(share.address, location.origin).href;
  return (
    <Dialog
      title={words.address}
      size="lg"
      fullScreen={isFull}
      closeOnClickOutside={false}
      classNames={{ root: classes.dialog ?? "", header: classes.head ?? "" }}
      onClose={onClose}
    >
      <p className={classes.once}>{words.addressLead}</p>
      {ALONE.test(new URL(address).hostname) && <p className={classes.once}>{words.addressAlone}</p>}
      <div className={classes.poster} data-full={isFull || undefined}>
        <h3>{title}</h3>
        <p className={classes.label}>
          {share.label} · {words.until(format.instant(share.closes_at))}
        </p>
        <QrCode text={address} label={words.qr} className={classes.code} />
        <p className={classes.address}>{address}</p>
      </div>
      <div className={classes.tools}>
        <FormActions>
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button data-autofocus leftSection={<IconCopy size={17} aria-hidden />} onClick={copy}>
                {copied ? words.copied : words.copy}
              </Button>
            )}
          </CopyButton>
          <Button
            variant="default"
            leftSection={
              isFull ? <IconMinimize size={17} aria-hidden /> : <IconMaximize size={17} aria-hidden />
            }
            onClick={() => setFull(!isFull)}
          >
            {isFull ? words.smaller : words.project}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPrinter size={17} aria-hidden />}
            onClick={() => print()}
          >
            {words.print}
          </Button>
        </FormActions>
      </div>
    </Dialog>
  );
}
