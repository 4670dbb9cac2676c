import { Button } from "@mantine/core";
import { IconDownload, IconPlayerPlay, IconPlaylist } from "@tabler/icons-react";
import { useState } from "react";
import { apiUrl } from "../../../lib/api/request.ts";
import type { ApiPath, VideoFile } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { libraryMessages } from "../messages.ts";
import { isPlayable } from "../playable.ts";
import classes from "./work.module.css";

interface PlayProps {
  readonly title: string;
  readonly file: Pick<VideoFile, "id" | "filename" | "media" | "state"> | undefined;
  readonly playlist: ApiPath;
}

const streamOf = (id: string) => apiUrl(`/library/files/${encodeURIComponent(id)}/stream`);

function canPlay(type: string): string {
  return document.createElement("video").canPlayType(type);
}

/** Plays in the browser what it can play; everything else opens in a player, or is saved. */
export function PlayButtons({ title, file, playlist }: PlayProps) {
  const words = useMessages(libraryMessages);
  const [isOpen, setOpen] = useState(false);
  if (file === undefined) return null;
  const isHere = isPlayable(file, canPlay);
  return (
    <>
      {isHere && (
        <Button leftSection={<IconPlayerPlay size={17} aria-hidden />} onClick={() => setOpen(true)}>
          {words.playHere}
        </Button>
      )}
      <Button
        component="a"
        href={apiUrl(playlist)}
        download
        title={words.openPlayerHint}
        variant={isHere ? "default" : "filled"}
        leftSection={<IconPlaylist size={17} aria-hidden />}
      >
        {words.openPlayer}
      </Button>
      <DownloadButton file={file} />
      {isOpen && <PlayerDialog title={title} file={file} onClose={() => setOpen(false)} />}
    </>
  );
}

function DownloadButton({ file }: Pick<DialogProps, "file">) {
  const words = useMessages(libraryMessages);
  return (
    <Button
      component="a"
      href={streamOf(file.id)}
      download={file.filename ?? ""}
      variant="default"
      leftSection={<IconDownload size={17} aria-hidden />}
    >
      {words.download}
    </Button>
  );
}

interface DialogProps {
  readonly title: string;
  readonly file: Pick<VideoFile, "id"> & Partial<Pick<VideoFile, "filename">>;
  readonly onClose: () => void;
}

export function PlayerDialog({ title, file, onClose }: DialogProps) {
  const words = useMessages(libraryMessages);
  const [hasFailed, setFailed] = useState(false);
  return (
    <Dialog title={title} onClose={onClose}>
      {hasFailed ? (
        <>
          <p role="alert">{words.playFailed}</p>
          <DownloadButton file={file} />
        </>
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: what subtitles there are is inside the file
        <video
          className={classes.video}
          src={streamOf(file.id)}
          controls
          autoPlay
          aria-label={title}
          onError={() => setFailed(true)}
        />
      )}
    </Dialog>
  );
}
