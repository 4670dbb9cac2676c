/** Where films and series are known from. */
export const librarySources = {
  help: {
    enrich: "ask the sources for what films and series lack",
    enrichIds: "films and series; all that lack something, without any",
    enrichDryRun: "ask, and change nothing",
    nfo: "print what a film, a series or an episode says of itself, as a .nfo file",
    nfoId: "id of a film, a series or an episode",
    imdb: "the IMDb data files: titles found without a network",
    imdbImport: "import the IMDb data files from their folder",
    imdbSync: "import them where they are newer than what was imported",
    imdbStats: "what is imported, and which files lie in the folder",
  },
  name: "File",
  size: "MB",
  changed: "Changed",
  noFiles: "No IMDb data files in their folder. Download them from https://datasets.imdbws.com/.",
  nothingImported: "Nothing is imported yet.",
  imported: (counts: { movies: string; series: string; episodes: string }, when: string) =>
    `${counts.movies} films, ${counts.series} series, ${counts.episodes} episodes, imported ${when}`,
  skipped: (lines: string) => `${lines} lines could not be read`,
  newer: "The files are others than those imported: souffleur imdb sync",
};
