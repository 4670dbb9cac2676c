import type { Access } from "@souffleur/platform/http";

/**
 * Who may call what: every route of the server, one line each. Written by hand, on purpose: a route whose access word
 * changes in the code alone, or that is not in this list, fails the test beside it.
 */
export const accessMatrix: Readonly<Record<string, Access>> = {
  "GET /api/v1/health": "public",
  "GET /api/v1/health/live": "public",
  "GET /api/v1/health/ready": "public",
  "GET /api/v1/setup": "public",
  "POST /api/v1/setup": "public",
  "GET /api/v1/session": "public",
  "POST /api/v1/session": "public",
  "DELETE /api/v1/session": "public",

  "GET /api/v1/links/current": "link",

  "GET /api/openapi.json": "signed-in",
  "GET /api/docs": "signed-in",
  "GET /api/docs/errors": "signed-in",
  "GET /api/docs/page.css": "signed-in",
  "GET /api/docs/page.js": "signed-in",
  "GET /api/v1/sessions": "signed-in",
  "DELETE /api/v1/sessions/:id": "signed-in",
  "PUT /api/v1/me": "signed-in",
  "PUT /api/v1/me/password": "signed-in",
  "GET /api/v1/api-keys": "signed-in",
  "POST /api/v1/api-keys": "signed-in",
  "DELETE /api/v1/api-keys/:id": "signed-in",
  "GET /api/v1/links": "signed-in",
  "POST /api/v1/links": "signed-in",
  "DELETE /api/v1/links/:id": "signed-in",
  "GET /api/v1/inbox": "signed-in",
  "GET /api/v1/jobs": "signed-in",
  "GET /api/v1/jobs/:id": "signed-in",
  "POST /api/v1/jobs/:id/cancel": "signed-in",
  "POST /api/v1/jobs/:id/retry": "signed-in",
  "GET /api/v1/events": "signed-in",
  "GET /api/v1/ledger": "signed-in",
  "GET /api/v1/ledger/export.csv": "signed-in",
  "POST /api/v1/ledger/:id/undo": "signed-in",
  "GET /api/v1/search": "signed-in",
  "GET /api/v1/trash": "signed-in",
  "DELETE /api/v1/trash": "signed-in",
  "DELETE /api/v1/trash/:id": "signed-in",
  "POST /api/v1/trash/:id/restore": "signed-in",

  "GET /metrics": "owner",
  "GET /api/v1/users": "owner",
  "POST /api/v1/users": "owner",
  "GET /api/v1/users/:id": "owner",
  "PUT /api/v1/users/:id": "owner",
  "DELETE /api/v1/users/:id": "owner",

  "GET /api/v1/artists": "planning:read",
  "POST /api/v1/artists": "planning:write",
  "GET /api/v1/artists/:id": "planning:read",
  "PUT /api/v1/artists/:id": "planning:write",
  "DELETE /api/v1/artists/:id": "planning:write",
  "GET /api/v1/plannings": "planning:read",
  "POST /api/v1/plannings": "planning:write",
  "GET /api/v1/plannings/:id": "planning:read",
  "DELETE /api/v1/plannings/:id": "planning:write",
  "GET /api/v1/planning-proposals": "planning:read",
  "POST /api/v1/planning-proposals": "planning:write",
  "GET /api/v1/planning-proposals/:id": "planning:read",
  "POST /api/v1/planning-proposals/:id/accept": "planning:write",
  "POST /api/v1/planning-proposals/:id/edit": "planning:write",
  "POST /api/v1/planning-proposals/:id/reject": "planning:write",
  "POST /api/v1/planning-proposals/:id/restore": "planning:write",
};

/** Those nobody knows: what they show is nothing, or worth nothing any more. */
export const unknownCallers = [
  "nobody",
  "made-up session",
  "expired session",
  "ended session",
  "made-up key",
  "revoked key",
  "expired key",
  "key of a disabled user",
  "key of a deleted user",
  "expired link",
  "revoked link",
] as const;

/** Those we know, with what each may do: one column for each. */
export const knownCallers = {
  link: ["public", "link"],
  "nothing but an account": ["public", "signed-in"],
  viewer: ["public", "signed-in", "planning:read", "quiz:read", "library:read"],
  "planning:editor": ["public", "signed-in", "planning:read", "planning:write"],
  "quiz:editor": ["public", "signed-in", "quiz:read", "quiz:write"],
  "library:editor": ["public", "signed-in", "library:read", "library:write"],
  "viewer key of an owner": ["public", "signed-in", "planning:read", "quiz:read", "library:read"],
  owner: [
    "public",
    "signed-in",
    "owner",
    "planning:read",
    "planning:write",
    "quiz:read",
    "quiz:write",
    "library:read",
    "library:write",
  ],
} as const satisfies Readonly<Record<string, readonly Access[]>>;
