import { createLog } from "@souffleur/platform/log";
import { expect, it } from "vitest";
// Not part of the server's face: only its composition root opens events.
import { openEvents } from "../../packages/server/src/prepare/open-events.ts";
import { onEachDatabaseOnDisk } from "../support/databases.ts";
import { waitUntil } from "../support/wait-until.ts";

onEachDatabaseOnDisk((target) => {
  it("servers on one database hear of each other where several can share it", async () => {
    const { url = "", close } = await target.open();
    const log = createLog("silent");
    const [a, b] = [openEvents(url, log), openEvents(url, log)];
    const heard: string[] = [];
    b.events.subscribe((event) => heard.push(event.topic));
    const tell = () => a.events.publish({ topic: "trash", key: "1", data: {}, access: "owner" });
    tell();
    if (target.isShared)
      await waitUntil("the other has heard", () => {
        tell();
        return heard.includes("trash");
      });
    else expect(heard).toEqual([]);
    await Promise.all([a.close(), b.close()]);
    await close();
  });
});
