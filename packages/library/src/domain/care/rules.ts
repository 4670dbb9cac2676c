import type { CareRule } from "./rule.ts";
import { brokenLinks } from "./rules/broken-links.ts";
import { changedContent } from "./rules/changed-content.ts";
import { consolidate } from "./rules/consolidate.ts";
import { database } from "./rules/database.ts";
import { duplicateContents } from "./rules/duplicate-contents.ts";
import { duplicateTitles } from "./rules/duplicate-titles.ts";
import { emptyFolders } from "./rules/empty-folders.ts";
import { misplacedLinks } from "./rules/misplaced-links.ts";
import { missingEpisodes } from "./rules/missing-episodes.ts";
import { missingFiles } from "./rules/missing-files.ts";
import { orphans } from "./rules/orphans.ts";
import { overfullFolders } from "./rules/overfull-folders.ts";
import { regroup } from "./rules/regroup.ts";
import { sideFiles } from "./rules/side-files.ts";
import { upgrades } from "./rules/upgrades.ts";

/** All that is looked for, in the order people read it. */
export const careRules: readonly CareRule[] = [
  missingFiles,
  orphans,
  brokenLinks,
  misplacedLinks,
  changedContent,
  database,
  sideFiles,
  emptyFolders,
  overfullFolders,
  regroup,
  consolidate,
  duplicateContents,
  duplicateTitles,
  upgrades,
  missingEpisodes,
];
