import type { SideFile, VideoFile } from "../files/video-file.ts";
import type { Disk } from "./disk.ts";
import { joined, parentOf } from "./paths.ts";

/** What lies beside a video now, as its record would say it; what is recorded keeps what was said of it. */
export function sidesBeside(disk: Disk, file: Pick<VideoFile, "path" | "sideFiles">): readonly SideFile[] {
  const recorded = new Map(file.sideFiles.map((side) => [side.name, side]));
  return disk.sidesOf(file.path).map((side) => {
    const sizeBytes = disk.find(joined(parentOf(file.path), side.name))?.sizeBytes ?? 0;
    return { ...(recorded.get(side.name) ?? side), sizeBytes };
  });
}
