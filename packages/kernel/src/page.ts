/** Where a list continues: the sort key of the last item seen. */
export interface PageRequest {
  readonly limit: number;
  readonly after?: readonly string[] | undefined;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins, if there is one. */
  readonly next: readonly string[] | undefined;
}
