import { z } from "zod";

/** Members that are missing, null or of another kind than expected are as if they were not there. */
export const text = z.string().max(20_000).optional().catch(undefined);
export const count = z.number().optional().catch(undefined);

/** The entries of a list that are what they should be; one that is not does not spoil the others. */
export function listOf<Value>(form: z.ZodType<Value>) {
  return z
    .array(z.unknown())
    .max(20_000)
    .transform((items) =>
      items.flatMap((item) => {
        const read = form.safeParse(item);
        return read.success ? [read.data] : [];
      }),
    );
}

/** The same, where the list itself may be missing. */
export function listIfAny<Value>(form: z.ZodType<Value>) {
  return listOf(form).catch([]);
}

/** `2016-07-15` as its year. */
export function yearOf(date: string | undefined): number | undefined {
  const year = /^(\d{4})(?:-|$)/.exec(date ?? "")?.[1];
  return year === undefined || year === "0000" ? undefined : Number(year);
}

/** A text that says something. */
export function said(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === "" ? undefined : trimmed;
}

/** Without the members that are not there. */
export function known<Members extends object>(
  members: Members,
): { [Key in keyof Members]?: NonNullable<Members[Key]> } {
  const there = Object.entries(members).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(there) as { [Key in keyof Members]?: NonNullable<Members[Key]> };
}
