import { ActionIcon } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { LibraryPlaces } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { libraryTransfersMessages } from "../messages.ts";
import classes from "./transfers.module.css";

type Genres = LibraryPlaces["genre_order"];

interface GenreOrderProps {
  readonly genres: Genres;
  readonly onChange?: ((genres: Genres) => void) | undefined;
}

function moved(genres: Genres, from: number, to: number): Genres {
  const next = [...genres];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** The shelves of films, put in order by buttons that work from the keyboard alike. */
export function GenreOrder({ genres, onChange }: GenreOrderProps) {
  const words = useMessages(libraryTransfersMessages);
  return (
    <ol className={classes.genres}>
      {genres.map((genre, index) => (
        <li key={genre} className={classes.genre}>
          <span className="sf-figures">{index + 1}</span>
          <span>{genre}</span>
          {onChange !== undefined && (
            <>
              <ActionIcon
                variant="subtle"
                aria-label={words.up(genre)}
                disabled={index === 0}
                onClick={() => onChange(moved(genres, index, index - 1))}
              >
                <IconArrowUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                aria-label={words.down(genre)}
                disabled={index === genres.length - 1}
                onClick={() => onChange(moved(genres, index, index + 1))}
              >
                <IconArrowDown size={16} aria-hidden />
              </ActionIcon>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
