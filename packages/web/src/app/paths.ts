/**
 * Every address of the application. The server reads them from the build, so that an unknown one answers 404;
 * a test holds the list to the routes.
 */
export const appPaths = [
  "/",
  "/sign-in",
  "/set-up",
  "/inbox",
  "/people",
  "/people/new",
  "/people/$personId",
  "/artists",
  "/artists/$artistId",
  "/venues",
  "/venues/new",
  "/venues/$venueId",
  "/plannings",
  "/plannings/new",
  "/plannings/$planningId",
  "/proposals",
  "/proposals/new",
  "/proposals/$proposalId",
  "/jobs",
  "/activity",
  "/trash",
  "/settings",
] as const;
