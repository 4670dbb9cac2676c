export type {
  Chore,
  Demo,
  DemoInput,
  InboxItem,
  InboxSource,
  LinkKind,
  Module,
  SearchHit,
  TrashKind,
  UndoKind,
} from "./module.ts";
