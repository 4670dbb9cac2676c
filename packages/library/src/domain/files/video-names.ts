const videoExtensions = new Set(
  (
    "mkv,mp4,avi,mov,wmv,flv,webm,m4v,mpg,mpeg,mpe,ts,m2ts,mts,vob,ogm,ogv,divx,rm,rmvb,asf,3gp,wtv,mk3d,f4v,m2v" +
    ",mxf"
  ).split(","),
);

/** A file name in its two parts; the extension in lower case, without its dot. */
export function nameParts(name: string): { readonly stem: string; readonly extension: string } {
  const dot = name.lastIndexOf(".");
  if (dot <= 0) return { stem: name, extension: "" };
  return { stem: name.slice(0, dot), extension: name.slice(dot + 1).toLowerCase() };
}

export function isVideoName(name: string): boolean {
  return videoExtensions.has(nameParts(name).extension);
}

/** What begins with a dot is not meant to be seen: our trash, what a Mac leaves beside a file, a copy being made. */
export function isHidden(name: string): boolean {
  return name.startsWith(".");
}

const ASIDE_FOLDER =
  /^(?:samples?|trailers?|bandes?[ ._-]annonces?|extras?|bonus|featurettes?|interviews?|behind[ ._-]the[ ._-]scenes|deleted[ ._-]scenes|sc[eè]nes[ ._-](?:coup[eé]es|supprim[eé]es)|making[ ._-]?of|coulisses|@eadir|lost\+found|\$recycle\.bin|system volume information)$/iu;

/** A folder of samples, trailers and other things about a film that are not the film. */
export function isAsideFolder(name: string): boolean {
  return ASIDE_FOLDER.test(name.normalize("NFC"));
}

const ASIDE_STEM =
  /(?:^|[-._ ([])(?:sample|trailer|bandes?[ ._-]annonces?)[)\]]?(?:[-._ ]?\d{1,2})?$|^(?:sample|trailer)[-._]|-(?:behind[ ._]?the[ ._]?scenes|deleted(?:[ ._]?scenes?)?|featurette|interview|making[ ._]?of)(?:[-._ ]?\d{1,2})?$/iu;
const EPISODE = /(?:^|[^a-z0-9])s\d{1,2}[ ._-]?e\d{1,3}(?!\d)/i;

/**
 * Samples, trailers, interviews and the like, by the file's own name or because of the folder it is in; there, what says
 * it is an episode is one: a series may be called "Extras".
 */
export function isAside(name: string, inAsideFolder: boolean): boolean {
  const { stem } = nameParts(name);
  return (inAsideFolder && !EPISODE.test(stem)) || ASIDE_STEM.test(stem.normalize("NFC"));
}

const UNFINISHED = /\.(?:part|partial|crdownload|download|aria2|!ut|!qb|bc!|tmp|temp|opdownload|td|xltd)$/i;

/** The file a mark of unfinished work stands for: `film.mkv` of `film.mkv.part`. */
export function unfinishedName(name: string): string | undefined {
  return UNFINISHED.test(name) ? name.replace(UNFINISHED, "") : undefined;
}
