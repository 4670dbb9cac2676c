import { IconMovie } from "@tabler/icons-react";
import type { VideoFile } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row } from "../../../ui/rows.tsx";
import { Tag, type Tone } from "../../../ui/tag.tsx";
import { libraryFilesMessages } from "../messages.ts";
import classes from "./files.module.css";

const TONES: Readonly<Record<VideoFile["state"], Tone>> = {
  found: "neutral",
  read: "sage",
  unreadable: "brick",
  missing: "lamp",
};

/** One video: what its name says, what is in it, where it lies. */
export function FileRow({ file }: { readonly file: VideoFile }) {
  const words = useMessages(libraryFilesMessages);
  const format = useFormat();
  const { parsed, media, side_files } = file;
  const facts = [
    media?.video && `${media.video.width} × ${media.video.height}`,
    media?.video?.codec ?? parsed.video_codec,
    media?.audio[0] && `${media.audio[0].codec} ${media.audio[0].channels}`,
    format.bytes(file.size_bytes),
    side_files.length > 0 && words.sideFiles(side_files.length),
  ].filter((fact) => typeof fact === "string" && fact !== "");
  return (
    <Row
      start={<IconMovie size={20} stroke={1.7} aria-hidden />}
      title={<span className={classes.path}>{titleOf(parsed, words)}</span>}
      sub={
        <>
          <div className={classes.path}>{file.path}</div>
          <div>{facts.join(" · ")}</div>
        </>
      }
      end={<Tag tone={TONES[file.state]}>{words.states[file.state]}</Tag>}
    />
  );
}

function titleOf(
  parsed: VideoFile["parsed"],
  words: ReturnType<typeof useMessages<typeof libraryFilesMessages.en>>,
) {
  const two = (number: number | undefined) => (number === undefined ? "" : String(number).padStart(2, "0"));
  const [season] = parsed.seasons ?? [];
  const [episode] = parsed.episodes ?? [];
  const numbered = season === undefined ? "" : words.season(two(season), two(episode));
  const year = parsed.year === undefined ? "" : `(${parsed.year})`;
  return [parsed.title, year, numbered].filter((part) => part !== "").join(" ");
}
