import { useState } from "react";
import { apiUrl } from "../../../lib/api/request.ts";
import { toneOf } from "../../../ui/tag.tsx";
import classes from "./poster.module.css";

interface PosterProps {
  readonly id: string;
  readonly title: string;
  readonly year?: number | undefined;
  readonly hasPoster: boolean;
  readonly large?: boolean;
}

/** The poster as the server keeps it; the title on a coloured card where there is none. */
export function Poster({ id, title, year, hasPoster, large = false }: PosterProps) {
  const [isBroken, setBroken] = useState(false);
  if (hasPoster && !isBroken)
    return (
      <img
        className={classes.poster}
        src={apiUrl(`/library/posters/${encodeURIComponent(id)}`, { size: large ? "large" : "medium" })}
        alt=""
        loading="lazy"
        decoding="async"
        onError={() => setBroken(true)}
      />
    );
  return (
    <span className={classes.poster} data-drawn data-tone={toneOf(title)} aria-hidden="true">
      <span className={classes.drawnTitle}>{title}</span>
      {year !== undefined && <span className={classes.drawnYear}>{year}</span>}
    </span>
  );
}
