import { parseLocalDate } from "@souffleur/kernel";
import type { Nfo, NfoWork } from "../../../domain/sources/nfo.ts";
import type { ExternalIds } from "../../../domain/sources/source.ts";
import type { Credit } from "../../../domain/works/work-file.ts";
import { known, said, yearOf } from "../web/lenient.ts";
import { readXml, type XmlElement } from "./xml.ts";

/** No such file is near as large: what is larger is something else. */
export const MAX_NFO_BYTES = 1_048_576;
const MOST_WORKS = 100;
const MOST_CREDITS = 30;

const kinds: Readonly<Record<string, NfoWork["kind"]>> = {
  movie: "movie",
  tvshow: "series",
  episodedetails: "episode",
};

/** What a `.nfo` file says; nothing where it says nothing we understand. It is read, and never believed to be more. */
export function readNfo(bytes: Uint8Array): Nfo | undefined {
  if (bytes.length > MAX_NFO_BYTES) return undefined;
  const text = nfoText(bytes);
  const elements = text.includes("<") ? readXml(text) : [];
  if (elements === undefined) return undefined;
  const works = elements.slice(0, MOST_WORKS).flatMap((element) => {
    const kind = kinds[element.name.toLowerCase()];
    return kind === undefined ? [] : [workOf(element, kind)];
  });
  const linked = linkedIds(text);
  return works.length === 0 && Object.keys(linked).length === 0 ? undefined : { works, linked };
}

/** In whatever it is written. */
export function nfoText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Addresses on lines of their own, as "parsing NFO" has them. */
function linkedIds(text: string): ExternalIds {
  const lines = text.match(/^\s*https?:\/\/\S{1,300}\s*$/gm)?.join("\n") ?? "";
  const tmdb = /themoviedb\.org\/(?:movie|tv)\/(\d{1,9})/.exec(lines)?.[1];
  const tvdb = /thetvdb\.com\/\S*?(?:[?&]id=|dereferrer\/series\/|series\/)(\d{1,9})(?:\D|$)/.exec(
    lines,
  )?.[1];
  const imdbId = /imdb\.com\/(?:\w+\/)?title\/(tt\d{5,9})/.exec(lines)?.[1];
  return known({ imdbId, tmdbId: tmdb && Number(tmdb), tvdbId: tvdb && Number(tvdb) }) as ExternalIds;
}

function workOf(element: XmlElement, kind: NfoWork["kind"]): NfoWork {
  const all = (name: string) => element.children.filter((child) => child.name.toLowerCase() === name);
  const one = (name: string) => said(all(name)[0]?.text);
  const number = (name: string) => wholeNumber(one(name));
  const minutes = number("runtime");
  const set = all("set")[0];
  return {
    kind,
    ...idsOf(all("uniqueid"), {
      imdb: one("imdbid") ?? one("imdb_id") ?? one("id"),
      tmdb: one("tmdbid"),
      tvdb: one("tvdbid"),
    }),
    genres: all("genre").flatMap(({ text }) => text.split("/").flatMap((genre) => said(genre) ?? [])),
    credits: creditsOf(all),
    ...known({
      title: one("title"),
      originalTitle: one("originaltitle"),
      year: number("year") ?? yearOf(one("premiered")),
      overview: one("plot") ?? one("outline"),
      durationSeconds: minutes ? minutes * 60 : undefined,
      rating: ratingOf(one("rating") ?? ratingIn(all("ratings")[0])),
      collection: said(set?.children.find(({ name }) => name === "name")?.text) ?? said(set?.text),
      seasonNumber: number("season"),
      episodeNumber: number("episode"),
      airedOn: parseLocalDate(one("aired") ?? one("premiered") ?? ""),
    }),
  };
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

function ratingIn(ratings: XmlElement | undefined): string | undefined {
  return ratings?.children[0]?.children.find(({ name }) => name === "value")?.text;
}

function ratingOf(text: string | undefined): number | undefined {
  const value = Number((text ?? "").replace(",", "."));
  return text !== undefined && value > 0 && value <= 10 ? value : undefined;
}

interface PlainIds {
  readonly imdb: string | undefined;
  readonly tmdb: string | undefined;
  readonly tvdb: string | undefined;
}

function idsOf(unique: readonly XmlElement[], plain: PlainIds): ExternalIds {
  const of = (type: "imdb" | "tmdb" | "tvdb") =>
    said(unique.find(({ attributes }) => attributes.type?.toLowerCase() === type)?.text) ?? plain[type];
  const whole = (text: string | undefined) => (/^[1-9]\d{0,8}$/.test(text ?? "") ? Number(text) : undefined);
  const imdb = of("imdb");
  return known({
    imdbId: /^tt\d{5,9}$/.test(imdb ?? "") ? imdb : undefined,
    tmdbId: whole(of("tmdb")),
    tvdbId: whole(of("tvdb")),
  }) as ExternalIds;
}

function creditsOf(all: (name: string) => readonly XmlElement[]): readonly Credit[] {
  const named = (name: string, role: Credit["role"]) =>
    all(name).flatMap(({ text }): Credit[] =>
      said(text) === undefined ? [] : [{ name: text.trim(), role }],
    );
  const actors = all("actor").flatMap(({ children }): Credit[] => {
    const of = (name: string) => said(children.find((child) => child.name === name)?.text);
    const name = of("name");
    return name === undefined ? [] : [{ name, role: "actor", ...known({ character: of("role") }) }];
  });
  return [...named("director", "director"), ...named("credits", "writer"), ...actors].slice(0, MOST_CREDITS);
}
