import type { VideoFile } from "../../../lib/api/types.ts";
import { useFormat, useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { libraryMessages } from "../messages.ts";
import { languageName } from "./shown-value.ts";
import classes from "./work.module.css";

interface FilesProps {
  readonly files: readonly VideoFile[];
  readonly mainId: string | undefined;
}

/** The files of a film and what is in them. */
export function FilesCard({ files, mainId }: FilesProps) {
  const words = useMessages(libraryMessages);
  return (
    <Card title={words.files} padded>
      {files.length === 0 && <p>{words.noFiles}</p>}
      {files.map((file) => (
        <section key={file.id} className={classes.file} aria-label={file.filename}>
          <p className={classes.fileName}>
            {file.filename}
            {file.id === mainId && files.length > 1 && <Tag tone="sage">{words.best}</Tag>}
            {file.state !== "read" && (
              <Tag tone={file.state === "found" ? "lamp" : "brick"}>{words.state[file.state]}</Tag>
            )}
          </p>
          <Tracks file={file} />
        </section>
      ))}
    </Card>
  );
}

function Tracks({ file }: { readonly file: VideoFile }) {
  const words = useMessages(libraryMessages);
  const format = useFormat();
  const { locale } = useLocale();
  const language = (code: string | undefined) =>
    code === undefined ? undefined : languageName(code, locale);
  const { video, audio = [], subtitles = [] } = file.media ?? {};
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [words.path, [file.path]],
    [words.size, [format.bytes(file.size_bytes)]],
    [
      words.video,
      video === undefined ? [] : [joined([`${video.width} × ${video.height}`, video.codec, video.hdr])],
    ],
    [
      words.audio,
      audio.map((track) => joined([language(track.language), track.codec, track.channels, track.title])),
    ],
    [
      words.subtitles,
      subtitles.map((track) =>
        joined([language(track.language), track.format, track.is_forced === true ? words.forced : undefined]),
      ),
    ],
  ];
  return (
    <dl className={classes.tracks}>
      {lines.flatMap(([name, values]) =>
        values.length === 0
          ? []
          : [
              <dt key={name}>{name}</dt>,
              <dd key={`${name} values`}>
                {values.map((value, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two tracks may well be the same
                  <div key={at}>{value}</div>
                ))}
              </dd>,
            ],
      )}
    </dl>
  );
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}
