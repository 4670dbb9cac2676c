import type { ReactNode } from "react";

export interface Decided {
  readonly id: string;
  readonly version: number;
}

/**
 * What an assistant brings to the inbox: how its proposals look and what deciding means.
 * The inbox knows nothing of plannings, questions or films; the application introduces them to each other.
 */
export interface Reviewer {
  /** The `kind` of inbox items it answers for. */
  readonly kind: string;
  readonly Detail: (props: { readonly id: string }) => ReactNode;
  readonly Editor: (props: { readonly id: string; readonly onDone: () => void }) => ReactNode;
  readonly accept: (id: string, version: number) => Promise<Decided>;
  readonly reject: (id: string, version: number) => Promise<Decided>;
  readonly restore: (id: string, version: number) => Promise<Decided>;
}
