/** A poster as works remember it: `tmdb:/abc.jpg`. Which machine that is on is ours to say, never theirs. */
export interface PosterPlace {
  readonly source: "tmdb" | "tvdb";
  readonly path: string;
}

const PATH = /^\/[\w./-]{1,300}$/;

/** Nothing where it is none, or one that leads anywhere but to a file below its folder. */
export function readPoster(text: string | undefined): PosterPlace | undefined {
  const [, source, path = ""] = /^(tmdb|tvdb):(\/.*)$/.exec(text ?? "") ?? [];
  if (!PATH.test(path) || path.includes("..") || path.includes("//")) return undefined;
  return source === "tmdb" || source === "tvdb" ? { source, path } : undefined;
}

export const posterSizes = ["small", "medium", "large"] as const;
export type PosterSize = (typeof posterSizes)[number];
