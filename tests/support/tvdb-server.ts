import { searchKey } from "@souffleur/kernel";
import { type Asked, type MoodyServer, openMoodyServer, type Said } from "./moody-server.ts";

export const TVDB_KEY = "11111111-2222-3333-4444-555555555555";
export const TVDB_PIN = "ABCDEFGH";

const PAGE = 500;

const series = {
  id: 81_797,
  name: "ワンピース",
  image: "https://artworks.thetvdb.com/banners/posters/81797-10.jpg",
  firstAired: "1999-10-20",
  lastAired: "2026-11-15",
  originalLanguage: "jpn",
  overview: "",
  score: 1_000,
  genres: [
    { id: 27, name: "Anime" },
    { id: 18, name: "Adventure" },
  ],
  aliases: [{ language: "eng", name: "OP" }],
  remoteIds: [
    { id: "tt0388629", type: 2, sourceName: "IMDB" },
    { id: "37854", type: 12, sourceName: "TheMovieDB.com" },
  ],
  characters: [{ name: "Monkey D. Luffy", personName: "Mayumi Tanaka", peopleType: "Actor", sort: 1 }],
  translations: {
    nameTranslations: [
      { language: "fra", name: "One Piece" },
      { language: "eng", name: "One Piece" },
    ],
    overviewTranslations: [{ language: "eng", overview: "There once lived a pirate…" }],
  },
};

export interface TvdbServer extends MoodyServer {
  /** Takes every token back that was given out. */
  forgetTokens(): void;
  readonly logins: number;
}

/** TheTVDB as it answers: it wants a log-in, and its tokens can be taken back. */
export async function openTvdbServer(episodes = 3): Promise<TvdbServer> {
  let [logins, valid] = [0, ""];
  const server = await openMoodyServer((asked) => {
    if (asked.path.endsWith("/login")) {
      const { apikey, pin } = JSON.parse(asked.body);
      if (apikey !== TVDB_KEY || pin !== TVDB_PIN) return { status: 401, json: { status: "failure" } };
      valid = `token-${++logins}`;
      return { status: 200, json: { status: "success", data: { token: valid } } };
    }
    if (asked.headers.authorization !== `Bearer ${valid}`)
      return { status: 401, json: { status: "failure" } };
    return api(asked, episodes);
  });
  return Object.defineProperty(
    Object.assign(server, {
      forgetTokens() {
        valid = "";
      },
    }),
    "logins",
    { get: () => logins },
  ) as unknown as TvdbServer;
}

function api({ path, query }: Asked, episodes: number): Said {
  const [, area, id = "", part] = path.replace(/^\/v4/, "").split("/");
  if (area === "search" && id === "remoteid") return remote(part ?? "");
  if (area === "search") return search(query);
  if (area !== "series" || id !== String(series.id)) return { status: 404, json: { status: "failure" } };
  return part === "extended"
    ? { status: 200, json: { data: series } }
    : listed(Number(query.get("page")), episodes);
}

function remote(id: string): Said {
  const isOurs = series.remoteIds.some((one) => one.id === id);
  return { status: 200, json: { data: isOurs ? [{ series: { id: series.id } }] : null } };
}

function search(query: URLSearchParams): Said {
  const isMeant = searchKey("One Piece").includes(searchKey(query.get("query") ?? ""));
  const inYear = query.get("year") === null || query.get("year") === "1999";
  const hit = {
    tvdb_id: `${series.id}`,
    objectID: `series-${series.id}`,
    name: series.name,
    aliases: ["OP"],
    translations: { fra: "One Piece", eng: "One Piece" },
    overviews: { eng: "There once lived a pirate…" },
    year: "1999",
    image_url: series.image,
    remote_ids: series.remoteIds,
  };
  return { status: 200, json: { data: isMeant && inYear ? [{ nonsense: true }, hit] : [] } };
}

function listed(page: number, count: number): Said {
  const from = page * PAGE;
  const numbers = Array.from({ length: Math.max(0, Math.min(PAGE, count - from)) }, (_, at) => from + at + 1);
  const episodes = numbers.map((number) => ({
    seasonNumber: 1,
    number,
    absoluteNumber: number,
    name: `Épisode ${number}`,
    aired: "1999-10-20",
    runtime: 24,
    overview: null,
  }));
  const next = from + PAGE < count ? "http://127.0.0.1:1/steal" : null;
  return { status: 200, json: { data: { series, episodes }, links: { next } } };
}
