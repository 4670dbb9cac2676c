import { shownName } from "../../files/raw-path.ts";
import type { VideoFile } from "../../files/video-file.ts";
import type { Series, SeriesId } from "../../works/series.ts";
import { type Collection, titled } from "../collection.ts";
import type { Found } from "../finding.ts";
import { isWithin, joined, nameOf, parentOf } from "../paths.ts";
import { movedRecord, moveWithSides, noFix, type PlannedFix } from "../planned-fix.ts";
import type { CareRule } from "../rule.ts";
import { titlesToGroup } from "./regroup-titles.ts";

/** Files of one series in several folders of one place, brought together where most are; and titles of one name. */
export const regroup: CareRule = {
  kind: "regroup",
  look(collection) {
    const scattered = [...filesBySeries(collection)].flatMap(([seriesId, files]) => {
      const series = collection.series.get(seriesId);
      return series ? ofSeries(collection, series, files) : [];
    });
    return [...scattered, ...titlesToGroup(collection)];
  },
};

function filesBySeries(collection: Collection): ReadonlyMap<SeriesId, readonly VideoFile[]> {
  const bySeries = new Map<SeriesId, VideoFile[]>();
  for (const file of collection.present()) {
    const seriesId = file.episodeId && collection.episodes.get(file.episodeId)?.seriesId;
    const kind = collection.folder(file.folderId)?.kind;
    if (!seriesId || (kind !== "storage" && kind !== "collection")) continue;
    bySeries.set(seriesId, [...(bySeries.get(seriesId) ?? []), file]);
  }
  return bySeries;
}

function ofSeries(collection: Collection, series: Series, files: readonly VideoFile[]): readonly Found[] {
  const byRoot = Map.groupBy(files, ({ folderId }) => folderId);
  return [...byRoot.values()].flatMap((ofRoot) => {
    const byFolder = Map.groupBy(ofRoot, (file) => seriesFolder(collection, file));
    const [main, ...others] = [...byFolder].sort(
      ([a, inA], [b, inB]) => inB.length - inA.length || (a < b ? -1 : 1),
    );
    if (!main || others.length === 0) return [];
    return others.map(([folder, inside]) =>
      findingOf(collection, { series, into: main[0], from: folder, files: inside }),
    );
  });
}

interface Gathering {
  readonly series: Series;
  readonly into: string;
  readonly from: string;
  readonly files: readonly VideoFile[];
}

function findingOf(collection: Collection, gathering: Gathering): Found {
  const { series, into, from, files } = gathering;
  const fix = gatherInto(collection, gathering);
  return {
    kind: "regroup",
    severity: "advice",
    key: `${series.id} ${from}`,
    label: titled(series),
    path: from,
    facts: { files: files.length, into: shownName(into), ...(!fix && { taken: true }) },
    ...(fix && { fix }),
    isByChoice: false,
  };
}

/** Nothing where a name is taken over there: two files of one episode are for people to decide. */
function gatherInto(collection: Collection, { into, from, files }: Gathering): PlannedFix | undefined {
  const places = files.map((file) => ({ file, to: joined(into, file.path.slice(from.length + 1)) }));
  const taken = new Set<string>();
  for (const { to } of places) {
    if (collection.disk.find(to) || taken.has(to)) return undefined;
    taken.add(to);
  }
  return {
    ...noFix,
    moves: places.flatMap(({ file, to }) => moveWithSides(collection, file.path, to)),
    records: places.flatMap(({ file, to }) => movedRecord(collection, file, to)),
  };
}

const season = /^(saison|season|staffel|temporada|stagione|s|specials?|hors[- ]s[ée]rie)[ ._-]*\d*$/iu;

/** The folder of a series, above that of its season; the root of the place where files lie loose. */
function seriesFolder(collection: Collection, { path, folderId }: VideoFile): string {
  const root = collection.folder(folderId)?.path ?? "/";
  const folder = parentOf(path);
  const isSeason = season.test(nameOf(folder)) && folder !== root && isWithin(parentOf(folder), root);
  return isSeason ? parentOf(folder) : folder;
}
