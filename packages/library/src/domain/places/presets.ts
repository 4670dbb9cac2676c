/** Templates of both kinds that belong together. */
export interface TemplateTexts {
  readonly movie: string;
  readonly episode: string;
}

export const presetNames = ["souffleur", "plex", "jellyfin", "kodi"] as const;
export type PresetName = (typeof presetNames)[number];

/** What each media centre reads, with the marks by which it knows a work without searching. */
export const presets: Readonly<Record<PresetName, TemplateTexts>> = {
  souffleur: {
    movie:
      "Films/{Genre}/{Subdivision}/{Title} ({Year}) {Language} {AudioCodec} {VideoCodec} {Resolution}.{ext}",
    episode:
      "Séries/{Kind}/{Subdivision}/{Title} ({Year})/Saison {Season}/{Title} ({Year}) - {SxxExx} - {EpisodeTitle} - {Language} {AudioCodec} {VideoCodec} {Resolution}.{ext}",
  },
  plex: {
    movie: "Films/{Title} ({Year}) {PlexId}/{Title} ({Year}) {PlexId} {PlexEdition} - {Resolution}.{ext}",
    episode:
      "Séries/{Title} ({Year}) {PlexId}/Season {Season}/{Title} ({Year}) - {SxxExx} - {EpisodeTitle}.{ext}",
  },
  jellyfin: {
    movie: "Films/{Title} ({Year}) {JellyfinId}/{Title} ({Year}) {JellyfinId} - {Edition} {Resolution}.{ext}",
    episode: "Séries/{Title} ({Year}) {JellyfinId}/Season {Season}/{Title} {SxxExx} {EpisodeTitle}.{ext}",
  },
  kodi: {
    movie: "Films/{Title} ({Year}) {KodiId}/{Title} ({Year}) {KodiId} {Edition}.{ext}",
    episode:
      "Séries/{Title} ({Year}) {KodiId}/Season {Season}/{Title} ({Year}) {SxxExx} - {EpisodeTitle}.{ext}",
  },
};
