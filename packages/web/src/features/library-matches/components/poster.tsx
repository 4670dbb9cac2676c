import type { MatchCandidate } from "../../../lib/api/types.ts";
import classes from "./matches.module.css";

interface PosterProps {
  readonly candidate: MatchCandidate;
  /** Whose candidate it is; what is searched for has no picture here yet. */
  readonly matchId?: string | undefined;
}

/** The poster as our own server keeps it; without one, the title is drawn. */
export function Poster({ candidate, matchId }: PosterProps) {
  if (matchId === undefined) return <span className={classes.poster} aria-hidden="true" />;
  const query = new URLSearchParams({ candidate: candidate.id, size: "small" });
  return (
    <img
      className={classes.poster}
      src={`/api/v1/library/posters/${matchId}?${query}`}
      alt=""
      width={92}
      height={138}
      loading="lazy"
      decoding="async"
    />
  );
}
