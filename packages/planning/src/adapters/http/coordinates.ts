import { refuse } from "@souffleur/platform/http";
import { z } from "zod";

/** Where something is on the globe, in degrees. */
export const coordinates = {
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
};

interface Coordinates {
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

/** Half a place is none. */
export function wholePlace({ latitude, longitude }: Coordinates, context: z.core.$RefinementCtx): void {
  if ((latitude === undefined) === (longitude === undefined)) return;
  refuse(
    context,
    { en: "latitude and longitude belong together", fr: "latitude et longitude vont ensemble" },
    [latitude === undefined ? "latitude" : "longitude"],
  );
}
