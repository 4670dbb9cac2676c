import type { LibraryMatch } from "../../../lib/api/types.ts";
import { useFormat, useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { libraryMatchesMessages } from "../messages.ts";
import classes from "./matches.module.css";

interface FileFactsProps {
  readonly match: LibraryMatch;
  readonly isOneOfMany: boolean;
}

/** What is known of the file itself, to be held against the candidates. */
export function FileFacts({ match: { file, wanted }, isOneOfMany }: FileFactsProps) {
  const words = useMessages(libraryMatchesMessages);
  const format = useFormat();
  const languages = useLanguages(file.languages);
  const sound = [file.audio_codec].filter((one) => one !== undefined).join(", ");
  const picture = [file.resolution, file.video_codec].filter((one) => one !== undefined).join(", ");
  const facts: readonly (readonly [string, string])[] = [
    [words.episode, wanted === undefined ? "" : episodeOf(wanted)],
    [
      words.length,
      file.duration_seconds === undefined ? "" : words.minutes(Math.round(file.duration_seconds / 60)),
    ],
    [words.picture, picture],
    [words.sound, sound],
    [words.languages, languages],
    [words.size, format.bytes(file.size_bytes)],
    [words.folder, file.path.slice(0, Math.max(0, file.path.length - file.filename.length - 1))],
  ];
  return (
    <section className={classes.file} aria-label={isOneOfMany ? words.example : words.file}>
      <h2>{isOneOfMany ? words.example : words.file}</h2>
      <p className={classes.filename}>{file.filename}</p>
      <dl>
        {facts
          .filter(([, value]) => value !== "")
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function episodeOf({
  season_number: season,
  episode_number: first,
  last_episode_number: last,
}: NonNullable<LibraryMatch["wanted"]>): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `S${two(season)}E${two(first)}${last === undefined ? "" : `-E${two(last)}`}`;
}

/** Languages by their names; what is no language stays as it is. */
function useLanguages(codes: readonly string[]): string {
  const { locale, format } = useLocale();
  const names = new Intl.DisplayNames([locale], { type: "language", fallback: "code" });
  return format.list(
    codes.map((code) => {
      try {
        return names.of(code) ?? code;
      } catch {
        return code;
      }
    }),
  );
}
