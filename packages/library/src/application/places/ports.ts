import type { InstantText, Result, VersionStale } from "@souffleur/kernel";
import type { PlaceSettings } from "../../domain/places/place-settings.ts";

export interface StoredPlaces {
  readonly places: PlaceSettings;
  /** 0 while the owner has set none. */
  readonly version: number;
}

export interface PlacesRepository {
  find(): Promise<StoredPlaces>;
  /** The same, kept as it is until the unit of work ends. */
  findForChange(): Promise<StoredPlaces>;
  store(places: StoredPlaces, at: InstantText): Promise<Result<void, VersionStale>>;
}

export interface PlacePorts {
  readonly places: PlacesRepository;
}
