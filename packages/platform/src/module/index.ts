export type { InboxItem, InboxSource, Module, SearchHit, TrashKind } from "./module.ts";
