export type { InboxItem, InboxSource, Module, SearchHit, TrashKind, UndoKind } from "./module.ts";
