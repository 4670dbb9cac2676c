export type { InboxItem, InboxSource, LinkKind, Module, SearchHit, TrashKind, UndoKind } from "./module.ts";
