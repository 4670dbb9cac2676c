import { z } from "zod";

/** What we gave out comes back in when somebody reads, changes and writes; these members do not count. */
export const givenOut = {
  id: z.string().max(100).optional(),
  version: z.int().optional(),
  created_at: z.string().max(100).optional(),
  updated_at: z.string().max(100).optional(),
};
