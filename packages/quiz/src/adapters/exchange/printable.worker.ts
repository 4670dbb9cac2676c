import { type PrintablePicture, printablePicture } from "@souffleur/platform/pdf";
import { serveTask } from "@souffleur/platform/workers";

serveTask((pictures: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, PrintablePicture> => {
  const found = new Map<string, PrintablePicture>();
  for (const [name, bytes] of pictures) {
    const picture = printablePicture(bytes);
    if (picture !== undefined) found.set(name, picture);
  }
  return found;
});
