import type { ExternalIds, FoundWork } from "./source.ts";

/** Whether two answers speak of one work: they share an id, and none of their ids says otherwise. */
function isSameWork(one: ExternalIds, other: ExternalIds): boolean {
  const pairs = [
    [one.imdbId, other.imdbId],
    [one.tmdbId, other.tmdbId],
    [one.tvdbId, other.tvdbId],
  ] as const;
  const told = pairs.filter(([mine, theirs]) => mine !== undefined && theirs !== undefined);
  return told.length > 0 && told.every(([mine, theirs]) => mine === theirs);
}

/**
 * The answers of several sources as one list, each work once: what an earlier source says counts, later ones fill in.
 * A work stands where the source put it that is surest of it.
 */
export function mergeFound(answers: readonly (readonly FoundWork[])[]): readonly FoundWork[] {
  const merged: { work: FoundWork; rank: number }[] = [];
  for (const works of answers) {
    for (const [rank, work] of works.entries()) {
      const same = merged.find((one) => one.work.kind === work.kind && isSameWork(one.work, work));
      if (same === undefined) merged.push({ work, rank });
      else {
        same.work = mergeTwo(same.work, work);
        same.rank = Math.min(same.rank, rank);
      }
    }
  }
  return merged.sort((one, other) => one.rank - other.rank).map(({ work }) => work);
}

function mergeTwo(first: FoundWork, second: FoundWork): FoundWork {
  const known = new Set([first.title, first.originalTitle]);
  const others = [first.otherTitles, second.title, second.originalTitle ?? [], second.otherTitles].flat();
  return {
    ...second,
    ...first,
    otherTitles: [...new Set(others)].filter((title) => !known.has(title)),
    people: first.people.length > 0 ? first.people : second.people,
    popularity: Math.max(first.popularity, second.popularity),
  };
}
