// Made by `npm run generate` from api/openapi.json; what is changed here by hand is lost.
export interface paths {
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your keys, the newest first, revoked ones too */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make a key, with some of your own roles; it is shown this once
         * @description An Idempotency-Key has no effect here: an answer with a secret in it is not kept.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke one of your keys; a key may revoke itself */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/artists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All artists by name, or a page of them */
        get: operations["listArtists"];
        put?: never;
        /** Create an artist */
        post: operations["createArtist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/artists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One artist */
        get: operations["getArtist"];
        /** Replace the name and the whole set of availabilities */
        put: operations["replaceArtist"];
        post?: never;
        /** Move an artist to the trash */
        delete: operations["deleteArtist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changes, as it changes
         * @description A feed of server-sent events. `job` carries a Job; `inbox` and `trash` say that the list has
         *     changed; `resync` says that something may have been missed: read anew what you show. Of several events about one
         *     thing a slow reader gets only the newest. The feed ends now and then, and when the server stops; browsers come back by
         *     themselves.
         */
        get: operations["watchEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That the server answers, and which it is */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That the process is alive */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server can do its work, and why not */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for a decision, oldest and least certain first */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs of the assistants the caller may read, newest first */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job, with its progress and its result */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a job that waits, or ask one that runs to stop: with no effect, or with what it has so far */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a job that failed or was cancelled from the beginning */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, when, newest first */
        get: operations["listLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table, up to 100 000 lines */
        get: operations["exportLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what was done, as long as nobody changed it since */
        post: operations["undoLedgerEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Token links of the kinds you may make, the newest first */
        get: operations["listLinks"];
        put?: never;
        /**
         * Make a token link for somebody without an account; its token is shown this once
         * @description An Idempotency-Key has no effect here: an answer with a secret in it is not kept.
         */
        post: operations["createLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the link in the Authorization header is for
         * @description `Authorization: Link TOKEN`
         */
        get: operations["getCurrentLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a token link */
        delete: operations["revokeLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change your own name, language and colours */
        put: operations["changeProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change your own password; your other sessions end */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mission-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All mission types by name, or a page of them */
        get: operations["listMissionTypes"];
        put?: never;
        /** Create a mission type */
        post: operations["createMissionType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mission-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mission type */
        get: operations["getMissionType"];
        /** Replace a mission type; shifts made from it stay as they are */
        put: operations["replaceMissionType"];
        post?: never;
        /** Move a mission type to the trash; shifts made from it stay */
        delete: operations["deleteMissionType"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All people by name, or a page of them */
        get: operations["listPeople"];
        put?: never;
        /** Create a person */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See what a file of people (CSV, vCard) would do; nothing is stored */
        post: operations["previewPeopleImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/imports/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take rows of a file of people, all together
         * @description One entry of the ledger holds them, and takes them all back.
         */
        post: operations["applyPeopleImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person */
        get: operations["getPerson"];
        /** Replace everything about a person */
        put: operations["replacePerson"];
        post?: never;
        /**
         * Move a person, with all that hangs on them, to the trash
         * @description Their places in shifts are free then. They come back with them, as far as they still are.
         */
        delete: operations["deletePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything said of a person's time */
        get: operations["getAvailability"];
        /**
         * Replace everything a person says of their time
         * @description Single free ranges are the person's availabilities of the basic contract. What was read from calendars stays.
         */
        put: operations["replaceAvailability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/availability/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take availability from a calendar file (.ics)
         * @description What an earlier file said of the same events, by their UID, gives way to what this one says.
         */
        post: operations["importAvailability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/availability/spans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What all that was said of a person's time amounts to on some days */
        get: operations["listAvailabilitySpans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendars a person's time is read from */
        get: operations["listCalendars"];
        put?: never;
        /**
         * Read a person's time from a calendar on another machine
         * @description It is read at once by a job, and again every few hours.
         */
        post: operations["createCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/calendars/{calendarId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Move a calendar to the trash; what it said of the person's time goes with it */
        delete: operations["deleteCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/calendars/{calendarId}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a calendar now */
        post: operations["refreshCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a person is on the way to 507 hours, with what is planned */
        get: operations["getHoursTowards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/planning-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals by date */
        get: operations["listPlanningProposals"];
        put?: never;
        /**
         * Ask for a planning for each day of a period
         * @description A job proposes; what it proposes waits in the inbox. Proposals nobody decided on give way to new ones.
         */
        post: operations["requestPlanningProposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/planning-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One proposal, with its reasons */
        get: operations["getPlanningProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/planning-proposals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the day as proposed: it becomes a planning */
        post: operations["acceptPlanningProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/planning-proposals/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the day as you change it */
        post: operations["editPlanningProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/planning-proposals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse the day as proposed */
        post: operations["rejectPlanningProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/planning-proposals/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the decision back */
        post: operations["restorePlanningProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/planning/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the plan of some days breaks, in order of time, or a page of it */
        get: operations["listPlanConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/planning/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan of some days, as the rules compute on it */
        get: operations["getPlanFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/planning/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every rule of the plan, with its limits as they hold today */
        get: operations["getPlanRules"];
        /** Ignore rules, let them warn or forbid, and set their limits; an empty list is the way back */
        put: operations["replacePlanRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/planning/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a proposed plan is weighed by */
        get: operations["getPlanWeights"];
        /** Set what proposed plans are weighed by from now on */
        put: operations["replacePlanWeights"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plannings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All plannings by date, or a page of them */
        get: operations["listPlannings"];
        put?: never;
        /**
         * Plan a day: the first free slot of each artist
         * @description An unknown artist is created; a known one is reused, with its own availabilities where none are given.
         */
        post: operations["createPlanning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plannings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One planning */
        get: operations["getPlanning"];
        put?: never;
        post?: never;
        /** Move a planning to the trash */
        delete: operations["deletePlanning"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/production-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts of productions, the newest first */
        get: operations["listProductionProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/production-proposals/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two drafts side by side, or one beside the plan as it stands */
        get: operations["compareProductionProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/production-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One draft: its figures, its score line by line, what it changes */
        get: operations["getProductionProposal"];
        /**
         * Change a draft by hand: who is where, who is pinned, what it is called
         * @description Whoever is put somewhere by hand is pinned there. The draft is scored and explained anew, by the plan and the rules as they are now; accepted, it counts as edited.
         */
        put: operations["editProductionProposal"];
        post?: never;
        /** Move a draft to the trash; a plan it became stays */
        delete: operations["deleteProductionProposal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/production-proposals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a draft the plan: all of it, as the rules allow it now, or nothing */
        post: operations["acceptProductionProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/production-proposals/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works when in a draft, with the reasons */
        get: operations["listDraftAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/production-proposals/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a draft changes in the plan as it stood when the draft was made */
        get: operations["listDraftChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/production-proposals/{id}/empty-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The posts a draft leaves empty: who was considered, what excludes each, what would fill them */
        get: operations["listDraftEmptyPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/production-proposals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a draft: the plan stays as it is */
        post: operations["rejectProductionProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/production-proposals/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the decision back, and the plan it made with it */
        post: operations["restoreProductionProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/productions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All productions by first day, or a page of them */
        get: operations["listProductions"];
        put?: never;
        /** Create a production */
        post: operations["createProduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/productions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One production */
        get: operations["getProduction"];
        /** Replace what is said of a production */
        put: operations["replaceProduction"];
        post?: never;
        /** Move a production to the trash, its shifts and who works in them included */
        delete: operations["deleteProduction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/productions/{id}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a production has the people it needs, and what they cost */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/productions/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a draft of a production's plan
         * @description A job looks for it; what it finds waits in the inbox beside other drafts. With an `effort`, the same request and seed give the same draft; with `seconds`, what is found depends on the machine. A cancelled job leaves the best draft it had.
         */
        post: operations["requestProductionProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/productions/{id}/scene-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the order of scenes in which people wait least
         * @description A job searches; the order waits in the inbox, and one that waited gives way to it. Cancelled, it keeps the best so far.
         */
        post: operations["requestSceneOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/productions/{id}/scene-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put all scenes of a production into an order
         * @description Refused where it names other scenes than there are by now, so that none is lost or moved unseen.
         */
        put: operations["reorderScenes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/productions/{id}/scenes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scenes of a production in their order, or a page of them */
        get: operations["listScenes"];
        put?: never;
        /** Add a scene after the others */
        post: operations["createScene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/productions/{id}/scenes/{scene_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace what is said of a scene; it stays where it stands */
        put: operations["replaceScene"];
        post?: never;
        /** Move a scene to the trash */
        delete: operations["deleteScene"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/productions/{id}/shift-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create the same shift on several days, all of them or none */
        post: operations["createShiftSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/productions/{id}/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a shift; what is left out is as its mission type says */
        post: operations["createShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scene-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders proposed for scenes, the newest first */
        get: operations["listSceneOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scene-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One proposed order, and what waiting costs now and then */
        get: operations["getSceneOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scene-orders/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the scenes into this order */
        post: operations["acceptSceneOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scene-orders/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse an order: the scenes stay as they are */
        post: operations["rejectSceneOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scene-orders/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the decision back: scenes nobody has moved since go back to where they were */
        post: operations["restoreSceneOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find anything by a part of its name; accents and case do not matter */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is asking, and what they may do */
        get: operations["getCurrentSession"];
        put?: never;
        /** Sign in with a password; the answer sets the session cookie */
        post: operations["signIn"];
        /** Sign out; without a session nothing happens */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you are signed in */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of your sessions */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this server still needs its first account */
        get: operations["getSetup"];
        put?: never;
        /**
         * Make the owner's account with the set-up code, and sign in
         * @description The code is printed when the server starts, and kept in `setup-code` in its data folder.
         */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shifts that touch a stretch of days, as they begin, or a page of them */
        get: operations["listShifts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One shift, with who works in it */
        get: operations["getShift"];
        /** Replace what is said of a shift; who works at a post that stays moves with it */
        put: operations["replaceShift"];
        post?: never;
        /** Move a shift to the trash, with its posts and who works at them */
        delete: operations["deleteShift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say who works in a shift, all of them
         * @description Whoever is left out no longer works there. The version is the shift's own.
         */
        put: operations["assignShift"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same shift again, with its posts and nobody at them */
        post: operations["duplicateShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The skills there are, in the organisation's order */
        get: operations["listSkills"];
        put?: never;
        /** Create a skill */
        post: operations["createSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a skill another name or place; whoever has it keeps it */
        put: operations["replaceSkill"];
        post?: never;
        /** Move a skill that nobody has and nothing asks for to the trash */
        delete: operations["deleteSkill"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All teams by name, or a page of them */
        get: operations["listTeams"];
        put?: never;
        /** Create a team */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One team */
        get: operations["getTeam"];
        /** Replace a team and who is in it */
        put: operations["replaceTeam"];
        post?: never;
        /** Move a team that makes no production to the trash; its members stay */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was deleted and can come back, newest first */
        get: operations["listTrash"];
        put?: never;
        post?: never;
        /** Empty the trash of everything the caller may edit */
        delete: operations["emptyTrash"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trash/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one thing for good */
        delete: operations["removeTrash"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trash/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring something back as it was
         * @description Where it conflicts with what is there now, the problem lists the `options` to restore with.
         */
        post: operations["restoreTrash"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/travel-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long it takes between venues
         * @description Where nobody said how long, it is estimated from where the venues are.
         */
        get: operations["listTravelTimes"];
        /** Replace all travel times somebody gave */
        put: operations["replaceTravelTimes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody with an account, in the order they joined */
        get: operations["listUsers"];
        put?: never;
        /**
         * Give somebody an account
         * @description An Idempotency-Key has no effect here: a repeated request finds its login taken.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
        get: operations["getUser"];
        /** Change somebody's login, name, roles or password; disable their account */
        put: operations["changeUser"];
        post?: never;
        /** Take somebody's account away, into the trash */
        delete: operations["removeUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All venues by name, or a page of them */
        get: operations["listVenues"];
        put?: never;
        /** Create a venue */
        post: operations["createVenue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/venues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One venue */
        get: operations["getVenue"];
        /**
         * Replace what is said of a venue, its rooms included
         * @description A room that shifts are in cannot be left out.
         */
        put: operations["replaceVenue"];
        post?: never;
        /** Move a venue where nothing takes place to the trash */
        delete: operations["deleteVenue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "name": "Calendar of the foyer",
         *       "prefix": "sfl_Xh2k9a",
         *       "roles": [
         *         "viewer"
         *       ],
         *       "created_at": "2026-11-21T09:30:00.000Z"
         *     }
         */
        ApiKey: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            name: string;
            /**
             * @description How the key begins.
             * @example sfl_Xh2k9a
             */
            prefix: string;
            roles: ("owner" | "viewer" | "planning:editor" | "quiz:editor" | "library:editor")[];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            expires_at?: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            revoked_at?: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            last_used_at?: string;
        };
        /**
         * @example {
         *       "name": "Calendar of the foyer",
         *       "roles": [
         *         "viewer"
         *       ]
         *     }
         */
        ApiKeyInput: {
            name: string;
            /**
             * @example [
             *       "planning:editor"
             *     ]
             */
            roles: ("owner" | "viewer" | "planning:editor" | "quiz:editor" | "library:editor")[];
            /**
             * Format: date-time
             * @example 2027-05-21T09:30:00.000Z
             */
            expires_at?: string;
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "name": "Élodie Marchand",
         *       "availabilities": [
         *         {
         *           "start": "2024-05-12T10:00:00",
         *           "end": "2024-05-12T18:00:00"
         *         }
         *       ],
         *       "version": 1,
         *       "created_at": "2024-04-02T08:00:00.000Z",
         *       "updated_at": "2024-04-02T08:00:00.000Z"
         *     }
         */
        Artist: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            name: string;
            availabilities: components["schemas"]["Slot"][];
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updated_at: string;
        };
        /**
         * @example {
         *       "name": "Élodie Marchand",
         *       "availabilities": [
         *         {
         *           "start": "2024-05-12T10:00:00",
         *           "end": "2024-05-12T18:00:00"
         *         }
         *       ]
         *     }
         */
        ArtistInput: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id?: string;
            name: string;
            availabilities: components["schemas"]["Availability"][];
        };
        /**
         * @example {
         *       "name": "Élodie Marchand",
         *       "availabilities": [
         *         {
         *           "start": "2024-05-12T10:00:00",
         *           "end": "2024-05-12T18:00:00"
         *         }
         *       ]
         *     }
         */
        ArtistReplacement: {
            name: string;
            availabilities: components["schemas"]["Availability"][];
            id?: string;
            version?: number;
            created_at?: string;
            updated_at?: string;
        };
        /**
         * @example {
         *       "start": "2024-05-12T10:00:00",
         *       "end": "2024-05-12T18:00:00"
         *     }
         */
        Availability: {
            /**
             * Format: date-time-local
             * @description Local date and time; with an offset it is converted.
             * @example 2024-05-12T10:00:00
             */
            start: string;
            /**
             * Format: date-time-local
             * @description Local date and time; with an offset it is converted.
             * @example 2024-05-12T10:00:00
             */
            end: string;
        };
        /**
         * @description What is said of a time, once or recurring, on the wall clock of the organisation.
         * @example {
         *       "kind": "preferred",
         *       "start": "2026-05-04T18:00:00",
         *       "end": "2026-05-04T23:00:00",
         *       "recurrence": "FREQ=WEEKLY;BYDAY=MO",
         *       "said": "every Monday",
         *       "exceptions": [],
         *       "source": "person"
         *     }
         */
        AvailabilityItem: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id?: string;
            /** @enum {string} */
            kind: "unavailable" | "preferred" | "available" | "tentative";
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            start: string;
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            end: string;
            recurrence?: string;
            /** @description The recurrence in words, in the language of the answer. */
            said?: string;
            exceptions: string[];
            note?: string;
            /**
             * @description Whether a person said it, or it was read from a file or a subscribed calendar.
             * @enum {string}
             */
            source: "person" | "file" | "calendar";
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            calendar_id?: string;
        };
        /**
         * @example {
         *       "kind": "preferred",
         *       "start": "2026-05-04T18:00:00",
         *       "end": "2026-05-04T23:00:00",
         *       "recurrence": "FREQ=WEEKLY;BYDAY=MO"
         *     }
         */
        AvailabilityItemInput: {
            /** @enum {string} */
            kind: "unavailable" | "preferred" | "available" | "tentative";
            /**
             * Format: date-time-local
             * @description Local date and time; with an offset it is converted.
             * @example 2024-05-12T10:00:00
             */
            start: string;
            /**
             * Format: date-time-local
             * @description Local date and time; with an offset it is converted.
             * @example 2024-05-12T10:00:00
             */
            end: string;
            /** @example FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270303 */
            recurrence?: string;
            exceptions?: string[];
            note?: string;
            id?: string;
            said?: string;
            /**
             * @default person
             * @enum {string}
             */
            source: "person" | "file" | "calendar";
            calendar_id?: string;
        };
        /**
         * @description On the wall clock of the organisation, by time, none overlapping.
         * @example {
         *       "free_by_default": false,
         *       "spans": [
         *         {
         *           "kind": "preferred",
         *           "start": "2026-05-04T18:00:00",
         *           "end": "2026-05-04T23:00:00"
         *         }
         *       ]
         *     }
         */
        AvailabilitySpans: {
            /** @description What holds between the spans. */
            free_by_default: boolean;
            spans: {
                /** @enum {string} */
                kind: "unavailable" | "preferred" | "available" | "tentative";
                /**
                 * Format: date-time-local
                 * @description Local date and time, without offset.
                 * @example 2024-05-12T10:00:00
                 */
                start: string;
                /**
                 * Format: date-time-local
                 * @description Local date and time, without offset.
                 * @example 2024-05-12T10:00:00
                 */
                end: string;
            }[];
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "address": "https://calendar.example.org/…",
         *       "kind": "unavailable",
         *       "fetched_at": "2026-11-21T09:30:00.000Z",
         *       "version": 1,
         *       "created_at": "2026-11-20T18:00:00.000Z"
         *     }
         */
        Calendar: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            /** @description The machine it is on, without the rest of its address. */
            address: string;
            /** @enum {string} */
            kind: "unavailable" | "preferred" | "available" | "tentative";
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            fetched_at?: string;
            /** @description Why the last reading came to nothing; what was read before stays. */
            failure?: {
                code: string;
                message: string;
            };
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
        };
        /**
         * @example {
         *       "content": "BEGIN:VCALENDAR\r\n…",
         *       "kind": "unavailable",
         *       "preview": true
         *     }
         */
        CalendarImport: {
            /** @description The text of the file. */
            content?: string;
            /**
             * Format: base64
             * @description Or its bytes: the encoding is found out.
             */
            content_base64?: string;
            /**
             * @description What somebody is during the events of the file that do not leave them free.
             * @default unavailable
             * @enum {string}
             */
            kind: "unavailable" | "preferred" | "available" | "tentative";
            /**
             * @description Only look: nothing is stored.
             * @default true
             */
            preview: boolean;
        };
        /**
         * @example {
         *       "stored": true,
         *       "added": 1,
         *       "removed": 1,
         *       "ignored": 1,
         *       "items": [
         *         {
         *           "summary": "text",
         *           "kind": "unavailable",
         *           "start": "2024-05-12T10:00:00",
         *           "end": "2024-05-12T10:00:00"
         *         }
         *       ],
         *       "problems": [
         *         {
         *           "line": 1,
         *           "code": "text",
         *           "message": "text"
         *         }
         *       ],
         *       "version": 1,
         *       "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
         *     }
         */
        CalendarImported: {
            stored: boolean;
            added: number;
            /** @description What earlier files said of the same events. */
            removed: number;
            /** @description Events that leave the person free, or have no length. */
            ignored: number;
            /** @description At most 500. What events are called is not stored. */
            items: {
                summary: string;
                /** @enum {string} */
                kind: "unavailable" | "preferred" | "available" | "tentative";
                /**
                 * Format: date-time-local
                 * @description Local date and time, without offset.
                 * @example 2024-05-12T10:00:00
                 */
                start: string;
                /**
                 * Format: date-time-local
                 * @description Local date and time, without offset.
                 * @example 2024-05-12T10:00:00
                 */
                end: string;
                said?: string;
            }[];
            problems: {
                line: number;
                code: string;
                message: string;
            }[];
            version: number;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            person_id: string;
        };
        /**
         * @example {
         *       "url": "https://calendar.example.org/elodie.ics",
         *       "kind": "unavailable"
         *     }
         */
        CalendarInput: {
            /** @description Where the calendar is. It is never shown again: whoever has it can read the calendar. */
            url: string;
            /**
             * @default unavailable
             * @enum {string}
             */
            kind: "unavailable" | "preferred" | "available" | "tentative";
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "title": "text",
         *       "day": "2024-05-12",
         *       "shares_room": true,
         *       "minutes": 1,
         *       "break_minutes": 1,
         *       "rest_minutes": 1,
         *       "is_cachet": true,
         *       "tags": [
         *         "text"
         *       ],
         *       "notes": "text",
         *       "posts": [
         *         {
         *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "role": "Plateau",
         *           "level": 2,
         *           "count": 2
         *         }
         *       ],
         *       "assignments": [
         *         {
         *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "pinned": false
         *         }
         *       ],
         *       "version": 1,
         *       "created_at": "2026-11-21T09:30:00.000Z",
         *       "updated_at": "2026-11-21T09:30:00.000Z"
         *     }
         */
        CheckedShift: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            production_id: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            mission_type_id?: string;
            title: string;
            /**
             * Format: date
             * @example 2024-05-12
             */
            day: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            venue_id?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            room_id?: string;
            shares_room: boolean;
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            start?: string;
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            end?: string;
            window?: components["schemas"]["WallSpan"];
            minutes: number;
            break_minutes: number;
            rest_minutes: number;
            is_cachet: boolean;
            tags: string[];
            notes: string;
            posts: components["schemas"]["Post"][];
            assignments: components["schemas"]["ShiftAssignment"][];
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updated_at: string;
            /** @description What this breaks of the rules that warn only; left out where it breaks none. */
            warnings?: components["schemas"]["PlanConflict"][];
        };
        /**
         * @example {
         *       "shifts": 24,
         *       "unplaced": 2,
         *       "seats": 140,
         *       "filled": 126,
         *       "people": 31,
         *       "minutes": 30240,
         *       "cost": 1260000,
         *       "without_rate": 3,
         *       "budget": 4800000
         *     }
         */
        Coverage: {
            shifts: number;
            /** @description Shifts nobody has given a time yet. */
            unplaced: number;
            seats: number;
            filled: number;
            people: number;
            /** @description What everybody works together, breaks taken off. */
            minutes: number;
            /** @description In cents, as far as rates are known. */
            cost: number;
            /** @description People of whom no rate is known. */
            without_rate: number;
            /** @description That of the whole production, in cents. */
            budget?: number;
        };
        /**
         * @example {
         *       "kind": "planning.artist",
         *       "subject": {
         *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *         "label": "Élodie Marchand"
         *       },
         *       "expires_at": "2027-05-21T09:30:00.000Z"
         *     }
         */
        CurrentLink: {
            kind: string;
            subject: {
                id: string;
                label: string;
            };
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            expires_at: string;
        };
        /**
         * @description Who is asking. `open`: there is no account yet, and whoever sits at the machine owns it. Without `user` and not open: nobody.
         * @example {
         *       "open": false,
         *       "roles": [],
         *       "locale": "fr"
         *     }
         */
        CurrentSession: {
            open: boolean;
            user?: components["schemas"]["User"];
            roles: ("owner" | "viewer" | "planning:editor" | "quiz:editor" | "library:editor")[];
            /** @enum {string} */
            locale: "fr" | "en";
        };
        /**
         * @description Somebody at a post, with the strongest reasons first.
         * @example {
         *       "shift_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "shift_title": "text",
         *       "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "role": "text",
         *       "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "person_name": "text",
         *       "pinned": true,
         *       "score": 0.5,
         *       "reasons": [
         *         {
         *           "code": "text",
         *           "message": "text"
         *         }
         *       ]
         *     }
         */
        DraftAssignment: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            shift_id: string;
            shift_title: string;
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            start?: string;
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            end?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            post_id: string;
            role: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            person_id: string;
            person_name: string;
            pinned: boolean;
            override_reason?: string;
            score: number;
            reasons: {
                code: string;
                message: string;
            }[];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "shift_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "shift_title": "text",
         *           "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "role": "text",
         *           "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "person_name": "text",
         *           "pinned": true,
         *           "score": 0.5,
         *           "reasons": [
         *             {
         *               "code": "text",
         *               "message": "text"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        DraftAssignmentPage: {
            items: components["schemas"]["DraftAssignment"][];
            next_cursor?: string;
        };
        /**
         * @description What a draft does to one place in the plan as it stands.
         * @example {
         *       "kind": "kept",
         *       "shift_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "shift_title": "text",
         *       "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "role": "text"
         *     }
         */
        DraftChange: {
            /** @enum {string} */
            kind: "kept" | "moved" | "replaced" | "lost" | "added";
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            shift_id: string;
            shift_title: string;
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            start?: string;
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            end?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            post_id: string;
            role: string;
            before?: {
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                id: string;
                name: string;
            };
            after?: {
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                id: string;
                name: string;
            };
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "kind": "kept",
         *           "shift_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "shift_title": "text",
         *           "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "role": "text"
         *         }
         *       ]
         *     }
         */
        DraftChangePage: {
            items: components["schemas"]["DraftChange"][];
            next_cursor?: string;
        };
        /**
         * @example {
         *       "shift_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "shift_title": "text",
         *       "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "role": "text",
         *       "missing": 1,
         *       "considered": [
         *         {
         *           "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "name": "text",
         *           "exclusions": [
         *             {
         *               "code": "text",
         *               "message": "text"
         *             }
         *           ]
         *         }
         *       ],
         *       "others": [
         *         {
         *           "count": 1,
         *           "reason": {
         *             "code": "text",
         *             "message": "text"
         *           }
         *         }
         *       ],
         *       "relaxations": [
         *         {
         *           "kind": "text",
         *           "message": "text",
         *           "people": [
         *             {
         *               "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *               "name": "text"
         *             }
         *           ],
         *           "moves": [
         *             {
         *               "shift_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *               "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *               "from": {
         *                 "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *                 "name": "text"
         *               },
         *               "to": {
         *                 "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *                 "name": "text"
         *               }
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        DraftEmptyPost: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            shift_id: string;
            shift_title: string;
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            start?: string;
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            end?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            post_id: string;
            role: string;
            /** @description How many people are missing. */
            missing: number;
            considered: {
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                person_id: string;
                name: string;
                exclusions: {
                    code: string;
                    message: string;
                }[];
            }[];
            /** @description Those who are not named, and what they all lack. */
            others: {
                count: number;
                reason: {
                    code: string;
                    message: string;
                };
            }[];
            /** @description Posts at one moment that together need more people than there are. */
            conflict?: {
                /**
                 * Format: date-time-local
                 * @description Local date and time, without offset.
                 * @example 2024-05-12T10:00:00
                 */
                start: string;
                /**
                 * Format: date-time-local
                 * @description Local date and time, without offset.
                 * @example 2024-05-12T10:00:00
                 */
                end: string;
                message: string;
                people: {
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    id: string;
                    name: string;
                }[];
                posts: {
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    shift_id: string;
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    post_id: string;
                    count: number;
                }[];
            };
            /** @description The smallest changes that would fill it, the smallest first. */
            relaxations: {
                kind: string;
                message: string;
                people: {
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    id: string;
                    name: string;
                }[];
                /**
                 * Format: date-time-local
                 * @description Local date and time, without offset.
                 * @example 2024-05-12T10:00:00
                 */
                start?: string;
                /**
                 * Format: date-time-local
                 * @description Local date and time, without offset.
                 * @example 2024-05-12T10:00:00
                 */
                end?: string;
                moves: {
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    shift_id: string;
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    post_id: string;
                    from: {
                        /**
                         * Format: uuid
                         * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                         */
                        id: string;
                        name: string;
                    };
                    to: {
                        /**
                         * Format: uuid
                         * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                         */
                        id: string;
                        name: string;
                    };
                }[];
            }[];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "shift_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "shift_title": "text",
         *           "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "role": "text",
         *           "missing": 1,
         *           "considered": [
         *             {
         *               "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *               "name": "text",
         *               "exclusions": [
         *                 {
         *                   "code": "text",
         *                   "message": "text"
         *                 }
         *               ]
         *             }
         *           ],
         *           "others": [
         *             {
         *               "count": 1,
         *               "reason": {
         *                 "code": "text",
         *                 "message": "text"
         *               }
         *             }
         *           ],
         *           "relaxations": [
         *             {
         *               "kind": "text",
         *               "message": "text",
         *               "people": [
         *                 {
         *                   "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *                   "name": "text"
         *                 }
         *               ],
         *               "moves": [
         *                 {
         *                   "shift_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *                   "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *                   "from": {
         *                     "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *                     "name": "text"
         *                   },
         *                   "to": {
         *                     "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *                     "name": "text"
         *                   }
         *                 }
         *               ]
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        DraftEmptyPostPage: {
            items: components["schemas"]["DraftEmptyPost"][];
            next_cursor?: string;
        };
        /**
         * @example {
         *       "removed": 3
         *     }
         */
        Emptied: {
            removed: number;
        };
        /**
         * @example {
         *       "status": "ok",
         *       "service": "souffleur",
         *       "environment": "production",
         *       "version": "0.1.0"
         *     }
         */
        Health: {
            /** @constant */
            status: "ok";
            service: string;
            environment: string;
            version: string;
        };
        /**
         * @description How far somebody is on the way to 507 hours in 365 days.
         * @example {
         *       "from": "2025-11-22",
         *       "on": "2026-11-21",
         *       "annex": "X",
         *       "reference": "Assurance chômage, annexes VIII et X",
         *       "needed_minutes": 30420,
         *       "counted_minutes": 21840,
         *       "done_minutes": 18000,
         *       "planned_minutes": 3840,
         *       "missing_minutes": 8580,
         *       "months": [
         *         {
         *           "month": "2026-03-01",
         *           "cachets": 12,
         *           "minutes": 480,
         *           "counted_minutes": 9120,
         *           "cachets_over": 0,
         *           "minutes_over": 0
         *         }
         *       ]
         *     }
         */
        HoursTowards: {
            /**
             * Format: date
             * @example 2024-05-12
             */
            from: string;
            /**
             * Format: date
             * @example 2024-05-12
             */
            on: string;
            /** @enum {string} */
            annex: "VIII" | "X";
            reference: string;
            needed_minutes: number;
            counted_minutes: number;
            /** @description Of what counts, what lies before today. */
            done_minutes: number;
            /** @description Of what counts, what is planned from today on. */
            planned_minutes: number;
            /** @description What has still to come until the last day. */
            missing_minutes: number;
            /**
             * Format: date
             * @example 2024-05-12
             */
            reached_on?: string;
            months: {
                /**
                 * Format: date
                 * @description Its first day.
                 * @example 2024-05-12
                 */
                month: string;
                cachets: number;
                /** @description As worked, without what is paid by *cachet*. */
                minutes: number;
                counted_minutes: number;
                /** @description Beyond what a month may have; they do not count. */
                cachets_over: number;
                minutes_over: number;
            }[];
        };
        /**
         * @example {
         *       "line": 1,
         *       "code": "text",
         *       "message": "text"
         *     }
         */
        ImportProblem: {
            line: number;
            field?: string;
            code: string;
            message: string;
        };
        /**
         * @description Something the machine proposes and a person decides.
         * @example {
         *       "kind": "planning.proposal",
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "title": "Planning of 12 May 2024",
         *       "subtitle": "5 of 6 artists",
         *       "confidence": 0.83,
         *       "created_at": "2024-05-01T08:00:00.000Z",
         *       "version": 1
         *     }
         */
        InboxItem: {
            kind: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            title: string;
            subtitle: string;
            confidence: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            version: number;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "kind": "planning.proposal",
         *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "title": "Planning of 12 May 2024",
         *           "subtitle": "5 of 6 artists",
         *           "confidence": 0.83,
         *           "created_at": "2024-05-01T08:00:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "open": 1
         *     }
         */
        InboxPage: {
            items: components["schemas"]["InboxItem"][];
            open: number;
            next_cursor?: string;
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "name": "Calendar of the foyer",
         *       "prefix": "sfl_Xh2k9a",
         *       "roles": [
         *         "viewer"
         *       ],
         *       "created_at": "2026-11-21T09:30:00.000Z",
         *       "secret": "sfl_Xh2k9aExampleExampleExampleExampleExample0"
         *     }
         */
        IssuedApiKey: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            name: string;
            /**
             * @description How the key begins.
             * @example sfl_Xh2k9a
             */
            prefix: string;
            roles: ("owner" | "viewer" | "planning:editor" | "quiz:editor" | "library:editor")[];
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            expires_at?: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            revoked_at?: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            last_used_at?: string;
            /** @description The key itself, shown this once. */
            secret: string;
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "kind": "planning.artist",
         *       "subject": {
         *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *         "label": "Élodie Marchand"
         *       },
         *       "created_by": "Agathe Moreau",
         *       "created_at": "2026-11-21T09:30:00.000Z",
         *       "expires_at": "2027-05-21T09:30:00.000Z",
         *       "secret": "Xh2k9aExampleExampleExampleExampleExampleExa"
         *     }
         */
        IssuedLink: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            kind: string;
            subject: {
                id: string;
                label: string;
            };
            created_by: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            expires_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            revoked_at?: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            last_used_at?: string;
            /** @description The token itself, shown this once. */
            secret: string;
        };
        /**
         * @description Long work: it outlives the request that asked for it, and a restart of the server.
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "type": "planning.propose",
         *       "title": "Propose plannings for 1 to 31 May 2024",
         *       "state": "running",
         *       "progress": {
         *         "done": 12,
         *         "total": 31,
         *         "step": "12 May 2024",
         *         "eta_seconds": 4
         *       },
         *       "attempts": 1,
         *       "max_attempts": 5,
         *       "created_at": "2026-11-21T09:30:00.000Z",
         *       "started_at": "2026-11-21T09:30:00.050Z",
         *       "created_by": "Camille",
         *       "cancel_requested": false,
         *       "version": 2
         *     }
         */
        Job: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            type: string;
            title: string;
            /** @enum {string} */
            state: "queued" | "running" | "succeeded" | "failed" | "cancelled";
            progress: components["schemas"]["JobProgress"];
            attempts: number;
            max_attempts: number;
            result?: components["schemas"]["__schema0"];
            /** @description Why the last attempt failed; also while the next one is waited for. */
            error?: {
                code: string;
                message: string;
            };
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            started_at?: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            finished_at?: string;
            created_by: string;
            cancel_requested: boolean;
            version: number;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "type": "planning.propose",
         *           "title": "Propose plannings for 1 to 31 May 2024",
         *           "state": "running",
         *           "progress": {
         *             "done": 12,
         *             "total": 31,
         *             "step": "12 May 2024",
         *             "eta_seconds": 4
         *           },
         *           "attempts": 1,
         *           "max_attempts": 5,
         *           "created_at": "2026-11-21T09:30:00.000Z",
         *           "started_at": "2026-11-21T09:30:00.050Z",
         *           "created_by": "Camille",
         *           "cancel_requested": false,
         *           "version": 2
         *         }
         *       ]
         *     }
         */
        JobPage: {
            items: components["schemas"]["Job"][];
            next_cursor?: string;
        };
        /**
         * @description Never goes back within one attempt; `total` is 0 while it is not known.
         * @example {
         *       "done": 12,
         *       "total": 31,
         *       "step": "12 May 2024",
         *       "eta_seconds": 4
         *     }
         */
        JobProgress: {
            done: number;
            total: number;
            step?: string;
            eta_seconds?: number;
        };
        /**
         * @description Something that was done: by whom, when, what it was before and what it became.
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "at": "2026-11-21T09:30:00.000Z",
         *       "actor": {
         *         "kind": "user",
         *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *         "name": "Camille"
         *       },
         *       "action": "planning.artist.created",
         *       "subject": {
         *         "type": "planning.artist",
         *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *         "label": "Élodie Marchand"
         *       },
         *       "after": {
         *         "name": "Élodie Marchand",
         *         "availabilities": []
         *       },
         *       "request_id": "018f0000-0000-7000-8000-000000000001"
         *     }
         */
        LedgerEntry: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            actor: {
                kind: string;
                id: string | null;
                name: string;
            };
            action: string;
            subject: {
                type: string;
                id: string;
                label: string;
            };
            before?: unknown;
            after?: unknown;
            request_id: string | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "at": "2026-11-21T09:30:00.000Z",
         *           "actor": {
         *             "kind": "user",
         *             "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *             "name": "Camille"
         *           },
         *           "action": "planning.artist.created",
         *           "subject": {
         *             "type": "planning.artist",
         *             "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *             "label": "Élodie Marchand"
         *           },
         *           "after": {
         *             "name": "Élodie Marchand",
         *             "availabilities": []
         *           },
         *           "request_id": "018f0000-0000-7000-8000-000000000001"
         *         }
         *       ]
         *     }
         */
        LedgerPage: {
            items: components["schemas"]["LedgerEntry"][];
            next_cursor?: string;
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "kind": "planning.artist",
         *       "subject": {
         *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *         "label": "Élodie Marchand"
         *       },
         *       "created_by": "Agathe Moreau",
         *       "created_at": "2026-11-21T09:30:00.000Z",
         *       "expires_at": "2027-05-21T09:30:00.000Z"
         *     }
         */
        Link: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            kind: string;
            subject: {
                id: string;
                label: string;
            };
            created_by: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            expires_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            revoked_at?: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            last_used_at?: string;
        };
        /**
         * @example {
         *       "kind": "planning.artist",
         *       "subject_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
         *     }
         */
        LinkInput: {
            kind: string;
            subject_id: string;
            /**
             * Format: date-time
             * @example 2027-05-21T09:30:00.000Z
             */
            expires_at?: string;
        };
        /**
         * @description A text in both languages.
         * @example {
         *       "fr": "Repos quotidien",
         *       "en": "Daily rest"
         *     }
         */
        Message: {
            fr: string;
            en: string;
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "name": "Représentation",
         *       "posts": [
         *         {
         *           "role": "Plateau",
         *           "level": 2,
         *           "count": 2
         *         }
         *       ],
         *       "minutes": 240,
         *       "break_minutes": 20,
         *       "rest_minutes": 660,
         *       "is_cachet": true,
         *       "tags": [
         *         "soir"
         *       ],
         *       "version": 1,
         *       "created_at": "2026-10-02T08:00:00.000Z",
         *       "updated_at": "2026-10-02T08:00:00.000Z"
         *     }
         */
        MissionType: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            name: string;
            posts: components["schemas"]["PostTemplate"][];
            minutes: number;
            break_minutes: number;
            rest_minutes: number;
            is_cachet: boolean;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            venue_id?: string;
            tags: string[];
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updated_at: string;
        };
        /**
         * @example {
         *       "name": "Représentation",
         *       "posts": [
         *         {
         *           "role": "Plateau",
         *           "level": 2,
         *           "count": 2
         *         }
         *       ],
         *       "minutes": 240,
         *       "break_minutes": 20,
         *       "rest_minutes": 660,
         *       "is_cachet": true,
         *       "tags": [
         *         "soir"
         *       ]
         *     }
         */
        MissionTypeInput: {
            name: string;
            posts: components["schemas"]["PostTemplateInput"][];
            /** @description How long such a mission is. */
            minutes: number;
            /**
             * @description Minutes of break inside, which are not work.
             * @default 0
             */
            break_minutes: number;
            /**
             * @description Rest everybody in it needs after it, where it is more than the rules'.
             * @default 0
             */
            rest_minutes: number;
            /**
             * @description Artists are paid for it by *cachet*.
             * @default false
             */
            is_cachet: boolean;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            venue_id?: string;
            /** @default [] */
            tags: string[];
        };
        /**
         * @example {
         *       "name": "Représentation",
         *       "posts": [
         *         {
         *           "role": "Plateau",
         *           "level": 2,
         *           "count": 2
         *         }
         *       ],
         *       "minutes": 240,
         *       "break_minutes": 20,
         *       "rest_minutes": 660,
         *       "is_cachet": true,
         *       "tags": [
         *         "soir"
         *       ]
         *     }
         */
        MissionTypeReplacement: {
            name: string;
            posts: components["schemas"]["PostTemplateInput"][];
            /** @description How long such a mission is. */
            minutes: number;
            /**
             * @description Minutes of break inside, which are not work.
             * @default 0
             */
            break_minutes: number;
            /**
             * @description Rest everybody in it needs after it, where it is more than the rules'.
             * @default 0
             */
            rest_minutes: number;
            /**
             * @description Artists are paid for it by *cachet*.
             * @default false
             */
            is_cachet: boolean;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            venue_id?: string;
            /** @default [] */
            tags: string[];
            id?: string;
            version?: number;
            created_at?: string;
            updated_at?: string;
        };
        /**
         * @example {
         *       "current_password": "le rideau se lève à vingt heures",
         *       "new_password": "trois coups, puis le silence"
         *     }
         */
        PasswordChangeInput: {
            /**
             * Format: password
             * @example le rideau se lève à vingt heures
             */
            current_password: string;
            /**
             * Format: password
             * @example le rideau se lève à vingt heures
             */
            new_password: string;
        };
        /**
         * @example {
         *       "format": "csv",
         *       "content": "name;email\nÉlodie Marchand;elodie@example.org\n"
         *     }
         */
        PeopleFile: {
            /** @description The text of the file. */
            content?: string;
            /**
             * Format: base64
             * @description Or its bytes: the encoding is found out.
             */
            content_base64?: string;
            /** @enum {string} */
            format: "csv" | "vcard";
            /**
             * @description Of a table; found out where it is left out.
             * @enum {string}
             */
            separator?: "," | ";" | "\t" | "|";
            /** @description What columns are for, by their titles, where the titles do not say it themselves. */
            mapping?: {
                [key: string]: "name" | "first_name" | "last_name" | "kind" | "email" | "phone" | "address" | "born_on" | "hour_rate" | "day_rate" | "cachet_rate" | "skills" | "teams" | "notes" | "ignore";
            };
        };
        /**
         * @example {
         *       "format": "csv",
         *       "content": "name;email\nÉlodie Marchand;elodie@example.org\n",
         *       "lines": [
         *         2
         *       ]
         *     }
         */
        PeopleImport: {
            /** @description The text of the file. */
            content?: string;
            /**
             * Format: base64
             * @description Or its bytes: the encoding is found out.
             */
            content_base64?: string;
            /** @enum {string} */
            format: "csv" | "vcard";
            /**
             * @description Of a table; found out where it is left out.
             * @enum {string}
             */
            separator?: "," | ";" | "\t" | "|";
            /** @description What columns are for, by their titles, where the titles do not say it themselves. */
            mapping?: {
                [key: string]: "name" | "first_name" | "last_name" | "kind" | "email" | "phone" | "address" | "born_on" | "hour_rate" | "day_rate" | "cachet_rate" | "skills" | "teams" | "notes" | "ignore";
            };
            /** @description What the file is called, for the ledger. */
            label?: string;
            /** @description The rows to take, by their lines; all that can be where it is left out. */
            lines?: number[];
        };
        /**
         * @example {
         *       "rows": [
         *         {
         *           "line": 2,
         *           "name": "Élodie Marchand",
         *           "action": "update",
         *           "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "changes": [
         *             "phone"
         *           ],
         *           "problems": []
         *         }
         *       ],
         *       "problems": [],
         *       "counts": {
         *         "create": 0,
         *         "update": 1,
         *         "same": 0,
         *         "refused": 0
         *       }
         *     }
         */
        PeopleImportPreview: {
            rows: {
                line: number;
                name: string;
                /** @enum {string} */
                action: "create" | "update" | "same" | "refused";
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                person_id?: string;
                /** @description The members of the person that would change. */
                changes: string[];
                problems: components["schemas"]["ImportProblem"][];
            }[];
            /** @description Of the file, and of rows that say nobody. */
            problems: components["schemas"]["ImportProblem"][];
            counts: {
                create: number;
                update: number;
                same: number;
                refused: number;
            };
        };
        /**
         * @example {
         *       "created": [
         *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
         *       ],
         *       "updated": []
         *     }
         */
        PeopleImported: {
            created: string[];
            updated: string[];
        };
        /**
         * @description An artist with everything else known about them. Rates are in cents.
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "name": "Élodie Marchand",
         *       "kind": "technician",
         *       "email": "elodie@example.org",
         *       "phone": "+33 6 39 98 00 00",
         *       "address": "12 rue des Lices, Avignon",
         *       "latitude": 43.9493,
         *       "longitude": 4.8055,
         *       "born_on": "1991-04-23",
         *       "free_by_default": false,
         *       "rates": {
         *         "hour": 2450
         *       },
         *       "skills": [
         *         {
         *           "skill_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "level": 4
         *         }
         *       ],
         *       "team_ids": [
         *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
         *       ],
         *       "notes": "",
         *       "availabilities": [
         *         {
         *           "start": "2026-05-12T10:00:00",
         *           "end": "2026-05-12T18:00:00"
         *         }
         *       ],
         *       "version": 1,
         *       "created_at": "2026-04-02T08:00:00.000Z",
         *       "updated_at": "2026-04-02T08:00:00.000Z"
         *     }
         */
        Person: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "artist" | "technician";
            email?: string;
            phone?: string;
            address?: string;
            latitude?: number;
            longitude?: number;
            /**
             * Format: date
             * @example 2024-05-12
             */
            born_on?: string;
            free_by_default: boolean;
            rates: components["schemas"]["Rates"];
            skills: {
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                skill_id: string;
                level: number;
            }[];
            team_ids: string[];
            notes: string;
            availabilities: components["schemas"]["Slot"][];
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updated_at: string;
        };
        /**
         * @description Where items disagree, `unavailable` wins, then `preferred`, `available`, `tentative`. The version is the person's.
         * @example {
         *       "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "free_by_default": false,
         *       "items": [
         *         {
         *           "kind": "preferred",
         *           "start": "2026-05-04T18:00:00",
         *           "end": "2026-05-04T23:00:00",
         *           "recurrence": "FREQ=WEEKLY;BYDAY=MO",
         *           "said": "every Monday",
         *           "exceptions": [],
         *           "source": "person"
         *         }
         *       ],
         *       "version": 3
         *     }
         */
        PersonAvailability: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            person_id: string;
            /** @description What holds where nothing is said. */
            free_by_default: boolean;
            items: components["schemas"]["AvailabilityItem"][];
            version: number;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "kind": "preferred",
         *           "start": "2026-05-04T18:00:00",
         *           "end": "2026-05-04T23:00:00",
         *           "recurrence": "FREQ=WEEKLY;BYDAY=MO"
         *         }
         *       ]
         *     }
         */
        PersonAvailabilityInput: {
            /** @description All a person says. What was read from calendars stays, whether it is sent along or not. */
            items: components["schemas"]["AvailabilityItemInput"][];
            person_id?: string;
            free_by_default?: boolean;
            version?: number;
        };
        /**
         * @example {
         *       "name": "Élodie Marchand",
         *       "kind": "technician",
         *       "email": "elodie@example.org",
         *       "phone": "+33 6 39 98 00 00",
         *       "address": "12 rue des Lices, Avignon",
         *       "latitude": 43.9493,
         *       "longitude": 4.8055,
         *       "born_on": "1991-04-23",
         *       "free_by_default": false,
         *       "rates": {
         *         "hour": 2450
         *       },
         *       "skills": [],
         *       "team_ids": [],
         *       "notes": "",
         *       "availabilities": [
         *         {
         *           "start": "2026-05-12T10:00:00",
         *           "end": "2026-05-12T18:00:00"
         *         }
         *       ]
         *     }
         */
        PersonInput: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id?: string;
            name: string;
            /**
             * @default artist
             * @enum {string}
             */
            kind: "artist" | "technician";
            /** @example elodie@example.org */
            email?: string;
            phone?: string;
            address?: string;
            latitude?: number;
            longitude?: number;
            /**
             * Format: date
             * @example 2024-05-12
             */
            born_on?: string;
            /**
             * @description Whether they are free where nothing is said.
             * @default false
             */
            free_by_default: boolean;
            /**
             * @description In cents.
             * @default {}
             */
            rates: {
                hour?: number;
                day?: number;
                cachet?: number;
            };
            skills?: {
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                skill_id: string;
                level: number;
            }[];
            team_ids?: string[];
            /** @default  */
            notes: string;
            availabilities?: components["schemas"]["Availability"][];
        };
        /**
         * @example {
         *       "name": "Élodie Marchand",
         *       "kind": "technician",
         *       "email": "elodie@example.org",
         *       "phone": "+33 6 39 98 00 00",
         *       "address": "12 rue des Lices, Avignon",
         *       "latitude": 43.9493,
         *       "longitude": 4.8055,
         *       "born_on": "1991-04-23",
         *       "free_by_default": false,
         *       "rates": {
         *         "hour": 2450
         *       },
         *       "skills": [],
         *       "team_ids": [],
         *       "notes": ""
         *     }
         */
        PersonReplacement: {
            name: string;
            /**
             * @default artist
             * @enum {string}
             */
            kind: "artist" | "technician";
            /** @example elodie@example.org */
            email?: string;
            phone?: string;
            address?: string;
            latitude?: number;
            longitude?: number;
            /**
             * Format: date
             * @example 2024-05-12
             */
            born_on?: string;
            /**
             * @description Whether they are free where nothing is said.
             * @default false
             */
            free_by_default: boolean;
            /**
             * @description In cents.
             * @default {}
             */
            rates: {
                hour?: number;
                day?: number;
                cachet?: number;
            };
            skills?: {
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                skill_id: string;
                level: number;
            }[];
            team_ids?: string[];
            /** @default  */
            notes: string;
            /** @description Left out, they stay as they are. */
            availabilities?: components["schemas"]["Availability"][];
            id?: string;
            version?: number;
            created_at?: string;
            updated_at?: string;
        };
        /**
         * @description What it does to the plan as it stands, in places.
         * @example {
         *       "kept": 1,
         *       "moved": 1,
         *       "replaced": 1,
         *       "lost": 1,
         *       "added": 1
         *     }
         */
        PlanChanges: {
            kept: number;
            moved: number;
            replaced: number;
            lost: number;
            added: number;
        };
        /**
         * @description Two plans side by side; the one that stands has no score.
         * @example {
         *       "left": {
         *         "seats": 1,
         *         "filled": 1,
         *         "coverage": 0.5,
         *         "cost": 1,
         *         "minutes": 1,
         *         "people": 1,
         *         "breaches": [
         *           {
         *             "code": "text",
         *             "severity": "warn",
         *             "count": 1
         *           }
         *         ]
         *       },
         *       "right": {
         *         "seats": 1,
         *         "filled": 1,
         *         "coverage": 0.5,
         *         "cost": 1,
         *         "minutes": 1,
         *         "people": 1,
         *         "breaches": [
         *           {
         *             "code": "text",
         *             "severity": "warn",
         *             "count": 1
         *           }
         *         ]
         *       },
         *       "hours": [
         *         {
         *           "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "name": "text",
         *           "left": 1,
         *           "right": 1
         *         }
         *       ],
         *       "changes": {
         *         "kept": 1,
         *         "moved": 1,
         *         "replaced": 1,
         *         "lost": 1,
         *         "added": 1
         *       }
         *     }
         */
        PlanComparison: {
            left: {
                /** @description How many people the shifts ask for. */
                seats: number;
                filled: number;
                /** @description The share of seats that are filled, between 0 and 1. */
                coverage: number;
                /** @description In cents, as far as rates are known. */
                cost: number;
                minutes: number;
                people: number;
                /** @description How often each rule is broken; empty posts are counted apart. */
                breaches: {
                    code: string;
                    /** @enum {string} */
                    severity: "warn" | "forbid";
                    count: number;
                }[];
                score?: components["schemas"]["PlanScore"];
            };
            right: {
                /** @description How many people the shifts ask for. */
                seats: number;
                filled: number;
                /** @description The share of seats that are filled, between 0 and 1. */
                coverage: number;
                /** @description In cents, as far as rates are known. */
                cost: number;
                minutes: number;
                people: number;
                /** @description How often each rule is broken; empty posts are counted apart. */
                breaches: {
                    code: string;
                    /** @enum {string} */
                    severity: "warn" | "forbid";
                    count: number;
                }[];
                score?: components["schemas"]["PlanScore"];
            };
            /** @description Minutes of everybody in either, who differs most first. */
            hours: {
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                person_id: string;
                name: string;
                left: number;
                right: number;
            }[];
            /** @description What turns the left into the right, in places. */
            changes: components["schemas"]["PlanChanges"];
        };
        /**
         * @example {
         *       "id": "5f3a1c0e9b7d2466",
         *       "code": "daily_rest",
         *       "severity": "forbid",
         *       "zone": "Europe/Paris",
         *       "start": "2026-11-02T23:00:00",
         *       "end": "2026-11-03T08:00:00",
         *       "shift_ids": [
         *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
         *       ],
         *       "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "message": {
         *         "fr": "Ana a 9 h de repos, du lundi 2 novembre à 23 h au mardi 3 novembre à 8 h ; il en faut 11 h.",
         *         "en": "Ana has 9 h of rest, from Monday 2 November at 23:00 to Tuesday 3 November at 08:00; 11 h are needed."
         *       },
         *       "evidence": {
         *         "limit": 660,
         *         "actual": 540,
         *         "missing": 120
         *       },
         *       "reference": "Code du travail, art. L3131-1"
         *     }
         */
        PlanConflict: {
            /** @description The same as long as it is the same conflict. */
            id: string;
            /** @enum {string} */
            code: "overlap" | "travel" | "unavailable" | "tentative" | "missing_skill" | "level_too_low" | "post_overfilled" | "post_underfilled" | "room_clash" | "venue_closed" | "room_capacity" | "production_rest" | "daily_rest" | "weekly_rest" | "days_a_week" | "work_a_day" | "span_a_day" | "work_a_week" | "average_weeks" | "work_break" | "night_work" | "sunday_work" | "holiday_work" | "young_day" | "young_week" | "young_rest" | "young_days_off" | "young_night";
            /** @enum {string} */
            severity: "warn" | "forbid";
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            start: string;
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            end: string;
            /** @description Whose clocks `start` and `end` are read from. */
            zone: string;
            shift_ids: string[];
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            person_id?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            post_id?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            venue_id?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            room_id?: string;
            message: components["schemas"]["Message"];
            /** @description What was measured, in the rule's unit: `limit`, `actual`, `missing`, `excess`. */
            evidence: {
                [key: string]: number;
            };
            reference?: string;
        };
        /**
         * @description The plan in the form the rules compute on: minutes since 1970 in UTC, days and weeks counted from then, names as in the program.
         * @example {
         *       "facts": {
         *         "period": {
         *           "start": 29880000,
         *           "end": 29890080
         *         },
         *         "zone": "Europe/Paris",
         *         "holidays": [],
         *         "zones": {
         *           "Europe/Paris": [
         *             {
         *               "from": 29500000,
         *               "offset": 60
         *             }
         *           ]
         *         },
         *         "people": [],
         *         "venues": [],
         *         "travel": [],
         *         "shifts": [],
         *         "assignments": [
         *           {
         *             "shiftId": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *             "postId": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *             "personId": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *             "isPinned": false
         *           }
         *         ]
         *       },
         *       "pack": {
         *         "daily_rest": {
         *           "severity": "forbid",
         *           "limits": {
         *             "minutes": 660
         *           }
         *         }
         *       }
         *     }
         */
        PlanFacts: {
            facts: {
                period: {
                    start: number;
                    end: number;
                };
                zone: string;
                zones: {
                    [key: string]: {
                        from: number;
                        offset: number;
                    }[];
                };
                holidays: number[];
                people: {
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    id: string;
                    name: string;
                    /** @enum {string} */
                    kind: "artist" | "technician";
                    skills: {
                        /**
                         * Format: uuid
                         * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                         */
                        skillId: string;
                        level: number;
                    }[];
                    availability: {
                        /** @enum {string} */
                        kind: "available" | "preferred" | "tentative" | "unavailable";
                        start: number;
                        end: number;
                    }[];
                    freeByDefault: boolean;
                    rates: {
                        hour?: number;
                        day?: number;
                        cachet?: number;
                    };
                    bornOn?: number;
                    earlierWeeks: {
                        week: number;
                        minutes: number;
                    }[];
                }[];
                venues: {
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    id: string;
                    name: string;
                    zone: string;
                    rooms: {
                        /**
                         * Format: uuid
                         * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                         */
                        id: string;
                        name: string;
                        capacity?: number;
                    }[];
                    openingHours: {
                        weekday: number;
                        from: number;
                        to: number;
                    }[];
                }[];
                travel: {
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    from: string;
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    to: string;
                    minutes: number;
                }[];
                shifts: {
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    id: string;
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    productionId: string;
                    title: string;
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    venueId?: string;
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    roomId?: string;
                    sharesRoom?: boolean;
                    span?: {
                        start: number;
                        end: number;
                    };
                    window?: {
                        start: number;
                        end: number;
                        minutes: number;
                    };
                    breakMinutes: number;
                    restMinutes: number;
                    isCachet: boolean;
                    posts: {
                        /**
                         * Format: uuid
                         * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                         */
                        id: string;
                        role: string;
                        /**
                         * Format: uuid
                         * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                         */
                        skillId?: string;
                        level: number;
                        count: number;
                    }[];
                }[];
                assignments: {
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    shiftId: string;
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    postId: string;
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    personId: string;
                    isPinned: boolean;
                    overrideReason?: string;
                }[];
            };
            /** @description Every rule by its code, as it holds on the first day. */
            pack: {
                [key: string]: {
                    /** @enum {string} */
                    severity: "ignore" | "warn" | "forbid";
                    limits: {
                        [key: string]: number;
                    };
                    reference?: string;
                };
            };
        };
        /**
         * @example {
         *       "code": "daily_rest",
         *       "title": {
         *         "fr": "Repos quotidien",
         *         "en": "Daily rest"
         *       },
         *       "severity": "forbid",
         *       "shipped_severity": "forbid",
         *       "reference": "Code du travail, art. L3131-1",
         *       "limits": [
         *         {
         *           "name": "minutes",
         *           "title": {
         *             "fr": "Repos",
         *             "en": "Rest"
         *           },
         *           "unit": "minutes",
         *           "value": 660,
         *           "shipped": 660,
         *           "least": 0,
         *           "most": 10080
         *         }
         *       ],
         *       "derogations": []
         *     }
         */
        PlanRule: {
            /** @enum {string} */
            code: "overlap" | "travel" | "unavailable" | "tentative" | "missing_skill" | "level_too_low" | "post_overfilled" | "post_underfilled" | "room_clash" | "venue_closed" | "room_capacity" | "production_rest" | "daily_rest" | "weekly_rest" | "days_a_week" | "work_a_day" | "span_a_day" | "work_a_week" | "average_weeks" | "work_break" | "night_work" | "sunday_work" | "holiday_work" | "young_day" | "young_week" | "young_rest" | "young_days_off" | "young_night";
            title: components["schemas"]["Message"];
            /** @enum {string} */
            severity: "ignore" | "warn" | "forbid";
            /** @enum {string} */
            shipped_severity: "ignore" | "warn" | "forbid";
            /** @description The article it rests on. */
            reference?: string;
            limits: {
                name: string;
                title: components["schemas"]["Message"];
                /**
                 * @description `clock` is an hour of the clock, in minutes since midnight.
                 * @enum {string}
                 */
                unit: "minutes" | "days" | "weeks" | "years" | "clock";
                value: number;
                /** @description What the law says, or whatever we ship. */
                shipped: number;
                least: number;
                most: number;
            }[];
            /** @description Known agreements that set other limits. */
            derogations: {
                code: string;
                title: components["schemas"]["Message"];
                reference: string;
                /** @description What to set where it applies. */
                limits: {
                    [key: string]: number;
                };
                condition?: components["schemas"]["Message"];
            }[];
        };
        /**
         * @description Every rule as it holds today.
         * @example {
         *       "rules": [],
         *       "version": 1
         *     }
         */
        PlanRules: {
            rules: components["schemas"]["PlanRule"][];
            version: number;
        };
        /**
         * @description What shall differ from how the rules are shipped; rules left out are as shipped.
         * @example {
         *       "rules": [
         *         {
         *           "code": "daily_rest",
         *           "severity": "warn",
         *           "limits": {
         *             "minutes": 540
         *           }
         *         }
         *       ]
         *     }
         */
        PlanRulesInput: {
            rules: {
                /** @enum {string} */
                code: "overlap" | "travel" | "unavailable" | "tentative" | "missing_skill" | "level_too_low" | "post_overfilled" | "post_underfilled" | "room_clash" | "venue_closed" | "room_capacity" | "production_rest" | "daily_rest" | "weekly_rest" | "days_a_week" | "work_a_day" | "span_a_day" | "work_a_week" | "average_weeks" | "work_break" | "night_work" | "sunday_work" | "holiday_work" | "young_day" | "young_week" | "young_rest" | "young_days_off" | "young_night";
                /** @enum {string} */
                severity?: "ignore" | "warn" | "forbid";
                /** @description By name; those left out are as shipped. */
                limits?: {
                    [key: string]: number;
                };
            }[];
            version?: number;
        };
        /**
         * @description Less is better; no points is a plan nobody could wish better.
         * @example {
         *       "points": 0.5,
         *       "lines": [
         *         {
         *           "code": "preferences",
         *           "name": "text",
         *           "amount": 0.5,
         *           "weight": 0.5,
         *           "points": 0.5
         *         }
         *       ]
         *     }
         */
        PlanScore: {
            points: number;
            lines: {
                /** @enum {string} */
                code: "preferences" | "cost" | "fairness" | "continuity" | "gaps" | "changes";
                name: string;
                amount: number;
                weight: number;
                points: number;
            }[];
        };
        /**
         * @description How much the organisation cares about what, from 0, not at all, to 10.
         * @example {
         *       "preferences": 3,
         *       "cost": 1,
         *       "fairness": 2,
         *       "continuity": 3,
         *       "gaps": 1,
         *       "changes": 5,
         *       "version": 1
         *     }
         */
        PlanWeights: {
            /** @description Times people prefer. */
            preferences: number;
            /** @description What people are paid. */
            cost: number;
            /** @description Hours shared evenly. */
            fairness: number;
            /** @description The same person for the same part. */
            continuity: number;
            /** @description Little waiting between two shifts of a day. */
            gaps: number;
            /** @description Few changes to the plan as it stands. */
            changes: number;
            version: number;
        };
        /**
         * @example {
         *       "preferences": 3,
         *       "cost": 1,
         *       "fairness": 2,
         *       "continuity": 3,
         *       "gaps": 1,
         *       "changes": 5
         *     }
         */
        PlanWeightsInput: {
            /** @description Times people prefer. */
            preferences: number;
            /** @description What people are paid. */
            cost: number;
            /** @description Hours shared evenly. */
            fairness: number;
            /** @description The same person for the same part. */
            continuity: number;
            /** @description Little waiting between two shifts of a day. */
            gaps: number;
            /** @description Few changes to the plan as it stands. */
            changes: number;
            version?: number;
        };
        /**
         * @description `artist_name`, `version` and `created_at` are there with `expand=details`.
         * @example {
         *       "planning_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "event_date": "2024-05-12",
         *       "assignments": [
         *         {
         *           "artist_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "slot": {
         *             "start": "2024-05-12T10:00:00",
         *             "end": "2024-05-12T18:00:00"
         *           }
         *         }
         *       ]
         *     }
         */
        Planning: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            planning_id: string;
            /**
             * Format: date
             * @example 2024-05-12
             */
            event_date: string;
            assignments: {
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                artist_id: string;
                artist_name?: string;
                slot: components["schemas"]["Slot"];
            }[];
            version?: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at?: string;
        };
        /**
         * @example {
         *       "event_date": "2024-05-12",
         *       "artists": [
         *         {
         *           "name": "Élodie Marchand",
         *           "availabilities": [
         *             {
         *               "start": "2024-05-12T10:00:00",
         *               "end": "2024-05-12T18:00:00"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        PlanningInput: {
            /**
             * Format: date
             * @example 2024-05-12
             */
            event_date: string;
            artists: components["schemas"]["ArtistInput"][];
        };
        /**
         * @description A day as the machine proposes it, with a reason for everybody who is in it and who is not.
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "state": "open",
         *       "event_date": "2024-05-12",
         *       "assignments": [
         *         {
         *           "artist_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "artist_name": "Élodie Marchand",
         *           "slot": {
         *             "start": "2024-05-12T10:00:00",
         *             "end": "2024-05-12T18:00:00"
         *           },
         *           "score": 1,
         *           "reasons": [
         *             {
         *               "code": "only_availability",
         *               "message": "the only availability that day"
         *             }
         *           ]
         *         }
         *       ],
         *       "left_out": [],
         *       "score": 1,
         *       "confidence": 1,
         *       "engine": {
         *         "name": "first-free-slot",
         *         "version": "1",
         *         "seed": 0
         *       },
         *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "version": 1,
         *       "created_at": "2024-05-01T08:00:00.000Z"
         *     }
         */
        PlanningProposal: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            /** @enum {string} */
            state: "open" | "accepted" | "edited" | "rejected" | "superseded" | "restored";
            /**
             * Format: date
             * @example 2024-05-12
             */
            event_date: string;
            assignments: {
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                artist_id: string;
                artist_name: string;
                slot: {
                    /**
                     * Format: date-time-local
                     * @description Local date and time, without offset.
                     * @example 2024-05-12T10:00:00
                     */
                    start: string;
                    /**
                     * Format: date-time-local
                     * @description Local date and time, without offset.
                     * @example 2024-05-12T10:00:00
                     */
                    end: string;
                };
                score: number;
                reasons: {
                    code: string;
                    message: string;
                }[];
            }[];
            left_out: {
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                artist_id: string;
                artist_name: string;
                reasons: {
                    code: string;
                    message: string;
                }[];
            }[];
            score: number;
            confidence: number;
            engine: {
                name: string;
                version: string;
                seed: number;
            };
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            planning_id?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            job_id: string;
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            decided_at?: string;
            decided_by?: string;
        };
        /**
         * @example {
         *       "assignments": [
         *         {
         *           "artist_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "slot": {
         *             "start": "2024-05-12T10:00:00",
         *             "end": "2024-05-12T18:00:00"
         *           }
         *         }
         *       ]
         *     }
         */
        PlanningProposalEdit: {
            assignments: {
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                artist_id: string;
                slot: {
                    /**
                     * Format: date-time-local
                     * @description Local date and time; with an offset it is converted.
                     * @example 2024-05-12T10:00:00
                     */
                    start: string;
                    /**
                     * Format: date-time-local
                     * @description Local date and time; with an offset it is converted.
                     * @example 2024-05-12T10:00:00
                     */
                    end: string;
                };
            }[];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "state": "open",
         *           "event_date": "2024-05-12",
         *           "assignments": [
         *             {
         *               "artist_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *               "artist_name": "Élodie Marchand",
         *               "slot": {
         *                 "start": "2024-05-12T10:00:00",
         *                 "end": "2024-05-12T18:00:00"
         *               },
         *               "score": 1,
         *               "reasons": [
         *                 {
         *                   "code": "only_availability",
         *                   "message": "the only availability that day"
         *                 }
         *               ]
         *             }
         *           ],
         *           "left_out": [],
         *           "score": 1,
         *           "confidence": 1,
         *           "engine": {
         *             "name": "first-free-slot",
         *             "version": "1",
         *             "seed": 0
         *           },
         *           "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "version": 1,
         *           "created_at": "2024-05-01T08:00:00.000Z"
         *         }
         *       ]
         *     }
         */
        PlanningProposalPage: {
            items: components["schemas"]["PlanningProposal"][];
            next_cursor?: string;
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "role": "Plateau",
         *       "level": 2,
         *       "count": 2
         *     }
         */
        Post: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            role: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            skill_id?: string;
            level: number;
            count: number;
        };
        /**
         * @example {
         *       "role": "Plateau",
         *       "level": 2,
         *       "count": 2
         *     }
         */
        PostInput: {
            /**
             * Format: uuid
             * @description That of a post the shift has already: who works at it stays.
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id?: string;
            role: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            skill_id?: string;
            /**
             * @description The least level, where a skill is asked for.
             * @default 1
             */
            level: number;
            /** @description For how many people. */
            count: number;
        };
        /**
         * @example {
         *       "role": "Plateau",
         *       "level": 2,
         *       "count": 2
         *     }
         */
        PostTemplate: {
            role: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            skill_id?: string;
            level: number;
            count: number;
        };
        /**
         * @example {
         *       "role": "Plateau",
         *       "level": 2,
         *       "count": 2
         *     }
         */
        PostTemplateInput: {
            role: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            skill_id?: string;
            /**
             * @description The least level, where a skill is asked for.
             * @default 1
             */
            level: number;
            /** @description For how many people. */
            count: number;
        };
        /**
         * @description What went wrong (RFC 9457). `detail` is one plain sentence; `instance` names the request in the logs.
         * @example {
         *       "type": "/api/docs/errors#artist_not_found",
         *       "title": "Artist not found",
         *       "status": 404,
         *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
         *       "code": "artist_not_found",
         *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
         *     }
         */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            instance: string;
            errors?: {
                path: string;
                message: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "name": "Le Songe d'une nuit d'été",
         *       "starts_on": "2026-11-02",
         *       "ends_on": "2027-01-30",
         *       "budget": 4800000,
         *       "color": "#4c6ef5",
         *       "notes": "",
         *       "version": 1,
         *       "created_at": "2026-10-02T08:00:00.000Z",
         *       "updated_at": "2026-10-02T08:00:00.000Z"
         *     }
         */
        Production: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            name: string;
            /**
             * Format: date
             * @example 2024-05-12
             */
            starts_on: string;
            /**
             * Format: date
             * @example 2024-05-12
             */
            ends_on: string;
            /** @description In cents. */
            budget?: number;
            color: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            team_id?: string;
            notes: string;
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updated_at: string;
        };
        /**
         * @example {
         *       "name": "Le Songe d'une nuit d'été",
         *       "starts_on": "2026-11-02",
         *       "ends_on": "2027-01-30",
         *       "budget": 4800000,
         *       "color": "#4c6ef5",
         *       "notes": ""
         *     }
         */
        ProductionInput: {
            name: string;
            /**
             * Format: date
             * @example 2024-05-12
             */
            starts_on: string;
            /**
             * Format: date
             * @description The last day, itself part of it.
             * @example 2024-05-12
             */
            ends_on: string;
            /** @description In cents. */
            budget?: number;
            /**
             * @description Six hexadecimal digits after `#`.
             * @example #4c6ef5
             */
            color?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            team_id?: string;
            /** @default  */
            notes: string;
        };
        /**
         * @description A draft of a production's plan, beside the one that stands. The draft itself is read page by page.
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "name": "Sans Élodie",
         *       "from": "2026-11-23",
         *       "to": "2026-11-29",
         *       "state": "open",
         *       "is_edited": false,
         *       "seats": 48,
         *       "filled": 46,
         *       "coverage": 0.958,
         *       "cost": 812400,
         *       "minutes": 11040,
         *       "people": 14,
         *       "breaches": [
         *         {
         *           "code": "sunday_work",
         *           "severity": "warn",
         *           "count": 3
         *         }
         *       ],
         *       "empty_posts": 2,
         *       "score": {
         *         "points": 31.4,
         *         "lines": []
         *       },
         *       "changes": {
         *         "kept": 40,
         *         "moved": 0,
         *         "replaced": 4,
         *         "lost": 1,
         *         "added": 2
         *       },
         *       "problems": [],
         *       "confidence": 0.83,
         *       "stopped_early": false,
         *       "facts_changed": false,
         *       "request": {
         *         "from": "2026-11-23",
         *         "to": "2026-11-29",
         *         "seed": 1,
         *         "effort": "normal",
         *         "base": "keep",
         *         "disturbances": []
         *       },
         *       "iterations": 4000,
         *       "engine": {
         *         "name": "local-search",
         *         "version": "1",
         *         "seed": 1
         *       },
         *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "version": 1,
         *       "created_at": "2026-11-21T09:30:00.000Z"
         *     }
         */
        ProductionProposal: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            production_id: string;
            name?: string;
            /**
             * Format: date
             * @example 2024-05-12
             */
            from: string;
            /**
             * Format: date
             * @example 2024-05-12
             */
            to: string;
            /** @enum {string} */
            state: "open" | "accepted" | "edited" | "rejected" | "superseded" | "restored";
            is_edited: boolean;
            /** @description How many people the shifts ask for. */
            seats: number;
            filled: number;
            /** @description The share of seats that are filled, between 0 and 1. */
            coverage: number;
            /** @description In cents, as far as rates are known. */
            cost: number;
            minutes: number;
            people: number;
            /** @description How often each rule is broken; empty posts are counted apart. */
            breaches: {
                code: string;
                /** @enum {string} */
                severity: "warn" | "forbid";
                count: number;
            }[];
            empty_posts: number;
            score: components["schemas"]["PlanScore"];
            changes: components["schemas"]["PlanChanges"];
            /** @description Whether it was proved that no draft as full changes less. */
            fewest_changes_proved?: boolean;
            /** @description What nobody but a person can put right: pins against each other, for one. */
            problems: {
                code: string;
                message: string;
            }[];
            confidence: number;
            stopped_early: boolean;
            /** @description Somebody changed what it was planned with, while it was or since. */
            facts_changed: boolean;
            request: {
                /**
                 * Format: date
                 * @example 2024-05-12
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2024-05-12
                 */
                to: string;
                seed: number;
                /** @enum {string} */
                effort: "quick" | "normal" | "thorough";
                seconds?: number;
                /** @enum {string} */
                base: "keep" | "fresh";
                disturbances: ({
                    /** @constant */
                    kind: "absence";
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    person_id: string;
                    /**
                     * Format: date-time-local
                     * @description Local date and time, without offset.
                     * @example 2024-05-12T10:00:00
                     */
                    from: string;
                    /**
                     * Format: date-time-local
                     * @description Local date and time, without offset.
                     * @example 2024-05-12T10:00:00
                     */
                    to: string;
                } | {
                    /** @constant */
                    kind: "shift_moved";
                    /**
                     * Format: uuid
                     * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                     */
                    shift_id: string;
                    /**
                     * Format: date-time-local
                     * @description Local date and time, without offset.
                     * @example 2024-05-12T10:00:00
                     */
                    start: string;
                    /**
                     * Format: date-time-local
                     * @description Local date and time, without offset.
                     * @example 2024-05-12T10:00:00
                     */
                    end: string;
                })[];
            };
            iterations: number;
            engine: {
                name: string;
                version: string;
                seed: number;
            };
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            job_id: string;
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            decided_at?: string;
            decided_by?: string;
        };
        /**
         * @example {
         *       "name": "Sans Élodie"
         *     }
         */
        ProductionProposalEdit: {
            /** @description `null` takes its name away. */
            name?: string | null;
            /** @description Done one after the other. None at all brings the draft up to date. */
            changes?: {
                /** @enum {string} */
                action: "assign" | "remove" | "pin" | "unpin";
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                shift_id: string;
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                post_id: string;
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                person_id: string;
                /** @description Why somebody is there against what the rules on skills say. */
                override_reason?: string;
            }[];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "name": "Sans Élodie",
         *           "from": "2026-11-23",
         *           "to": "2026-11-29",
         *           "state": "open",
         *           "is_edited": false,
         *           "seats": 48,
         *           "filled": 46,
         *           "coverage": 0.958,
         *           "cost": 812400,
         *           "minutes": 11040,
         *           "people": 14,
         *           "breaches": [
         *             {
         *               "code": "sunday_work",
         *               "severity": "warn",
         *               "count": 3
         *             }
         *           ],
         *           "empty_posts": 2,
         *           "score": {
         *             "points": 31.4,
         *             "lines": []
         *           },
         *           "changes": {
         *             "kept": 40,
         *             "moved": 0,
         *             "replaced": 4,
         *             "lost": 1,
         *             "added": 2
         *           },
         *           "problems": [],
         *           "confidence": 0.83,
         *           "stopped_early": false,
         *           "facts_changed": false,
         *           "request": {
         *             "from": "2026-11-23",
         *             "to": "2026-11-29",
         *             "seed": 1,
         *             "effort": "normal",
         *             "base": "keep",
         *             "disturbances": []
         *           },
         *           "iterations": 4000,
         *           "engine": {
         *             "name": "local-search",
         *             "version": "1",
         *             "seed": 1
         *           },
         *           "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "version": 1,
         *           "created_at": "2026-11-21T09:30:00.000Z"
         *         }
         *       ]
         *     }
         */
        ProductionProposalPage: {
            items: components["schemas"]["ProductionProposal"][];
            next_cursor?: string;
        };
        /**
         * @example {
         *       "from": "2026-11-23",
         *       "to": "2026-11-29",
         *       "seed": 1,
         *       "effort": "normal"
         *     }
         */
        ProductionProposalRequest: {
            /**
             * Format: date
             * @example 2024-05-12
             */
            from?: string;
            /**
             * Format: date
             * @description The last day, itself part of it.
             * @example 2024-05-12
             */
            to?: string;
            /** @default 1 */
            seed: number;
            /**
             * @default normal
             * @enum {string}
             */
            effort: "quick" | "normal" | "thorough";
            seconds?: number;
            name?: string;
            /**
             * @description Begin from the plan as it stands, or from nothing but what is pinned.
             * @default keep
             * @enum {string}
             */
            base: "keep" | "fresh";
            /** @description What has come between: the draft that follows changes as little as it can. */
            disturbances?: ({
                /** @constant */
                kind: "absence";
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                person_id: string;
                /**
                 * Format: date-time-local
                 * @description Local date and time; with an offset it is converted.
                 * @example 2024-05-12T10:00:00
                 */
                from: string;
                /**
                 * Format: date-time-local
                 * @description Local date and time; with an offset it is converted.
                 * @example 2024-05-12T10:00:00
                 */
                to: string;
            } | {
                /** @constant */
                kind: "shift_moved";
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                shift_id: string;
                /**
                 * Format: date-time-local
                 * @description Local date and time; with an offset it is converted.
                 * @example 2024-05-12T10:00:00
                 */
                start: string;
                /**
                 * Format: date-time-local
                 * @description Local date and time; with an offset it is converted.
                 * @example 2024-05-12T10:00:00
                 */
                end: string;
            })[];
            /**
             * @description Drafts of this production that still wait give way to the new one.
             * @default false
             */
            replace_waiting: boolean;
        };
        /**
         * @example {
         *       "name": "Le Songe d'une nuit d'été",
         *       "starts_on": "2026-11-02",
         *       "ends_on": "2027-01-30",
         *       "budget": 4800000,
         *       "color": "#4c6ef5",
         *       "notes": ""
         *     }
         */
        ProductionReplacement: {
            name: string;
            /**
             * Format: date
             * @example 2024-05-12
             */
            starts_on: string;
            /**
             * Format: date
             * @description The last day, itself part of it.
             * @example 2024-05-12
             */
            ends_on: string;
            /** @description In cents. */
            budget?: number;
            /**
             * @description Six hexadecimal digits after `#`.
             * @example #4c6ef5
             */
            color?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            team_id?: string;
            /** @default  */
            notes: string;
            id?: string;
            version?: number;
            created_at?: string;
            updated_at?: string;
        };
        /**
         * @example {
         *       "name": "Agathe Moreau",
         *       "locale": "fr",
         *       "theme": "dark"
         *     }
         */
        ProfileInput: {
            /** @example Agathe Moreau */
            name: string;
            /**
             * @example fr
             * @enum {string}
             */
            locale?: "fr" | "en";
            /**
             * @example system
             * @enum {string}
             */
            theme: "system" | "light" | "dark";
        };
        /**
         * @example {
         *       "from": "2024-05-01",
         *       "to": "2024-05-31"
         *     }
         */
        ProposalRequest: {
            /**
             * Format: date
             * @example 2024-05-12
             */
            from: string;
            /**
             * Format: date
             * @example 2024-05-12
             */
            to: string;
            artist_ids?: string[];
        };
        /**
         * @description In cents.
         * @example {
         *       "hour": 2450
         *     }
         */
        Rates: {
            hour?: number;
            day?: number;
            cachet?: number;
        };
        /**
         * @example {
         *       "status": "ok",
         *       "checks": [
         *         {
         *           "name": "text",
         *           "ok": true
         *         }
         *       ]
         *     }
         */
        Readiness: {
            /** @enum {string} */
            status: "ok" | "unavailable";
            checks: {
                name: string;
                ok: boolean;
                detail?: string;
            }[];
        };
        /**
         * @example {}
         * @example {
         *       "option": "copy"
         *     }
         */
        RestoreInput: {
            option?: string;
        };
        /**
         * @example {
         *       "kind": "planning.artist",
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "label": "Élodie Marchand"
         *     }
         */
        Restored: {
            kind: string;
            id: string;
            label: string;
            /** @description What could not come back with it, a sentence each. */
            left_out?: string[];
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "position": 1,
         *       "title": "Acte I, scène 2",
         *       "minutes": 45,
         *       "person_ids": [
         *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
         *       ],
         *       "note": "Costumes dès 14 h",
         *       "version": 1,
         *       "created_at": "2026-11-21T09:30:00.000Z",
         *       "updated_at": "2026-11-21T09:30:00.000Z"
         *     }
         */
        Scene: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            production_id: string;
            /** @description Scenes stand in the order of these; gaps mean nothing. */
            position: number;
            title: string;
            minutes: number;
            /** @description Somebody deleted since is still named. */
            person_ids: string[];
            note: string;
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updated_at: string;
        };
        /**
         * @example {
         *       "title": "Acte I, scène 2",
         *       "minutes": 45,
         *       "person_ids": [
         *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
         *       ],
         *       "note": "Costumes dès 14 h"
         *     }
         */
        SceneInput: {
            title: string;
            /** @description How long it takes. */
            minutes: number;
            /** @description Who is needed. */
            person_ids?: string[];
            /** @default  */
            note: string;
        };
        /**
         * @description An order of a production's scenes, beside the one that stands.
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "state": "open",
         *       "scene_ids": [
         *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
         *       ],
         *       "waiting": {
         *         "counts": "pay",
         *         "now": 182000,
         *         "proposed": 61500,
         *         "least": 61500,
         *         "minutes_now": 5460,
         *         "minutes_proposed": 1845
         *       },
         *       "proved": true,
         *       "confidence": 1,
         *       "engine": {
         *         "name": "scene-order",
         *         "version": "1",
         *         "seed": 1
         *       },
         *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "version": 1,
         *       "created_at": "2026-11-21T09:30:00.000Z"
         *     }
         */
        SceneOrder: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            production_id: string;
            /** @enum {string} */
            state: "open" | "accepted" | "edited" | "rejected" | "superseded" | "restored";
            /** @description All scenes there were, in the order proposed. */
            scene_ids: string[];
            waiting: components["schemas"]["WaitingFigures"];
            /** @description Whether it is known that no order is better. */
            proved: boolean;
            confidence: number;
            engine: {
                name: string;
                version: string;
                seed: number;
            };
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            job_id: string;
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            decided_at?: string;
            decided_by?: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "state": "open",
         *           "scene_ids": [
         *             "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
         *           ],
         *           "waiting": {
         *             "counts": "pay",
         *             "now": 182000,
         *             "proposed": 61500,
         *             "least": 61500,
         *             "minutes_now": 5460,
         *             "minutes_proposed": 1845
         *           },
         *           "proved": true,
         *           "confidence": 1,
         *           "engine": {
         *             "name": "scene-order",
         *             "version": "1",
         *             "seed": 1
         *           },
         *           "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "version": 1,
         *           "created_at": "2026-11-21T09:30:00.000Z"
         *         }
         *       ]
         *     }
         */
        SceneOrderPage: {
            items: components["schemas"]["SceneOrder"][];
            next_cursor?: string;
        };
        /**
         * @example {
         *       "seed": 1,
         *       "seconds": 60
         *     }
         */
        SceneOrderRequest: {
            /**
             * @description Another seed, another chance.
             * @default 1
             */
            seed: number;
            /**
             * @description How long it may search; it ends before where an order is proved the best.
             * @default 60
             */
            seconds: number;
            /** @description So many at most: the same seed and iterations give the same order on every machine. */
            iterations?: number;
        };
        /**
         * @example {
         *       "scene_ids": [
         *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
         *       ]
         *     }
         */
        ScenePlaces: {
            /** @description Every scene of the production, once. */
            scene_ids: string[];
        };
        /**
         * @example {
         *       "title": "Acte I, scène 2",
         *       "minutes": 45,
         *       "person_ids": [
         *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
         *       ],
         *       "note": "Costumes dès 14 h"
         *     }
         */
        SceneReplacement: {
            title: string;
            /** @description How long it takes. */
            minutes: number;
            /** @description Who is needed. */
            person_ids?: string[];
            /** @default  */
            note: string;
            id?: string;
            version?: number;
            created_at?: string;
            updated_at?: string;
            production_id?: string;
            position?: number;
        };
        /**
         * @example {
         *       "kind": "planning.artist",
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "title": "Élodie Marchand",
         *       "subtitle": "Artist"
         *     }
         */
        SearchHit: {
            kind: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            title: string;
            subtitle: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "kind": "planning.artist",
         *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "title": "Élodie Marchand",
         *           "subtitle": "Artist"
         *         }
         *       ]
         *     }
         */
        SearchResult: {
            items: components["schemas"]["SearchHit"][];
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "user_agent": "Mozilla/5.0",
         *       "current": true,
         *       "created_at": "2026-11-21T09:30:00.000Z",
         *       "last_seen_at": "2026-11-21T09:30:00.000Z",
         *       "expires_at": "2027-05-21T09:30:00.000Z"
         *     }
         */
        Session: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            user_agent: string;
            current: boolean;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            last_seen_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            expires_at: string;
        };
        /**
         * @example {
         *       "needed": true
         *     }
         */
        Setup: {
            needed: boolean;
        };
        /**
         * @example {
         *       "code": "7K3M-9QXB-2T4W-VH6D",
         *       "name": "Agathe Moreau",
         *       "login": "agathe",
         *       "password": "le rideau se lève à vingt heures"
         *     }
         */
        SetupInput: {
            code: string;
            /** @example Agathe Moreau */
            name: string;
            /** @example agathe */
            login: string;
            /**
             * Format: password
             * @example le rideau se lève à vingt heures
             */
            password: string;
            /**
             * @example fr
             * @enum {string}
             */
            locale?: "fr" | "en";
        };
        /**
         * @description Its times are those on the wall of its venue; without a venue, in the organisation's zone.
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "title": "Représentation",
         *       "start": "2026-11-21T19:30:00",
         *       "end": "2026-11-21T23:00:00",
         *       "posts": [
         *         {
         *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "role": "Plateau",
         *           "level": 2,
         *           "count": 2
         *         }
         *       ],
         *       "shares_room": false,
         *       "minutes": 210,
         *       "break_minutes": 0,
         *       "rest_minutes": 0,
         *       "is_cachet": true,
         *       "tags": [],
         *       "notes": "",
         *       "day": "2026-11-21",
         *       "assignments": [
         *         {
         *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "pinned": false
         *         }
         *       ],
         *       "version": 1,
         *       "created_at": "2026-10-02T08:00:00.000Z",
         *       "updated_at": "2026-10-02T08:00:00.000Z"
         *     }
         */
        Shift: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            production_id: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            mission_type_id?: string;
            title: string;
            /**
             * Format: date
             * @example 2024-05-12
             */
            day: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            venue_id?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            room_id?: string;
            shares_room: boolean;
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            start?: string;
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            end?: string;
            window?: components["schemas"]["WallSpan"];
            minutes: number;
            break_minutes: number;
            rest_minutes: number;
            is_cachet: boolean;
            tags: string[];
            notes: string;
            posts: components["schemas"]["Post"][];
            assignments: components["schemas"]["ShiftAssignment"][];
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updated_at: string;
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "pinned": false
         *     }
         */
        ShiftAssignment: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            post_id: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            person_id: string;
            pinned: boolean;
            override_reason?: string;
        };
        /**
         * @example {
         *       "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
         *     }
         */
        ShiftAssignmentInput: {
            id?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            post_id: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            person_id: string;
            /**
             * @description No machine may touch it.
             * @default false
             */
            pinned: boolean;
            /** @description Why somebody is there against what the rules on skills say. */
            override_reason?: string;
        };
        /**
         * @example {
         *       "assignments": [
         *         {
         *           "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
         *         }
         *       ]
         *     }
         */
        ShiftAssignments: {
            assignments: components["schemas"]["ShiftAssignmentInput"][];
        };
        /**
         * @example {
         *       "days": [
         *         "2026-11-22",
         *         "2026-11-23"
         *       ]
         *     }
         */
        ShiftDuplicate: {
            /** @description At the same hour on these days. */
            days?: string[];
            /**
             * Format: date-time-local
             * @description Or else once, from this time on.
             * @example 2026-11-21T19:30:00
             */
            start?: string;
        };
        /**
         * @example {
         *       "title": "Représentation",
         *       "start": "2026-11-21T19:30:00",
         *       "end": "2026-11-21T23:00:00",
         *       "posts": [
         *         {
         *           "role": "Plateau",
         *           "level": 2,
         *           "count": 2
         *         }
         *       ]
         *     }
         */
        ShiftInput: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            mission_type_id?: string;
            /** @description Without it, the name of the mission type. */
            title?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            venue_id?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            room_id?: string;
            /** @description Others may be in the room at the same time. */
            shares_room?: boolean;
            /** @description How long it is; with a start and an end, what lies between them counts. */
            minutes?: number;
            /** @description Minutes of break inside, which are not work. */
            break_minutes?: number;
            /** @description Rest everybody in it needs after it, where it is more than the rules'. */
            rest_minutes?: number;
            /** @description Artists are paid for it by *cachet*. */
            is_cachet?: boolean;
            tags?: string[];
            notes?: string;
            posts?: components["schemas"]["PostInput"][];
            /**
             * Format: date-time-local
             * @description Date and time on the wall of the venue, in whole minutes; with an offset it is converted. In the hour the clocks skip it is an hour later; in the hour that comes twice it is the first.
             * @example 2026-11-21T19:30:00
             */
            start?: string;
            /**
             * Format: date-time-local
             * @description Without it, `minutes` after the start.
             * @example 2026-11-21T19:30:00
             */
            end?: string;
            /** @description Where the machine may place it. */
            window?: components["schemas"]["ShiftWindowInput"];
        };
        /**
         * @description Who works in the shift is not changed here: `assignments` and `warnings` do not count.
         * @example {
         *       "title": "Représentation",
         *       "start": "2026-11-21T19:30:00",
         *       "end": "2026-11-21T23:00:00",
         *       "posts": [
         *         {
         *           "role": "Plateau",
         *           "level": 2,
         *           "count": 2
         *         }
         *       ]
         *     }
         */
        ShiftReplacement: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            mission_type_id?: string;
            title: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            venue_id?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            room_id?: string;
            /** @description Others may be in the room at the same time. */
            shares_room?: boolean;
            /** @description How long it is; with a start and an end, what lies between them counts. */
            minutes?: number;
            /** @description Minutes of break inside, which are not work. */
            break_minutes?: number;
            /** @description Rest everybody in it needs after it, where it is more than the rules'. */
            rest_minutes?: number;
            /** @description Artists are paid for it by *cachet*. */
            is_cachet?: boolean;
            tags?: string[];
            notes?: string;
            posts: components["schemas"]["PostInput"][];
            /**
             * Format: date-time-local
             * @description Date and time on the wall of the venue, in whole minutes; with an offset it is converted. In the hour the clocks skip it is an hour later; in the hour that comes twice it is the first.
             * @example 2026-11-21T19:30:00
             */
            start?: string;
            /**
             * Format: date-time-local
             * @description Without it, `minutes` after the start.
             * @example 2026-11-21T19:30:00
             */
            end?: string;
            /** @description Where the machine may place it. */
            window?: components["schemas"]["ShiftWindowInput"];
            id?: string;
            version?: number;
            created_at?: string;
            updated_at?: string;
            production_id?: string;
            day?: string;
            assignments?: unknown[];
            warnings?: unknown[];
        };
        /**
         * @example {
         *       "title": "Représentation",
         *       "days": [
         *         "2026-11-21"
         *       ],
         *       "at": "19:30",
         *       "minutes": 210
         *     }
         */
        ShiftSeriesInput: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            mission_type_id?: string;
            /** @description Without it, the name of the mission type. */
            title?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            venue_id?: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            room_id?: string;
            /** @description Others may be in the room at the same time. */
            shares_room?: boolean;
            /** @description How long it is; with a start and an end, what lies between them counts. */
            minutes?: number;
            /** @description Minutes of break inside, which are not work. */
            break_minutes?: number;
            /** @description Rest everybody in it needs after it, where it is more than the rules'. */
            rest_minutes?: number;
            /** @description Artists are paid for it by *cachet*. */
            is_cachet?: boolean;
            tags?: string[];
            notes?: string;
            posts?: components["schemas"]["PostInput"][];
            days?: string[];
            weekly?: components["schemas"]["WeeklyDays"];
            /**
             * @description The hour it begins at each day.
             * @example 19:30
             */
            at?: string;
            /** @description The window of each day, to place it in; it ends on the next where its end comes first. */
            between?: {
                /**
                 * @description On the wall of the venue.
                 * @example 19:30
                 */
                from: string;
                /**
                 * @description On the wall of the venue.
                 * @example 19:30
                 */
                to: string;
            };
        };
        /**
         * @example {
         *       "start": "2026-11-21T09:00:00",
         *       "end": "2026-11-21T23:00:00"
         *     }
         */
        ShiftWindowInput: {
            /**
             * Format: date-time-local
             * @description Date and time on the wall of the venue, in whole minutes; with an offset it is converted. In the hour the clocks skip it is an hour later; in the hour that comes twice it is the first.
             * @example 2026-11-21T19:30:00
             */
            start: string;
            /**
             * Format: date-time-local
             * @description Date and time on the wall of the venue, in whole minutes; with an offset it is converted. In the hour the clocks skip it is an hour later; in the hour that comes twice it is the first.
             * @example 2026-11-21T19:30:00
             */
            end: string;
        };
        /**
         * @description Those that were made, in the order they were asked for.
         * @example {
         *       "items": [
         *         {
         *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "title": "Représentation",
         *           "start": "2026-11-21T19:30:00",
         *           "end": "2026-11-21T23:00:00",
         *           "posts": [
         *             {
         *               "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *               "role": "Plateau",
         *               "level": 2,
         *               "count": 2
         *             }
         *           ],
         *           "shares_room": false,
         *           "minutes": 210,
         *           "break_minutes": 0,
         *           "rest_minutes": 0,
         *           "is_cachet": true,
         *           "tags": [],
         *           "notes": "",
         *           "day": "2026-11-21",
         *           "assignments": [
         *             {
         *               "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *               "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *               "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *               "pinned": false
         *             }
         *           ],
         *           "version": 1,
         *           "created_at": "2026-10-02T08:00:00.000Z",
         *           "updated_at": "2026-10-02T08:00:00.000Z"
         *         }
         *       ]
         *     }
         */
        Shifts: {
            items: components["schemas"]["Shift"][];
        };
        /**
         * @example {
         *       "login": "agathe",
         *       "password": "le rideau se lève à vingt heures"
         *     }
         */
        SignInInput: {
            login: string;
            /**
             * Format: password
             * @example le rideau se lève à vingt heures
             */
            password: string;
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "name": {
         *         "fr": "Lumière",
         *         "en": "Light"
         *       },
         *       "position": 10,
         *       "version": 1
         *     }
         */
        Skill: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            name: {
                fr: string;
                en: string;
            };
            position: number;
            version: number;
        };
        /**
         * @example {
         *       "name": {
         *         "fr": "Lumière",
         *         "en": "Light"
         *       },
         *       "position": 10
         *     }
         */
        SkillInput: {
            name: {
                fr: string;
                en: string;
            };
            /** @description Left out, a new one goes to the end, one that is there stays where it is. */
            position?: number;
        };
        /**
         * @example {
         *       "name": {
         *         "fr": "Lumière",
         *         "en": "Light"
         *       },
         *       "position": 10
         *     }
         */
        SkillReplacement: {
            name: {
                fr: string;
                en: string;
            };
            /** @description Left out, a new one goes to the end, one that is there stays where it is. */
            position?: number;
            id?: string;
            version?: number;
        };
        /**
         * @description A stretch of time; its end is not part of it.
         * @example {
         *       "start": "2024-05-12T10:00:00",
         *       "end": "2024-05-12T18:00:00"
         *     }
         */
        Slot: {
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            start: string;
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            end: string;
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "name": "Équipe lumière",
         *       "color": "#4c6ef5",
         *       "member_ids": [
         *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
         *       ],
         *       "version": 1,
         *       "created_at": "2026-04-02T08:00:00.000Z",
         *       "updated_at": "2026-04-02T08:00:00.000Z"
         *     }
         */
        Team: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            name: string;
            color: string;
            member_ids: string[];
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updated_at: string;
        };
        /**
         * @example {
         *       "name": "Équipe lumière",
         *       "color": "#4c6ef5"
         *     }
         */
        TeamInput: {
            name: string;
            /**
             * @description Six hexadecimal digits after `#`.
             * @example #4c6ef5
             */
            color?: string;
            member_ids?: string[];
        };
        /**
         * @example {
         *       "name": "Équipe lumière",
         *       "color": "#4c6ef5"
         *     }
         */
        TeamReplacement: {
            name: string;
            /**
             * @description Six hexadecimal digits after `#`.
             * @example #4c6ef5
             */
            color?: string;
            member_ids?: string[];
            id?: string;
            version?: number;
            created_at?: string;
            updated_at?: string;
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "kind": "planning.artist",
         *       "subject_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "label": "Élodie Marchand",
         *       "deleted_at": "2026-11-21T09:30:00.000Z",
         *       "deleted_by": "Camille"
         *     }
         */
        TrashItem: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            kind: string;
            subject_id: string;
            label: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            deleted_at: string;
            deleted_by: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "kind": "planning.artist",
         *           "subject_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "label": "Élodie Marchand",
         *           "deleted_at": "2026-11-21T09:30:00.000Z",
         *           "deleted_by": "Camille"
         *         }
         *       ]
         *     }
         */
        TrashPage: {
            items: components["schemas"]["TrashItem"][];
            next_cursor?: string;
        };
        /**
         * @example {
         *       "from_venue_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "to_venue_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e20",
         *       "minutes": 35,
         *       "source": "given"
         *     }
         */
        TravelTime: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            from_venue_id: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            to_venue_id: string;
            minutes: number;
            /** @enum {string} */
            source: "given" | "estimated";
        };
        /**
         * @example {
         *       "from_venue_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "to_venue_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e20",
         *       "minutes": 35,
         *       "source": "given"
         *     }
         */
        TravelTimeInput: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            from_venue_id: string;
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            to_venue_id: string;
            minutes: number;
            /**
             * @description What is `estimated` is not stored.
             * @default given
             * @enum {string}
             */
            source: "given" | "estimated";
        };
        /**
         * @example {
         *       "version": 2
         *     }
         */
        TravelTimesVersion: {
            version: number;
        };
        /**
         * @description Somebody with an account. Without `locale` the browser's language counts.
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "login": "agathe",
         *       "name": "Agathe Moreau",
         *       "roles": [
         *         "owner"
         *       ],
         *       "locale": "fr",
         *       "theme": "system",
         *       "disabled": false,
         *       "version": 1,
         *       "created_at": "2026-11-21T09:30:00.000Z",
         *       "updated_at": "2026-11-21T09:30:00.000Z"
         *     }
         */
        User: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            login: string;
            name: string;
            roles: ("owner" | "viewer" | "planning:editor" | "quiz:editor" | "library:editor")[];
            /** @enum {string} */
            locale?: "fr" | "en";
            /** @enum {string} */
            theme: "system" | "light" | "dark";
            disabled: boolean;
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updated_at: string;
        };
        /**
         * @example {
         *       "login": "bruno",
         *       "name": "Bruno Keller",
         *       "password": "le rideau se lève à vingt heures",
         *       "roles": [
         *         "planning:editor"
         *       ]
         *     }
         */
        UserInput: {
            /** @example agathe */
            login: string;
            /** @example Agathe Moreau */
            name: string;
            /**
             * Format: password
             * @example le rideau se lève à vingt heures
             */
            password: string;
            /**
             * @example [
             *       "planning:editor"
             *     ]
             */
            roles: ("owner" | "viewer" | "planning:editor" | "quiz:editor" | "library:editor")[];
            /**
             * @example fr
             * @enum {string}
             */
            locale?: "fr" | "en";
        };
        /**
         * @example {
         *       "login": "bruno",
         *       "name": "Bruno Keller",
         *       "roles": [
         *         "viewer"
         *       ],
         *       "disabled": false
         *     }
         */
        UserReplacement: {
            /** @example agathe */
            login: string;
            /** @example Agathe Moreau */
            name: string;
            /**
             * @example [
             *       "planning:editor"
             *     ]
             */
            roles: ("owner" | "viewer" | "planning:editor" | "quiz:editor" | "library:editor")[];
            /** @default false */
            disabled: boolean;
            /**
             * Format: password
             * @description A new one; ends all their sessions.
             * @example le rideau se lève à vingt heures
             */
            password?: string;
        };
        /**
         * @example {
         *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *       "name": "Théâtre des Lices",
         *       "address": "4 place des Lices, Avignon",
         *       "zone": "Europe/Paris",
         *       "latitude": 43.9493,
         *       "longitude": 4.8055,
         *       "capacity": 420,
         *       "opening_hours": [
         *         {
         *           "weekday": 1,
         *           "from": "09:00",
         *           "to": "23:30"
         *         }
         *       ],
         *       "contacts": [
         *         {
         *           "name": "Maëlys Guérin",
         *           "role": "Régie",
         *           "phone": "+33 6 39 98 00 01"
         *         }
         *       ],
         *       "access_notes": "Quai de déchargement rue Thiers.",
         *       "rooms": [
         *         {
         *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
         *           "name": "Grande salle",
         *           "capacity": 380
         *         }
         *       ],
         *       "version": 1,
         *       "created_at": "2026-04-02T08:00:00.000Z",
         *       "updated_at": "2026-04-02T08:00:00.000Z"
         *     }
         */
        Venue: {
            /**
             * Format: uuid
             * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
             */
            id: string;
            name: string;
            address: string;
            zone: string;
            latitude?: number;
            longitude?: number;
            capacity?: number;
            opening_hours: {
                weekday: number;
                from: string;
                to: string;
            }[];
            contacts: {
                name: string;
                role?: string;
                phone?: string;
                email?: string;
            }[];
            access_notes: string;
            rooms: {
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                id: string;
                name: string;
                capacity?: number;
            }[];
            version: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updated_at: string;
        };
        /**
         * @example {
         *       "name": "Théâtre des Lices",
         *       "address": "4 place des Lices, Avignon",
         *       "zone": "Europe/Paris",
         *       "latitude": 43.9493,
         *       "longitude": 4.8055,
         *       "capacity": 420,
         *       "opening_hours": [
         *         {
         *           "weekday": 1,
         *           "from": "09:00",
         *           "to": "23:30"
         *         }
         *       ],
         *       "contacts": [
         *         {
         *           "name": "Maëlys Guérin",
         *           "role": "Régie",
         *           "phone": "+33 6 39 98 00 01"
         *         }
         *       ],
         *       "access_notes": "Quai de déchargement rue Thiers.",
         *       "rooms": [
         *         {
         *           "name": "Grande salle",
         *           "capacity": 380
         *         }
         *       ]
         *     }
         */
        VenueInput: {
            name: string;
            /** @default  */
            address: string;
            /**
             * @default Europe/Paris
             * @example Europe/Paris
             */
            zone: string;
            latitude?: number;
            longitude?: number;
            capacity?: number;
            /**
             * @description Nothing at all means always open.
             * @default []
             */
            opening_hours: {
                /** @description From Monday, 1, to Sunday, 7. */
                weekday: number;
                from: string;
                to: string;
            }[];
            contacts?: {
                name: string;
                role?: string;
                phone?: string;
                /** @example elodie@example.org */
                email?: string;
            }[];
            /** @default  */
            access_notes: string;
            /** @default [] */
            rooms: {
                name: string;
                capacity?: number;
            }[];
        };
        /**
         * @example {
         *       "name": "Théâtre des Lices",
         *       "address": "4 place des Lices, Avignon",
         *       "zone": "Europe/Paris",
         *       "latitude": 43.9493,
         *       "longitude": 4.8055,
         *       "capacity": 420,
         *       "opening_hours": [
         *         {
         *           "weekday": 1,
         *           "from": "09:00",
         *           "to": "23:30"
         *         }
         *       ],
         *       "contacts": [
         *         {
         *           "name": "Maëlys Guérin",
         *           "role": "Régie",
         *           "phone": "+33 6 39 98 00 01"
         *         }
         *       ],
         *       "access_notes": "Quai de déchargement rue Thiers.",
         *       "rooms": [
         *         {
         *           "name": "Grande salle",
         *           "capacity": 380
         *         }
         *       ]
         *     }
         */
        VenueReplacement: {
            name: string;
            /** @default  */
            address: string;
            /**
             * @default Europe/Paris
             * @example Europe/Paris
             */
            zone: string;
            latitude?: number;
            longitude?: number;
            capacity?: number;
            /**
             * @description Nothing at all means always open.
             * @default []
             */
            opening_hours: {
                /** @description From Monday, 1, to Sunday, 7. */
                weekday: number;
                from: string;
                to: string;
            }[];
            contacts?: {
                name: string;
                role?: string;
                phone?: string;
                /** @example elodie@example.org */
                email?: string;
            }[];
            /** @default  */
            access_notes: string;
            /** @description A room that brings its id stays the same room; without one it is a new one. */
            rooms?: {
                /**
                 * Format: uuid
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                id?: string;
                name: string;
                capacity?: number;
            }[];
            id?: string;
            version?: number;
            created_at?: string;
            updated_at?: string;
        };
        /**
         * @example {
         *       "counts": "pay",
         *       "now": 1,
         *       "proposed": 1,
         *       "least": 1,
         *       "minutes_now": 1,
         *       "minutes_proposed": 1
         *     }
         */
        WaitingFigures: {
            /**
             * @description What the three figures are: cents paid for waiting, a day's rate being for 8 h; or, where nobody has a day rate, minutes waited.
             * @enum {string}
             */
            counts: "pay" | "minutes";
            now: number;
            proposed: number;
            /** @description No order comes to less. */
            least: number;
            minutes_now: number;
            minutes_proposed: number;
        };
        /**
         * @example {
         *       "start": "2026-11-21T19:30:00",
         *       "end": "2026-11-21T23:00:00"
         *     }
         */
        WallSpan: {
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            start: string;
            /**
             * Format: date-time-local
             * @description Local date and time, without offset.
             * @example 2024-05-12T10:00:00
             */
            end: string;
        };
        /**
         * @example {
         *       "from": "2026-11-02",
         *       "to": "2026-11-29",
         *       "weekdays": [
         *         2,
         *         4
         *       ]
         *     }
         */
        WeeklyDays: {
            /**
             * Format: date
             * @example 2024-05-12
             */
            from: string;
            /**
             * Format: date
             * @example 2024-05-12
             */
            to: string;
            /** @description Monday 1 to Sunday 7. */
            weekdays: number[];
        };
        /** @example text */
        __schema0: string | number | boolean | null | components["schemas"]["__schema0"][] | {
            [key: string]: components["schemas"]["__schema0"];
        };
    };
    responses: {
        /** @description Unreadable body */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/docs/errors#malformed_json",
                 *       "title": "Unreadable body",
                 *       "status": 400,
                 *       "detail": "The body is not valid JSON.",
                 *       "code": "malformed_json",
                 *       "instance": "urn:request:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Headers too large */
        HeadersTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/docs/errors#headers_too_large",
                 *       "title": "Headers too large",
                 *       "status": 431,
                 *       "detail": "The address and the headers together are larger than 16 kB.",
                 *       "code": "headers_too_large",
                 *       "instance": "urn:request:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Internal error */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/docs/errors#internal_error",
                 *       "title": "Internal error",
                 *       "status": 500,
                 *       "detail": "Something went wrong on our side; nothing was changed.",
                 *       "code": "internal_error",
                 *       "instance": "urn:request:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Invalid request */
        InvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/docs/errors#invalid_request",
                 *       "title": "Invalid request",
                 *       "status": 422,
                 *       "detail": "name: must not be empty",
                 *       "code": "invalid_request",
                 *       "instance": "urn:request:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                 *       "errors": [
                 *         {
                 *           "path": "name",
                 *           "message": "must not be empty"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not allowed */
        NotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/docs/errors#not_allowed",
                 *       "title": "Not allowed",
                 *       "status": 403,
                 *       "detail": "Your role does not allow this.",
                 *       "code": "not_allowed",
                 *       "instance": "urn:request:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not found */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/docs/errors#not_found",
                 *       "title": "Not found",
                 *       "status": 404,
                 *       "detail": "There is nothing at this address.",
                 *       "code": "not_found",
                 *       "instance": "urn:request:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unsupported media type */
        NotJson: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/docs/errors#unsupported_media_type",
                 *       "title": "Unsupported media type",
                 *       "status": 415,
                 *       "detail": "The body must be JSON in UTF-8, sent as application/json.",
                 *       "code": "unsupported_media_type",
                 *       "instance": "urn:request:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not signed in */
        NotSignedIn: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/docs/errors#not_signed_in",
                 *       "title": "Not signed in",
                 *       "status": 401,
                 *       "detail": "You need to sign in first.",
                 *       "code": "not_signed_in",
                 *       "instance": "urn:request:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Changed meanwhile */
        Stale: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/docs/errors#version_stale",
                 *       "title": "Changed meanwhile",
                 *       "status": 412,
                 *       "detail": "Somebody changed this since you read it; nothing was overwritten.",
                 *       "code": "version_stale",
                 *       "instance": "urn:request:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                 *       "current_version": 3
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Storage full */
        StorageFull: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/docs/errors#storage_full",
                 *       "title": "Storage full",
                 *       "status": 507,
                 *       "detail": "The server's disk is full; nothing was changed.",
                 *       "code": "storage_full",
                 *       "instance": "urn:request:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Body too large */
        TooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/docs/errors#payload_too_large",
                 *       "title": "Body too large",
                 *       "status": 413,
                 *       "detail": "The body is larger than 1 MB.",
                 *       "code": "payload_too_large",
                 *       "instance": "urn:request:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/docs/errors#too_many_requests",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "detail": "Too many requests; try again in 30 s.",
                 *       "code": "too_many_requests",
                 *       "instance": "urn:request:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Request too slow */
        TooSlow: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/docs/errors#request_timeout",
                 *       "title": "Request too slow",
                 *       "status": 408,
                 *       "detail": "The request did not arrive in time; nothing was changed.",
                 *       "code": "request_timeout",
                 *       "instance": "urn:request:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available now */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/docs/errors#unavailable",
                 *       "title": "Not available now",
                 *       "status": 503,
                 *       "detail": "The server cannot answer right now; nothing was changed.",
                 *       "code": "unavailable",
                 *       "instance": "urn:request:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Version required */
        VersionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/docs/errors#version_required",
                 *       "title": "Version required",
                 *       "status": 428,
                 *       "detail": "Say with If-Match which version you saw, so that nobody's change is overwritten.",
                 *       "code": "version_required",
                 *       "instance": "urn:request:018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
         * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
         */
        IdempotencyKey: string;
        /**
         * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
         * @example "1"
         */
        IfMatch: string;
        /**
         * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
         * @example "1"
         */
        IfMatchRequired: string;
    };
    requestBodies: never;
    headers: {
        /** @description The version of what is in the body, to be sent back as If-Match. */
        ETag: string;
        /** @description `true` where this answer was given before, to a request with the same Idempotency-Key. */
        IdempotentReplayed: string;
        /** @description Where the next page is, as `rel="next"`; missing on the last page. */
        Link: string;
        /** @description Where what was created or started is found. */
        Location: string;
        /** @description Names this request in the server's log; your own X-Request-Id where you sent one. */
        RequestId: string;
        /** @description Seconds to wait before trying again. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "name": "Calendar of the foyer",
                     *           "prefix": "sfl_Xh2k9a",
                     *           "roles": [
                     *             "viewer"
                     *           ],
                     *           "created_at": "2026-11-21T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ApiKey"][];
                        next_cursor?: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Calendar of the foyer",
                 *       "roles": [
                 *         "viewer"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Calendar of the foyer",
                     *       "prefix": "sfl_Xh2k9a",
                     *       "roles": [
                     *         "viewer"
                     *       ],
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "secret": "sfl_Xh2k9aExampleExampleExampleExampleExample0"
                     *     }
                     */
                    "application/json": components["schemas"]["IssuedApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listArtists: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
                /**
                 * @description `name` compares characters; `alphabetical` puts accents and case aside.
                 * @example name
                 */
                sort?: "name" | "alphabetical";
                /**
                 * @description Part of the name; accents and case do not matter.
                 * @example elodie
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "name": "Élodie Marchand",
                     *         "availabilities": [
                     *           {
                     *             "start": "2024-05-12T10:00:00",
                     *             "end": "2024-05-12T18:00:00"
                     *           }
                     *         ],
                     *         "version": 1,
                     *         "created_at": "2024-04-02T08:00:00.000Z",
                     *         "updated_at": "2024-04-02T08:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Artist"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createArtist: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Élodie Marchand",
                 *       "availabilities": [
                 *         {
                 *           "start": "2024-05-12T10:00:00",
                 *           "end": "2024-05-12T18:00:00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ArtistInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Élodie Marchand",
                     *       "availabilities": [
                     *         {
                     *           "start": "2024-05-12T10:00:00",
                     *           "end": "2024-05-12T18:00:00"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2024-04-02T08:00:00.000Z",
                     *       "updated_at": "2024-04-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Artist"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getArtist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Élodie Marchand",
                     *       "availabilities": [
                     *         {
                     *           "start": "2024-05-12T10:00:00",
                     *           "end": "2024-05-12T18:00:00"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2024-04-02T08:00:00.000Z",
                     *       "updated_at": "2024-04-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Artist"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceArtist: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Élodie Marchand",
                 *       "availabilities": [
                 *         {
                 *           "start": "2024-05-12T10:00:00",
                 *           "end": "2024-05-12T18:00:00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ArtistReplacement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Élodie Marchand",
                     *       "availabilities": [
                     *         {
                     *           "start": "2024-05-12T10:00:00",
                     *           "end": "2024-05-12T18:00:00"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2024-04-02T08:00:00.000Z",
                     *       "updated_at": "2024-04-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Artist"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteArtist: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    watchEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, one after the other */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "service": "souffleur",
                     *       "environment": "production",
                     *       "version": "0.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "checks": [
                     *         {
                     *           "name": "text",
                     *           "ok": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            /** @description Answer */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "checks": [
                     *         {
                     *           "name": "text",
                     *           "ok": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    listInbox: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "planning.proposal",
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "title": "Planning of 12 May 2024",
                     *           "subtitle": "5 of 6 artists",
                     *           "confidence": 0.83,
                     *           "created_at": "2024-05-01T08:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "open": 1
                     *     }
                     */
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @example queued */
                state?: "queued" | "running" | "succeeded" | "failed" | "cancelled";
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "type": "planning.propose",
                     *           "title": "Propose plannings for 1 to 31 May 2024",
                     *           "state": "running",
                     *           "progress": {
                     *             "done": 12,
                     *             "total": 31,
                     *             "step": "12 May 2024",
                     *             "eta_seconds": 4
                     *           },
                     *           "attempts": 1,
                     *           "max_attempts": 5,
                     *           "created_at": "2026-11-21T09:30:00.000Z",
                     *           "started_at": "2026-11-21T09:30:00.050Z",
                     *           "created_by": "Camille",
                     *           "cancel_requested": false,
                     *           "version": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "type": "planning.propose",
                     *       "title": "Propose plannings for 1 to 31 May 2024",
                     *       "state": "running",
                     *       "progress": {
                     *         "done": 12,
                     *         "total": 31,
                     *         "step": "12 May 2024",
                     *         "eta_seconds": 4
                     *       },
                     *       "attempts": 1,
                     *       "max_attempts": 5,
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "started_at": "2026-11-21T09:30:00.050Z",
                     *       "created_by": "Camille",
                     *       "cancel_requested": false,
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "type": "planning.propose",
                     *       "title": "Propose plannings for 1 to 31 May 2024",
                     *       "state": "running",
                     *       "progress": {
                     *         "done": 12,
                     *         "total": 31,
                     *         "step": "12 May 2024",
                     *         "eta_seconds": 4
                     *       },
                     *       "attempts": 1,
                     *       "max_attempts": 5,
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "started_at": "2026-11-21T09:30:00.050Z",
                     *       "created_by": "Camille",
                     *       "cancel_requested": false,
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "type": "planning.propose",
                     *       "title": "Propose plannings for 1 to 31 May 2024",
                     *       "state": "running",
                     *       "progress": {
                     *         "done": 12,
                     *         "total": 31,
                     *         "step": "12 May 2024",
                     *         "eta_seconds": 4
                     *       },
                     *       "attempts": 1,
                     *       "max_attempts": 5,
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "started_at": "2026-11-21T09:30:00.050Z",
                     *       "created_by": "Camille",
                     *       "cancel_requested": false,
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listLedger: {
        parameters: {
            query?: {
                /**
                 * @description Exactly this action.
                 * @example planning.artist.created
                 */
                action?: string;
                /**
                 * @description The id of what it happened to.
                 * @example text
                 */
                subject?: string;
                /**
                 * @description The name of who did it.
                 * @example text
                 */
                actor?: string;
                /** @example 2026-11-21T09:30:00Z */
                from?: string;
                /** @example 2026-11-21T09:30:00Z */
                to?: string;
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "at": "2026-11-21T09:30:00.000Z",
                     *           "actor": {
                     *             "kind": "user",
                     *             "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *             "name": "Camille"
                     *           },
                     *           "action": "planning.artist.created",
                     *           "subject": {
                     *             "type": "planning.artist",
                     *             "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *             "label": "Élodie Marchand"
                     *           },
                     *           "after": {
                     *             "name": "Élodie Marchand",
                     *             "availabilities": []
                     *           },
                     *           "request_id": "018f0000-0000-7000-8000-000000000001"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportLedger: {
        parameters: {
            query?: {
                /**
                 * @description Exactly this action.
                 * @example planning.artist.created
                 */
                action?: string;
                /**
                 * @description The id of what it happened to.
                 * @example text
                 */
                subject?: string;
                /**
                 * @description The name of who did it.
                 * @example text
                 */
                actor?: string;
                /** @example 2026-11-21T09:30:00Z */
                from?: string;
                /** @example 2026-11-21T09:30:00Z */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV with a header line */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    undoLedgerEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listLinks: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "kind": "planning.artist",
                     *           "subject": {
                     *             "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *             "label": "Élodie Marchand"
                     *           },
                     *           "created_by": "Agathe Moreau",
                     *           "created_at": "2026-11-21T09:30:00.000Z",
                     *           "expires_at": "2027-05-21T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Link"][];
                        next_cursor?: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "planning.artist",
                 *       "subject_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *     }
                 */
                "application/json": components["schemas"]["LinkInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "kind": "planning.artist",
                     *       "subject": {
                     *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "label": "Élodie Marchand"
                     *       },
                     *       "created_by": "Agathe Moreau",
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "expires_at": "2027-05-21T09:30:00.000Z",
                     *       "secret": "Xh2k9aExampleExampleExampleExampleExampleExa"
                     *     }
                     */
                    "application/json": components["schemas"]["IssuedLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getCurrentLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "planning.artist",
                     *       "subject": {
                     *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "label": "Élodie Marchand"
                     *       },
                     *       "expires_at": "2027-05-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CurrentLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    changeProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Agathe Moreau",
                 *       "locale": "fr",
                 *       "theme": "dark"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "login": "agathe",
                     *       "name": "Agathe Moreau",
                     *       "roles": [
                     *         "owner"
                     *       ],
                     *       "locale": "fr",
                     *       "theme": "system",
                     *       "disabled": false,
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "updated_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "le rideau se lève à vingt heures",
                 *       "new_password": "trois coups, puis le silence"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChangeInput"];
            };
        };
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listMissionTypes: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
                /**
                 * @description Part of the name.
                 * @example montage
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "name": "Représentation",
                     *         "posts": [
                     *           {
                     *             "role": "Plateau",
                     *             "level": 2,
                     *             "count": 2
                     *           }
                     *         ],
                     *         "minutes": 240,
                     *         "break_minutes": 20,
                     *         "rest_minutes": 660,
                     *         "is_cachet": true,
                     *         "tags": [
                     *           "soir"
                     *         ],
                     *         "version": 1,
                     *         "created_at": "2026-10-02T08:00:00.000Z",
                     *         "updated_at": "2026-10-02T08:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MissionType"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createMissionType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Représentation",
                 *       "posts": [
                 *         {
                 *           "role": "Plateau",
                 *           "level": 2,
                 *           "count": 2
                 *         }
                 *       ],
                 *       "minutes": 240,
                 *       "break_minutes": 20,
                 *       "rest_minutes": 660,
                 *       "is_cachet": true,
                 *       "tags": [
                 *         "soir"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MissionTypeInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Représentation",
                     *       "posts": [
                     *         {
                     *           "role": "Plateau",
                     *           "level": 2,
                     *           "count": 2
                     *         }
                     *       ],
                     *       "minutes": 240,
                     *       "break_minutes": 20,
                     *       "rest_minutes": 660,
                     *       "is_cachet": true,
                     *       "tags": [
                     *         "soir"
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-10-02T08:00:00.000Z",
                     *       "updated_at": "2026-10-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MissionType"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getMissionType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Représentation",
                     *       "posts": [
                     *         {
                     *           "role": "Plateau",
                     *           "level": 2,
                     *           "count": 2
                     *         }
                     *       ],
                     *       "minutes": 240,
                     *       "break_minutes": 20,
                     *       "rest_minutes": 660,
                     *       "is_cachet": true,
                     *       "tags": [
                     *         "soir"
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-10-02T08:00:00.000Z",
                     *       "updated_at": "2026-10-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MissionType"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceMissionType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Représentation",
                 *       "posts": [
                 *         {
                 *           "role": "Plateau",
                 *           "level": 2,
                 *           "count": 2
                 *         }
                 *       ],
                 *       "minutes": 240,
                 *       "break_minutes": 20,
                 *       "rest_minutes": 660,
                 *       "is_cachet": true,
                 *       "tags": [
                 *         "soir"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MissionTypeReplacement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Représentation",
                     *       "posts": [
                     *         {
                     *           "role": "Plateau",
                     *           "level": 2,
                     *           "count": 2
                     *         }
                     *       ],
                     *       "minutes": 240,
                     *       "break_minutes": 20,
                     *       "rest_minutes": 660,
                     *       "is_cachet": true,
                     *       "tags": [
                     *         "soir"
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-10-02T08:00:00.000Z",
                     *       "updated_at": "2026-10-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MissionType"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteMissionType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
                /**
                 * @description `name` compares characters; `alphabetical` puts accents and case aside.
                 * @example name
                 */
                sort?: "name" | "alphabetical";
                /**
                 * @description Part of the name, the e-mail address or a skill; accents and case do not matter.
                 * @example elodie
                 */
                q?: string;
                /** @example artist */
                kind?: "artist" | "technician";
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                skill_id?: string;
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                team_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "name": "Élodie Marchand",
                     *         "kind": "technician",
                     *         "email": "elodie@example.org",
                     *         "phone": "+33 6 39 98 00 00",
                     *         "address": "12 rue des Lices, Avignon",
                     *         "latitude": 43.9493,
                     *         "longitude": 4.8055,
                     *         "born_on": "1991-04-23",
                     *         "free_by_default": false,
                     *         "rates": {
                     *           "hour": 2450
                     *         },
                     *         "skills": [
                     *           {
                     *             "skill_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *             "level": 4
                     *           }
                     *         ],
                     *         "team_ids": [
                     *           "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *         ],
                     *         "notes": "",
                     *         "availabilities": [
                     *           {
                     *             "start": "2026-05-12T10:00:00",
                     *             "end": "2026-05-12T18:00:00"
                     *           }
                     *         ],
                     *         "version": 1,
                     *         "created_at": "2026-04-02T08:00:00.000Z",
                     *         "updated_at": "2026-04-02T08:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Person"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Élodie Marchand",
                 *       "kind": "technician",
                 *       "email": "elodie@example.org",
                 *       "phone": "+33 6 39 98 00 00",
                 *       "address": "12 rue des Lices, Avignon",
                 *       "latitude": 43.9493,
                 *       "longitude": 4.8055,
                 *       "born_on": "1991-04-23",
                 *       "free_by_default": false,
                 *       "rates": {
                 *         "hour": 2450
                 *       },
                 *       "skills": [],
                 *       "team_ids": [],
                 *       "notes": "",
                 *       "availabilities": [
                 *         {
                 *           "start": "2026-05-12T10:00:00",
                 *           "end": "2026-05-12T18:00:00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Élodie Marchand",
                     *       "kind": "technician",
                     *       "email": "elodie@example.org",
                     *       "phone": "+33 6 39 98 00 00",
                     *       "address": "12 rue des Lices, Avignon",
                     *       "latitude": 43.9493,
                     *       "longitude": 4.8055,
                     *       "born_on": "1991-04-23",
                     *       "free_by_default": false,
                     *       "rates": {
                     *         "hour": 2450
                     *       },
                     *       "skills": [
                     *         {
                     *           "skill_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "level": 4
                     *         }
                     *       ],
                     *       "team_ids": [
                     *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *       ],
                     *       "notes": "",
                     *       "availabilities": [
                     *         {
                     *           "start": "2026-05-12T10:00:00",
                     *           "end": "2026-05-12T18:00:00"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-04-02T08:00:00.000Z",
                     *       "updated_at": "2026-04-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    previewPeopleImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "csv",
                 *       "content": "name;email\nÉlodie Marchand;elodie@example.org\n"
                 *     }
                 */
                "application/json": components["schemas"]["PeopleFile"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": [
                     *         {
                     *           "line": 2,
                     *           "name": "Élodie Marchand",
                     *           "action": "update",
                     *           "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "changes": [
                     *             "phone"
                     *           ],
                     *           "problems": []
                     *         }
                     *       ],
                     *       "problems": [],
                     *       "counts": {
                     *         "create": 0,
                     *         "update": 1,
                     *         "same": 0,
                     *         "refused": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PeopleImportPreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    applyPeopleImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "csv",
                 *       "content": "name;email\nÉlodie Marchand;elodie@example.org\n",
                 *       "lines": [
                 *         2
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PeopleImport"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created": [
                     *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *       ],
                     *       "updated": []
                     *     }
                     */
                    "application/json": components["schemas"]["PeopleImported"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Élodie Marchand",
                     *       "kind": "technician",
                     *       "email": "elodie@example.org",
                     *       "phone": "+33 6 39 98 00 00",
                     *       "address": "12 rue des Lices, Avignon",
                     *       "latitude": 43.9493,
                     *       "longitude": 4.8055,
                     *       "born_on": "1991-04-23",
                     *       "free_by_default": false,
                     *       "rates": {
                     *         "hour": 2450
                     *       },
                     *       "skills": [
                     *         {
                     *           "skill_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "level": 4
                     *         }
                     *       ],
                     *       "team_ids": [
                     *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *       ],
                     *       "notes": "",
                     *       "availabilities": [
                     *         {
                     *           "start": "2026-05-12T10:00:00",
                     *           "end": "2026-05-12T18:00:00"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-04-02T08:00:00.000Z",
                     *       "updated_at": "2026-04-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replacePerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Élodie Marchand",
                 *       "kind": "technician",
                 *       "email": "elodie@example.org",
                 *       "phone": "+33 6 39 98 00 00",
                 *       "address": "12 rue des Lices, Avignon",
                 *       "latitude": 43.9493,
                 *       "longitude": 4.8055,
                 *       "born_on": "1991-04-23",
                 *       "free_by_default": false,
                 *       "rates": {
                 *         "hour": 2450
                 *       },
                 *       "skills": [],
                 *       "team_ids": [],
                 *       "notes": ""
                 *     }
                 */
                "application/json": components["schemas"]["PersonReplacement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Élodie Marchand",
                     *       "kind": "technician",
                     *       "email": "elodie@example.org",
                     *       "phone": "+33 6 39 98 00 00",
                     *       "address": "12 rue des Lices, Avignon",
                     *       "latitude": 43.9493,
                     *       "longitude": 4.8055,
                     *       "born_on": "1991-04-23",
                     *       "free_by_default": false,
                     *       "rates": {
                     *         "hour": 2450
                     *       },
                     *       "skills": [
                     *         {
                     *           "skill_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "level": 4
                     *         }
                     *       ],
                     *       "team_ids": [
                     *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *       ],
                     *       "notes": "",
                     *       "availabilities": [
                     *         {
                     *           "start": "2026-05-12T10:00:00",
                     *           "end": "2026-05-12T18:00:00"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-04-02T08:00:00.000Z",
                     *       "updated_at": "2026-04-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deletePerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "free_by_default": false,
                     *       "items": [
                     *         {
                     *           "kind": "preferred",
                     *           "start": "2026-05-04T18:00:00",
                     *           "end": "2026-05-04T23:00:00",
                     *           "recurrence": "FREQ=WEEKLY;BYDAY=MO",
                     *           "said": "every Monday",
                     *           "exceptions": [],
                     *           "source": "person"
                     *         }
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["PersonAvailability"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceAvailability: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "kind": "preferred",
                 *           "start": "2026-05-04T18:00:00",
                 *           "end": "2026-05-04T23:00:00",
                 *           "recurrence": "FREQ=WEEKLY;BYDAY=MO"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PersonAvailabilityInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "free_by_default": false,
                     *       "items": [
                     *         {
                     *           "kind": "preferred",
                     *           "start": "2026-05-04T18:00:00",
                     *           "end": "2026-05-04T23:00:00",
                     *           "recurrence": "FREQ=WEEKLY;BYDAY=MO",
                     *           "said": "every Monday",
                     *           "exceptions": [],
                     *           "source": "person"
                     *         }
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["PersonAvailability"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    importAvailability: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": "BEGIN:VCALENDAR\r\n…",
                 *       "kind": "unavailable",
                 *       "preview": true
                 *     }
                 */
                "application/json": components["schemas"]["CalendarImport"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stored": true,
                     *       "added": 1,
                     *       "removed": 1,
                     *       "ignored": 1,
                     *       "items": [
                     *         {
                     *           "summary": "text",
                     *           "kind": "unavailable",
                     *           "start": "2024-05-12T10:00:00",
                     *           "end": "2024-05-12T10:00:00"
                     *         }
                     *       ],
                     *       "problems": [
                     *         {
                     *           "line": 1,
                     *           "code": "text",
                     *           "message": "text"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarImported"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listAvailabilitySpans: {
        parameters: {
            query: {
                /**
                 * @description The first day.
                 * @example 2024-05-12
                 */
                from: string;
                /**
                 * @description The last day, itself part of it; 100 days at most.
                 * @example 2024-05-12
                 */
                to: string;
            };
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "free_by_default": false,
                     *       "spans": [
                     *         {
                     *           "kind": "preferred",
                     *           "start": "2026-05-04T18:00:00",
                     *           "end": "2026-05-04T23:00:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AvailabilitySpans"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "address": "https://calendar.example.org/…",
                     *         "kind": "unavailable",
                     *         "fetched_at": "2026-11-21T09:30:00.000Z",
                     *         "version": 1,
                     *         "created_at": "2026-11-20T18:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Calendar"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCalendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://calendar.example.org/elodie.ics",
                 *       "kind": "unavailable"
                 *     }
                 */
                "application/json": components["schemas"]["CalendarInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "address": "https://calendar.example.org/…",
                     *       "kind": "unavailable",
                     *       "fetched_at": "2026-11-21T09:30:00.000Z",
                     *       "version": 1,
                     *       "created_at": "2026-11-20T18:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteCalendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                calendarId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    refreshCalendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                calendarId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: a job does the work */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "type": "planning.propose",
                     *       "title": "Propose plannings for 1 to 31 May 2024",
                     *       "state": "running",
                     *       "progress": {
                     *         "done": 12,
                     *         "total": 31,
                     *         "step": "12 May 2024",
                     *         "eta_seconds": 4
                     *       },
                     *       "attempts": 1,
                     *       "max_attempts": 5,
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "started_at": "2026-11-21T09:30:00.050Z",
                     *       "created_by": "Camille",
                     *       "cancel_requested": false,
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getHoursTowards: {
        parameters: {
            query?: {
                /**
                 * @description The last day of the 365; today where it is left out.
                 * @example 2024-05-12
                 */
                on?: string;
            };
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2025-11-22",
                     *       "on": "2026-11-21",
                     *       "annex": "X",
                     *       "reference": "Assurance chômage, annexes VIII et X",
                     *       "needed_minutes": 30420,
                     *       "counted_minutes": 21840,
                     *       "done_minutes": 18000,
                     *       "planned_minutes": 3840,
                     *       "missing_minutes": 8580,
                     *       "months": [
                     *         {
                     *           "month": "2026-03-01",
                     *           "cachets": 12,
                     *           "minutes": 480,
                     *           "counted_minutes": 9120,
                     *           "cachets_over": 0,
                     *           "minutes_over": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HoursTowards"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlanningProposals: {
        parameters: {
            query?: {
                /**
                 * @description `waiting` is open or restored.
                 * @example open
                 */
                state?: "open" | "accepted" | "edited" | "rejected" | "superseded" | "restored" | "waiting";
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                job?: string;
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "state": "open",
                     *           "event_date": "2024-05-12",
                     *           "assignments": [
                     *             {
                     *               "artist_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *               "artist_name": "Élodie Marchand",
                     *               "slot": {
                     *                 "start": "2024-05-12T10:00:00",
                     *                 "end": "2024-05-12T18:00:00"
                     *               },
                     *               "score": 1,
                     *               "reasons": [
                     *                 {
                     *                   "code": "only_availability",
                     *                   "message": "the only availability that day"
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "left_out": [],
                     *           "score": 1,
                     *           "confidence": 1,
                     *           "engine": {
                     *             "name": "first-free-slot",
                     *             "version": "1",
                     *             "seed": 0
                     *           },
                     *           "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "version": 1,
                     *           "created_at": "2024-05-01T08:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PlanningProposalPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestPlanningProposals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2024-05-01",
                 *       "to": "2024-05-31"
                 *     }
                 */
                "application/json": components["schemas"]["ProposalRequest"];
            };
        };
        responses: {
            /** @description Accepted: a job does the work */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "type": "planning.propose",
                     *       "title": "Propose plannings for 1 to 31 May 2024",
                     *       "state": "running",
                     *       "progress": {
                     *         "done": 12,
                     *         "total": 31,
                     *         "step": "12 May 2024",
                     *         "eta_seconds": 4
                     *       },
                     *       "attempts": 1,
                     *       "max_attempts": 5,
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "started_at": "2026-11-21T09:30:00.050Z",
                     *       "created_by": "Camille",
                     *       "cancel_requested": false,
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getPlanningProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "state": "open",
                     *       "event_date": "2024-05-12",
                     *       "assignments": [
                     *         {
                     *           "artist_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "artist_name": "Élodie Marchand",
                     *           "slot": {
                     *             "start": "2024-05-12T10:00:00",
                     *             "end": "2024-05-12T18:00:00"
                     *           },
                     *           "score": 1,
                     *           "reasons": [
                     *             {
                     *               "code": "only_availability",
                     *               "message": "the only availability that day"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "left_out": [],
                     *       "score": 1,
                     *       "confidence": 1,
                     *       "engine": {
                     *         "name": "first-free-slot",
                     *         "version": "1",
                     *         "seed": 0
                     *       },
                     *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "version": 1,
                     *       "created_at": "2024-05-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PlanningProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptPlanningProposal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "state": "open",
                     *       "event_date": "2024-05-12",
                     *       "assignments": [
                     *         {
                     *           "artist_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "artist_name": "Élodie Marchand",
                     *           "slot": {
                     *             "start": "2024-05-12T10:00:00",
                     *             "end": "2024-05-12T18:00:00"
                     *           },
                     *           "score": 1,
                     *           "reasons": [
                     *             {
                     *               "code": "only_availability",
                     *               "message": "the only availability that day"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "left_out": [],
                     *       "score": 1,
                     *       "confidence": 1,
                     *       "engine": {
                     *         "name": "first-free-slot",
                     *         "version": "1",
                     *         "seed": 0
                     *       },
                     *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "version": 1,
                     *       "created_at": "2024-05-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PlanningProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    editPlanningProposal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assignments": [
                 *         {
                 *           "artist_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                 *           "slot": {
                 *             "start": "2024-05-12T10:00:00",
                 *             "end": "2024-05-12T18:00:00"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PlanningProposalEdit"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "state": "open",
                     *       "event_date": "2024-05-12",
                     *       "assignments": [
                     *         {
                     *           "artist_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "artist_name": "Élodie Marchand",
                     *           "slot": {
                     *             "start": "2024-05-12T10:00:00",
                     *             "end": "2024-05-12T18:00:00"
                     *           },
                     *           "score": 1,
                     *           "reasons": [
                     *             {
                     *               "code": "only_availability",
                     *               "message": "the only availability that day"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "left_out": [],
                     *       "score": 1,
                     *       "confidence": 1,
                     *       "engine": {
                     *         "name": "first-free-slot",
                     *         "version": "1",
                     *         "seed": 0
                     *       },
                     *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "version": 1,
                     *       "created_at": "2024-05-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PlanningProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    rejectPlanningProposal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "state": "open",
                     *       "event_date": "2024-05-12",
                     *       "assignments": [
                     *         {
                     *           "artist_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "artist_name": "Élodie Marchand",
                     *           "slot": {
                     *             "start": "2024-05-12T10:00:00",
                     *             "end": "2024-05-12T18:00:00"
                     *           },
                     *           "score": 1,
                     *           "reasons": [
                     *             {
                     *               "code": "only_availability",
                     *               "message": "the only availability that day"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "left_out": [],
                     *       "score": 1,
                     *       "confidence": 1,
                     *       "engine": {
                     *         "name": "first-free-slot",
                     *         "version": "1",
                     *         "seed": 0
                     *       },
                     *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "version": 1,
                     *       "created_at": "2024-05-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PlanningProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    restorePlanningProposal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "state": "open",
                     *       "event_date": "2024-05-12",
                     *       "assignments": [
                     *         {
                     *           "artist_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "artist_name": "Élodie Marchand",
                     *           "slot": {
                     *             "start": "2024-05-12T10:00:00",
                     *             "end": "2024-05-12T18:00:00"
                     *           },
                     *           "score": 1,
                     *           "reasons": [
                     *             {
                     *               "code": "only_availability",
                     *               "message": "the only availability that day"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "left_out": [],
                     *       "score": 1,
                     *       "confidence": 1,
                     *       "engine": {
                     *         "name": "first-free-slot",
                     *         "version": "1",
                     *         "seed": 0
                     *       },
                     *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "version": 1,
                     *       "created_at": "2024-05-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PlanningProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listPlanConflicts: {
        parameters: {
            query: {
                /**
                 * @description The first day.
                 * @example 2024-05-12
                 */
                from: string;
                /**
                 * @description The last day, itself part of it; 100 days at most.
                 * @example 2024-05-12
                 */
                to: string;
                /**
                 * @description Only what concerns this production.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                production_id?: string;
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                person_id?: string;
                /** @example overlap */
                code?: "overlap" | "travel" | "unavailable" | "tentative" | "missing_skill" | "level_too_low" | "post_overfilled" | "post_underfilled" | "room_clash" | "venue_closed" | "room_capacity" | "production_rest" | "daily_rest" | "weekly_rest" | "days_a_week" | "work_a_day" | "span_a_day" | "work_a_week" | "average_weeks" | "work_break" | "night_work" | "sunday_work" | "holiday_work" | "young_day" | "young_week" | "young_rest" | "young_days_off" | "young_night";
                /** @example warn */
                severity?: "warn" | "forbid";
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "5f3a1c0e9b7d2466",
                     *         "code": "daily_rest",
                     *         "severity": "forbid",
                     *         "zone": "Europe/Paris",
                     *         "start": "2026-11-02T23:00:00",
                     *         "end": "2026-11-03T08:00:00",
                     *         "shift_ids": [
                     *           "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *         ],
                     *         "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "message": {
                     *           "fr": "Ana a 9 h de repos, du lundi 2 novembre à 23 h au mardi 3 novembre à 8 h ; il en faut 11 h.",
                     *           "en": "Ana has 9 h of rest, from Monday 2 November at 23:00 to Tuesday 3 November at 08:00; 11 h are needed."
                     *         },
                     *         "evidence": {
                     *           "limit": 660,
                     *           "actual": 540,
                     *           "missing": 120
                     *         },
                     *         "reference": "Code du travail, art. L3131-1"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PlanConflict"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlanFacts: {
        parameters: {
            query: {
                /**
                 * @description The first day.
                 * @example 2024-05-12
                 */
                from: string;
                /**
                 * @description The last day, itself part of it; 100 days at most.
                 * @example 2024-05-12
                 */
                to: string;
                /**
                 * @description Only what concerns this production.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                production_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "facts": {
                     *         "period": {
                     *           "start": 29880000,
                     *           "end": 29890080
                     *         },
                     *         "zone": "Europe/Paris",
                     *         "holidays": [],
                     *         "zones": {
                     *           "Europe/Paris": [
                     *             {
                     *               "from": 29500000,
                     *               "offset": 60
                     *             }
                     *           ]
                     *         },
                     *         "people": [],
                     *         "venues": [],
                     *         "travel": [],
                     *         "shifts": [],
                     *         "assignments": [
                     *           {
                     *             "shiftId": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *             "postId": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *             "personId": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *             "isPinned": false
                     *           }
                     *         ]
                     *       },
                     *       "pack": {
                     *         "daily_rest": {
                     *           "severity": "forbid",
                     *           "limits": {
                     *             "minutes": 660
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PlanFacts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlanRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rules": [],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PlanRules"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replacePlanRules: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rules": [
                 *         {
                 *           "code": "daily_rest",
                 *           "severity": "warn",
                 *           "limits": {
                 *             "minutes": 540
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PlanRulesInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rules": [],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PlanRules"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getPlanWeights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "preferences": 3,
                     *       "cost": 1,
                     *       "fairness": 2,
                     *       "continuity": 3,
                     *       "gaps": 1,
                     *       "changes": 5,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PlanWeights"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replacePlanWeights: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "preferences": 3,
                 *       "cost": 1,
                 *       "fairness": 2,
                 *       "continuity": 3,
                 *       "gaps": 1,
                 *       "changes": 5
                 *     }
                 */
                "application/json": components["schemas"]["PlanWeightsInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "preferences": 3,
                     *       "cost": 1,
                     *       "fairness": 2,
                     *       "continuity": 3,
                     *       "gaps": 1,
                     *       "changes": 5,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PlanWeights"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listPlannings: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
                /** @example 2024-05-12 */
                from?: string;
                /** @example 2024-05-12 */
                to?: string;
                /**
                 * @description `details` adds names, version and time of creation.
                 * @example details
                 */
                expand?: "details";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "planning_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "event_date": "2024-05-12",
                     *         "assignments": [
                     *           {
                     *             "artist_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *             "slot": {
                     *               "start": "2024-05-12T10:00:00",
                     *               "end": "2024-05-12T18:00:00"
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Planning"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPlanning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event_date": "2024-05-12",
                 *       "artists": [
                 *         {
                 *           "name": "Élodie Marchand",
                 *           "availabilities": [
                 *             {
                 *               "start": "2024-05-12T10:00:00",
                 *               "end": "2024-05-12T18:00:00"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PlanningInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "planning_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "event_date": "2024-05-12",
                     *       "assignments": [
                     *         {
                     *           "artist_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "slot": {
                     *             "start": "2024-05-12T10:00:00",
                     *             "end": "2024-05-12T18:00:00"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Planning"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getPlanning: {
        parameters: {
            query?: {
                /**
                 * @description `details` adds names, version and time of creation.
                 * @example details
                 */
                expand?: "details";
            };
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "planning_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "event_date": "2024-05-12",
                     *       "assignments": [
                     *         {
                     *           "artist_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "slot": {
                     *             "start": "2024-05-12T10:00:00",
                     *             "end": "2024-05-12T18:00:00"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Planning"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deletePlanning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listProductionProposals: {
        parameters: {
            query?: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                production_id?: string;
                /**
                 * @description `waiting` is open or restored.
                 * @example open
                 */
                state?: "open" | "accepted" | "edited" | "rejected" | "superseded" | "restored" | "waiting";
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "name": "Sans Élodie",
                     *           "from": "2026-11-23",
                     *           "to": "2026-11-29",
                     *           "state": "open",
                     *           "is_edited": false,
                     *           "seats": 48,
                     *           "filled": 46,
                     *           "coverage": 0.958,
                     *           "cost": 812400,
                     *           "minutes": 11040,
                     *           "people": 14,
                     *           "breaches": [
                     *             {
                     *               "code": "sunday_work",
                     *               "severity": "warn",
                     *               "count": 3
                     *             }
                     *           ],
                     *           "empty_posts": 2,
                     *           "score": {
                     *             "points": 31.4,
                     *             "lines": []
                     *           },
                     *           "changes": {
                     *             "kept": 40,
                     *             "moved": 0,
                     *             "replaced": 4,
                     *             "lost": 1,
                     *             "added": 2
                     *           },
                     *           "problems": [],
                     *           "confidence": 0.83,
                     *           "stopped_early": false,
                     *           "facts_changed": false,
                     *           "request": {
                     *             "from": "2026-11-23",
                     *             "to": "2026-11-29",
                     *             "seed": 1,
                     *             "effort": "normal",
                     *             "base": "keep",
                     *             "disturbances": []
                     *           },
                     *           "iterations": 4000,
                     *           "engine": {
                     *             "name": "local-search",
                     *             "version": "1",
                     *             "seed": 1
                     *           },
                     *           "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "version": 1,
                     *           "created_at": "2026-11-21T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProductionProposalPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareProductionProposals: {
        parameters: {
            query: {
                /**
                 * @description A draft, or `current` for the plan as it stands.
                 * @example current
                 */
                left: string;
                /**
                 * @description A draft, or `current` for the plan as it stands.
                 * @example current
                 */
                right: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "left": {
                     *         "seats": 1,
                     *         "filled": 1,
                     *         "coverage": 0.5,
                     *         "cost": 1,
                     *         "minutes": 1,
                     *         "people": 1,
                     *         "breaches": [
                     *           {
                     *             "code": "text",
                     *             "severity": "warn",
                     *             "count": 1
                     *           }
                     *         ]
                     *       },
                     *       "right": {
                     *         "seats": 1,
                     *         "filled": 1,
                     *         "coverage": 0.5,
                     *         "cost": 1,
                     *         "minutes": 1,
                     *         "people": 1,
                     *         "breaches": [
                     *           {
                     *             "code": "text",
                     *             "severity": "warn",
                     *             "count": 1
                     *           }
                     *         ]
                     *       },
                     *       "hours": [
                     *         {
                     *           "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "name": "text",
                     *           "left": 1,
                     *           "right": 1
                     *         }
                     *       ],
                     *       "changes": {
                     *         "kept": 1,
                     *         "moved": 1,
                     *         "replaced": 1,
                     *         "lost": 1,
                     *         "added": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PlanComparison"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProductionProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Sans Élodie",
                     *       "from": "2026-11-23",
                     *       "to": "2026-11-29",
                     *       "state": "open",
                     *       "is_edited": false,
                     *       "seats": 48,
                     *       "filled": 46,
                     *       "coverage": 0.958,
                     *       "cost": 812400,
                     *       "minutes": 11040,
                     *       "people": 14,
                     *       "breaches": [
                     *         {
                     *           "code": "sunday_work",
                     *           "severity": "warn",
                     *           "count": 3
                     *         }
                     *       ],
                     *       "empty_posts": 2,
                     *       "score": {
                     *         "points": 31.4,
                     *         "lines": []
                     *       },
                     *       "changes": {
                     *         "kept": 40,
                     *         "moved": 0,
                     *         "replaced": 4,
                     *         "lost": 1,
                     *         "added": 2
                     *       },
                     *       "problems": [],
                     *       "confidence": 0.83,
                     *       "stopped_early": false,
                     *       "facts_changed": false,
                     *       "request": {
                     *         "from": "2026-11-23",
                     *         "to": "2026-11-29",
                     *         "seed": 1,
                     *         "effort": "normal",
                     *         "base": "keep",
                     *         "disturbances": []
                     *       },
                     *       "iterations": 4000,
                     *       "engine": {
                     *         "name": "local-search",
                     *         "version": "1",
                     *         "seed": 1
                     *       },
                     *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductionProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    editProductionProposal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Sans Élodie"
                 *     }
                 */
                "application/json": components["schemas"]["ProductionProposalEdit"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Sans Élodie",
                     *       "from": "2026-11-23",
                     *       "to": "2026-11-29",
                     *       "state": "open",
                     *       "is_edited": false,
                     *       "seats": 48,
                     *       "filled": 46,
                     *       "coverage": 0.958,
                     *       "cost": 812400,
                     *       "minutes": 11040,
                     *       "people": 14,
                     *       "breaches": [
                     *         {
                     *           "code": "sunday_work",
                     *           "severity": "warn",
                     *           "count": 3
                     *         }
                     *       ],
                     *       "empty_posts": 2,
                     *       "score": {
                     *         "points": 31.4,
                     *         "lines": []
                     *       },
                     *       "changes": {
                     *         "kept": 40,
                     *         "moved": 0,
                     *         "replaced": 4,
                     *         "lost": 1,
                     *         "added": 2
                     *       },
                     *       "problems": [],
                     *       "confidence": 0.83,
                     *       "stopped_early": false,
                     *       "facts_changed": false,
                     *       "request": {
                     *         "from": "2026-11-23",
                     *         "to": "2026-11-29",
                     *         "seed": 1,
                     *         "effort": "normal",
                     *         "base": "keep",
                     *         "disturbances": []
                     *       },
                     *       "iterations": 4000,
                     *       "engine": {
                     *         "name": "local-search",
                     *         "version": "1",
                     *         "seed": 1
                     *       },
                     *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductionProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteProductionProposal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    acceptProductionProposal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Sans Élodie",
                     *       "from": "2026-11-23",
                     *       "to": "2026-11-29",
                     *       "state": "open",
                     *       "is_edited": false,
                     *       "seats": 48,
                     *       "filled": 46,
                     *       "coverage": 0.958,
                     *       "cost": 812400,
                     *       "minutes": 11040,
                     *       "people": 14,
                     *       "breaches": [
                     *         {
                     *           "code": "sunday_work",
                     *           "severity": "warn",
                     *           "count": 3
                     *         }
                     *       ],
                     *       "empty_posts": 2,
                     *       "score": {
                     *         "points": 31.4,
                     *         "lines": []
                     *       },
                     *       "changes": {
                     *         "kept": 40,
                     *         "moved": 0,
                     *         "replaced": 4,
                     *         "lost": 1,
                     *         "added": 2
                     *       },
                     *       "problems": [],
                     *       "confidence": 0.83,
                     *       "stopped_early": false,
                     *       "facts_changed": false,
                     *       "request": {
                     *         "from": "2026-11-23",
                     *         "to": "2026-11-29",
                     *         "seed": 1,
                     *         "effort": "normal",
                     *         "base": "keep",
                     *         "disturbances": []
                     *       },
                     *       "iterations": 4000,
                     *       "engine": {
                     *         "name": "local-search",
                     *         "version": "1",
                     *         "seed": 1
                     *       },
                     *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductionProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listDraftAssignments: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "shift_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "shift_title": "text",
                     *           "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "role": "text",
                     *           "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "person_name": "text",
                     *           "pinned": true,
                     *           "score": 0.5,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "message": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DraftAssignmentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDraftChanges: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "kept",
                     *           "shift_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "shift_title": "text",
                     *           "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "role": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DraftChangePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDraftEmptyPosts: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "shift_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "shift_title": "text",
                     *           "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "role": "text",
                     *           "missing": 1,
                     *           "considered": [
                     *             {
                     *               "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *               "name": "text",
                     *               "exclusions": [
                     *                 {
                     *                   "code": "text",
                     *                   "message": "text"
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "others": [
                     *             {
                     *               "count": 1,
                     *               "reason": {
                     *                 "code": "text",
                     *                 "message": "text"
                     *               }
                     *             }
                     *           ],
                     *           "relaxations": [
                     *             {
                     *               "kind": "text",
                     *               "message": "text",
                     *               "people": [
                     *                 {
                     *                   "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *                   "name": "text"
                     *                 }
                     *               ],
                     *               "moves": [
                     *                 {
                     *                   "shift_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *                   "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *                   "from": {
                     *                     "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *                     "name": "text"
                     *                   },
                     *                   "to": {
                     *                     "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *                     "name": "text"
                     *                   }
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DraftEmptyPostPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rejectProductionProposal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Sans Élodie",
                     *       "from": "2026-11-23",
                     *       "to": "2026-11-29",
                     *       "state": "open",
                     *       "is_edited": false,
                     *       "seats": 48,
                     *       "filled": 46,
                     *       "coverage": 0.958,
                     *       "cost": 812400,
                     *       "minutes": 11040,
                     *       "people": 14,
                     *       "breaches": [
                     *         {
                     *           "code": "sunday_work",
                     *           "severity": "warn",
                     *           "count": 3
                     *         }
                     *       ],
                     *       "empty_posts": 2,
                     *       "score": {
                     *         "points": 31.4,
                     *         "lines": []
                     *       },
                     *       "changes": {
                     *         "kept": 40,
                     *         "moved": 0,
                     *         "replaced": 4,
                     *         "lost": 1,
                     *         "added": 2
                     *       },
                     *       "problems": [],
                     *       "confidence": 0.83,
                     *       "stopped_early": false,
                     *       "facts_changed": false,
                     *       "request": {
                     *         "from": "2026-11-23",
                     *         "to": "2026-11-29",
                     *         "seed": 1,
                     *         "effort": "normal",
                     *         "base": "keep",
                     *         "disturbances": []
                     *       },
                     *       "iterations": 4000,
                     *       "engine": {
                     *         "name": "local-search",
                     *         "version": "1",
                     *         "seed": 1
                     *       },
                     *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductionProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    restoreProductionProposal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Sans Élodie",
                     *       "from": "2026-11-23",
                     *       "to": "2026-11-29",
                     *       "state": "open",
                     *       "is_edited": false,
                     *       "seats": 48,
                     *       "filled": 46,
                     *       "coverage": 0.958,
                     *       "cost": 812400,
                     *       "minutes": 11040,
                     *       "people": 14,
                     *       "breaches": [
                     *         {
                     *           "code": "sunday_work",
                     *           "severity": "warn",
                     *           "count": 3
                     *         }
                     *       ],
                     *       "empty_posts": 2,
                     *       "score": {
                     *         "points": 31.4,
                     *         "lines": []
                     *       },
                     *       "changes": {
                     *         "kept": 40,
                     *         "moved": 0,
                     *         "replaced": 4,
                     *         "lost": 1,
                     *         "added": 2
                     *       },
                     *       "problems": [],
                     *       "confidence": 0.83,
                     *       "stopped_early": false,
                     *       "facts_changed": false,
                     *       "request": {
                     *         "from": "2026-11-23",
                     *         "to": "2026-11-29",
                     *         "seed": 1,
                     *         "effort": "normal",
                     *         "base": "keep",
                     *         "disturbances": []
                     *       },
                     *       "iterations": 4000,
                     *       "engine": {
                     *         "name": "local-search",
                     *         "version": "1",
                     *         "seed": 1
                     *       },
                     *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductionProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listProductions: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
                /**
                 * @description Part of the name.
                 * @example songe
                 */
                q?: string;
                /**
                 * @description Those that run on this day or later.
                 * @example 2024-05-12
                 */
                from?: string;
                /**
                 * @description Those that run on this day or earlier.
                 * @example 2024-05-12
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "name": "Le Songe d'une nuit d'été",
                     *         "starts_on": "2026-11-02",
                     *         "ends_on": "2027-01-30",
                     *         "budget": 4800000,
                     *         "color": "#4c6ef5",
                     *         "notes": "",
                     *         "version": 1,
                     *         "created_at": "2026-10-02T08:00:00.000Z",
                     *         "updated_at": "2026-10-02T08:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Production"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createProduction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Le Songe d'une nuit d'été",
                 *       "starts_on": "2026-11-02",
                 *       "ends_on": "2027-01-30",
                 *       "budget": 4800000,
                 *       "color": "#4c6ef5",
                 *       "notes": ""
                 *     }
                 */
                "application/json": components["schemas"]["ProductionInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Le Songe d'une nuit d'été",
                     *       "starts_on": "2026-11-02",
                     *       "ends_on": "2027-01-30",
                     *       "budget": 4800000,
                     *       "color": "#4c6ef5",
                     *       "notes": "",
                     *       "version": 1,
                     *       "created_at": "2026-10-02T08:00:00.000Z",
                     *       "updated_at": "2026-10-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Production"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getProduction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Le Songe d'une nuit d'été",
                     *       "starts_on": "2026-11-02",
                     *       "ends_on": "2027-01-30",
                     *       "budget": 4800000,
                     *       "color": "#4c6ef5",
                     *       "notes": "",
                     *       "version": 1,
                     *       "created_at": "2026-10-02T08:00:00.000Z",
                     *       "updated_at": "2026-10-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Production"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceProduction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Le Songe d'une nuit d'été",
                 *       "starts_on": "2026-11-02",
                 *       "ends_on": "2027-01-30",
                 *       "budget": 4800000,
                 *       "color": "#4c6ef5",
                 *       "notes": ""
                 *     }
                 */
                "application/json": components["schemas"]["ProductionReplacement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Le Songe d'une nuit d'été",
                     *       "starts_on": "2026-11-02",
                     *       "ends_on": "2027-01-30",
                     *       "budget": 4800000,
                     *       "color": "#4c6ef5",
                     *       "notes": "",
                     *       "version": 1,
                     *       "created_at": "2026-10-02T08:00:00.000Z",
                     *       "updated_at": "2026-10-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Production"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteProduction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getCoverage: {
        parameters: {
            query?: {
                /** @example 2024-05-12 */
                from?: string;
                /**
                 * @description The last day, itself part of it.
                 * @example 2024-05-12
                 */
                to?: string;
            };
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "shifts": 24,
                     *       "unplaced": 2,
                     *       "seats": 140,
                     *       "filled": 126,
                     *       "people": 31,
                     *       "minutes": 30240,
                     *       "cost": 1260000,
                     *       "without_rate": 3,
                     *       "budget": 4800000
                     *     }
                     */
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestProductionProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-11-23",
                 *       "to": "2026-11-29",
                 *       "seed": 1,
                 *       "effort": "normal"
                 *     }
                 */
                "application/json": components["schemas"]["ProductionProposalRequest"];
            };
        };
        responses: {
            /** @description Accepted: a job does the work */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "type": "planning.propose",
                     *       "title": "Propose plannings for 1 to 31 May 2024",
                     *       "state": "running",
                     *       "progress": {
                     *         "done": 12,
                     *         "total": 31,
                     *         "step": "12 May 2024",
                     *         "eta_seconds": 4
                     *       },
                     *       "attempts": 1,
                     *       "max_attempts": 5,
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "started_at": "2026-11-21T09:30:00.050Z",
                     *       "created_by": "Camille",
                     *       "cancel_requested": false,
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    requestSceneOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "seed": 1,
                 *       "seconds": 60
                 *     }
                 */
                "application/json": components["schemas"]["SceneOrderRequest"];
            };
        };
        responses: {
            /** @description Accepted: a job does the work */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "type": "planning.propose",
                     *       "title": "Propose plannings for 1 to 31 May 2024",
                     *       "state": "running",
                     *       "progress": {
                     *         "done": 12,
                     *         "total": 31,
                     *         "step": "12 May 2024",
                     *         "eta_seconds": 4
                     *       },
                     *       "attempts": 1,
                     *       "max_attempts": 5,
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "started_at": "2026-11-21T09:30:00.050Z",
                     *       "created_by": "Camille",
                     *       "cancel_requested": false,
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    reorderScenes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scene_ids": [
                 *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ScenePlaces"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "position": 1,
                     *         "title": "Acte I, scène 2",
                     *         "minutes": 45,
                     *         "person_ids": [
                     *           "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *         ],
                     *         "note": "Costumes dès 14 h",
                     *         "version": 1,
                     *         "created_at": "2026-11-21T09:30:00.000Z",
                     *         "updated_at": "2026-11-21T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Scene"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listScenes: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "position": 1,
                     *         "title": "Acte I, scène 2",
                     *         "minutes": 45,
                     *         "person_ids": [
                     *           "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *         ],
                     *         "note": "Costumes dès 14 h",
                     *         "version": 1,
                     *         "created_at": "2026-11-21T09:30:00.000Z",
                     *         "updated_at": "2026-11-21T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Scene"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createScene: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Acte I, scène 2",
                 *       "minutes": 45,
                 *       "person_ids": [
                 *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *       ],
                 *       "note": "Costumes dès 14 h"
                 *     }
                 */
                "application/json": components["schemas"]["SceneInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "position": 1,
                     *       "title": "Acte I, scène 2",
                     *       "minutes": 45,
                     *       "person_ids": [
                     *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *       ],
                     *       "note": "Costumes dès 14 h",
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "updated_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Scene"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    replaceScene: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                scene_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Acte I, scène 2",
                 *       "minutes": 45,
                 *       "person_ids": [
                 *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *       ],
                 *       "note": "Costumes dès 14 h"
                 *     }
                 */
                "application/json": components["schemas"]["SceneReplacement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "position": 1,
                     *       "title": "Acte I, scène 2",
                     *       "minutes": 45,
                     *       "person_ids": [
                     *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *       ],
                     *       "note": "Costumes dès 14 h",
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "updated_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Scene"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteScene: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                scene_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    createShiftSeries: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Représentation",
                 *       "days": [
                 *         "2026-11-21"
                 *       ],
                 *       "at": "19:30",
                 *       "minutes": 210
                 *     }
                 */
                "application/json": components["schemas"]["ShiftSeriesInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "title": "Représentation",
                     *           "start": "2026-11-21T19:30:00",
                     *           "end": "2026-11-21T23:00:00",
                     *           "posts": [
                     *             {
                     *               "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *               "role": "Plateau",
                     *               "level": 2,
                     *               "count": 2
                     *             }
                     *           ],
                     *           "shares_room": false,
                     *           "minutes": 210,
                     *           "break_minutes": 0,
                     *           "rest_minutes": 0,
                     *           "is_cachet": true,
                     *           "tags": [],
                     *           "notes": "",
                     *           "day": "2026-11-21",
                     *           "assignments": [
                     *             {
                     *               "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *               "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *               "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *               "pinned": false
                     *             }
                     *           ],
                     *           "version": 1,
                     *           "created_at": "2026-10-02T08:00:00.000Z",
                     *           "updated_at": "2026-10-02T08:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Shifts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    createShift: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Représentation",
                 *       "start": "2026-11-21T19:30:00",
                 *       "end": "2026-11-21T23:00:00",
                 *       "posts": [
                 *         {
                 *           "role": "Plateau",
                 *           "level": 2,
                 *           "count": 2
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ShiftInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "title": "Représentation",
                     *       "start": "2026-11-21T19:30:00",
                     *       "end": "2026-11-21T23:00:00",
                     *       "posts": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "role": "Plateau",
                     *           "level": 2,
                     *           "count": 2
                     *         }
                     *       ],
                     *       "shares_room": false,
                     *       "minutes": 210,
                     *       "break_minutes": 0,
                     *       "rest_minutes": 0,
                     *       "is_cachet": true,
                     *       "tags": [],
                     *       "notes": "",
                     *       "day": "2026-11-21",
                     *       "assignments": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "pinned": false
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-10-02T08:00:00.000Z",
                     *       "updated_at": "2026-10-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Shift"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listSceneOrders: {
        parameters: {
            query?: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                production_id?: string;
                /**
                 * @description `waiting` is open or restored.
                 * @example open
                 */
                state?: "open" | "accepted" | "edited" | "rejected" | "superseded" | "restored" | "waiting";
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "state": "open",
                     *           "scene_ids": [
                     *             "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *           ],
                     *           "waiting": {
                     *             "counts": "pay",
                     *             "now": 182000,
                     *             "proposed": 61500,
                     *             "least": 61500,
                     *             "minutes_now": 5460,
                     *             "minutes_proposed": 1845
                     *           },
                     *           "proved": true,
                     *           "confidence": 1,
                     *           "engine": {
                     *             "name": "scene-order",
                     *             "version": "1",
                     *             "seed": 1
                     *           },
                     *           "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "version": 1,
                     *           "created_at": "2026-11-21T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SceneOrderPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSceneOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "state": "open",
                     *       "scene_ids": [
                     *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *       ],
                     *       "waiting": {
                     *         "counts": "pay",
                     *         "now": 182000,
                     *         "proposed": 61500,
                     *         "least": 61500,
                     *         "minutes_now": 5460,
                     *         "minutes_proposed": 1845
                     *       },
                     *       "proved": true,
                     *       "confidence": 1,
                     *       "engine": {
                     *         "name": "scene-order",
                     *         "version": "1",
                     *         "seed": 1
                     *       },
                     *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SceneOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptSceneOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "state": "open",
                     *       "scene_ids": [
                     *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *       ],
                     *       "waiting": {
                     *         "counts": "pay",
                     *         "now": 182000,
                     *         "proposed": 61500,
                     *         "least": 61500,
                     *         "minutes_now": 5460,
                     *         "minutes_proposed": 1845
                     *       },
                     *       "proved": true,
                     *       "confidence": 1,
                     *       "engine": {
                     *         "name": "scene-order",
                     *         "version": "1",
                     *         "seed": 1
                     *       },
                     *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SceneOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    rejectSceneOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "state": "open",
                     *       "scene_ids": [
                     *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *       ],
                     *       "waiting": {
                     *         "counts": "pay",
                     *         "now": 182000,
                     *         "proposed": 61500,
                     *         "least": 61500,
                     *         "minutes_now": 5460,
                     *         "minutes_proposed": 1845
                     *       },
                     *       "proved": true,
                     *       "confidence": 1,
                     *       "engine": {
                     *         "name": "scene-order",
                     *         "version": "1",
                     *         "seed": 1
                     *       },
                     *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SceneOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    restoreSceneOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "state": "open",
                     *       "scene_ids": [
                     *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *       ],
                     *       "waiting": {
                     *         "counts": "pay",
                     *         "now": 182000,
                     *         "proposed": 61500,
                     *         "least": 61500,
                     *         "minutes_now": 5460,
                     *         "minutes_proposed": 1845
                     *       },
                     *       "proved": true,
                     *       "confidence": 1,
                     *       "engine": {
                     *         "name": "scene-order",
                     *         "version": "1",
                     *         "seed": 1
                     *       },
                     *       "job_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SceneOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @example text */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "planning.artist",
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "title": "Élodie Marchand",
                     *           "subtitle": "Artist"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCurrentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "open": false,
                     *       "roles": [],
                     *       "locale": "fr"
                     *     }
                     */
                    "application/json": components["schemas"]["CurrentSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "agathe",
                 *       "password": "le rideau se lève à vingt heures"
                 *     }
                 */
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "open": false,
                     *       "roles": [],
                     *       "locale": "fr"
                     *     }
                     */
                    "application/json": components["schemas"]["CurrentSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "user_agent": "Mozilla/5.0",
                     *           "current": true,
                     *           "created_at": "2026-11-21T09:30:00.000Z",
                     *           "last_seen_at": "2026-11-21T09:30:00.000Z",
                     *           "expires_at": "2027-05-21T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Session"][];
                        next_cursor?: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "needed": true
                     *     }
                     */
                    "application/json": components["schemas"]["Setup"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7K3M-9QXB-2T4W-VH6D",
                 *       "name": "Agathe Moreau",
                 *       "login": "agathe",
                 *       "password": "le rideau se lève à vingt heures"
                 *     }
                 */
                "application/json": components["schemas"]["SetupInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "open": false,
                     *       "roles": [],
                     *       "locale": "fr"
                     *     }
                     */
                    "application/json": components["schemas"]["CurrentSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listShifts: {
        parameters: {
            query: {
                /** @example 2024-05-12 */
                from: string;
                /**
                 * @description The last day, itself part of it; at most 92 days.
                 * @example 2024-05-12
                 */
                to: string;
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                production_id?: string;
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                venue_id?: string;
                /**
                 * @description Those this person works in.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                person_id?: string;
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "title": "Représentation",
                     *         "start": "2026-11-21T19:30:00",
                     *         "end": "2026-11-21T23:00:00",
                     *         "posts": [
                     *           {
                     *             "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *             "role": "Plateau",
                     *             "level": 2,
                     *             "count": 2
                     *           }
                     *         ],
                     *         "shares_room": false,
                     *         "minutes": 210,
                     *         "break_minutes": 0,
                     *         "rest_minutes": 0,
                     *         "is_cachet": true,
                     *         "tags": [],
                     *         "notes": "",
                     *         "day": "2026-11-21",
                     *         "assignments": [
                     *           {
                     *             "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *             "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *             "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *             "pinned": false
                     *           }
                     *         ],
                     *         "version": 1,
                     *         "created_at": "2026-10-02T08:00:00.000Z",
                     *         "updated_at": "2026-10-02T08:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Shift"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "title": "Représentation",
                     *       "start": "2026-11-21T19:30:00",
                     *       "end": "2026-11-21T23:00:00",
                     *       "posts": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "role": "Plateau",
                     *           "level": 2,
                     *           "count": 2
                     *         }
                     *       ],
                     *       "shares_room": false,
                     *       "minutes": 210,
                     *       "break_minutes": 0,
                     *       "rest_minutes": 0,
                     *       "is_cachet": true,
                     *       "tags": [],
                     *       "notes": "",
                     *       "day": "2026-11-21",
                     *       "assignments": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "pinned": false
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-10-02T08:00:00.000Z",
                     *       "updated_at": "2026-10-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Shift"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceShift: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Représentation",
                 *       "start": "2026-11-21T19:30:00",
                 *       "end": "2026-11-21T23:00:00",
                 *       "posts": [
                 *         {
                 *           "role": "Plateau",
                 *           "level": 2,
                 *           "count": 2
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ShiftReplacement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "title": "text",
                     *       "day": "2024-05-12",
                     *       "shares_room": true,
                     *       "minutes": 1,
                     *       "break_minutes": 1,
                     *       "rest_minutes": 1,
                     *       "is_cachet": true,
                     *       "tags": [
                     *         "text"
                     *       ],
                     *       "notes": "text",
                     *       "posts": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "role": "Plateau",
                     *           "level": 2,
                     *           "count": 2
                     *         }
                     *       ],
                     *       "assignments": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "pinned": false
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "updated_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CheckedShift"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteShift: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    assignShift: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assignments": [
                 *         {
                 *           "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                 *           "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ShiftAssignments"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "title": "text",
                     *       "day": "2024-05-12",
                     *       "shares_room": true,
                     *       "minutes": 1,
                     *       "break_minutes": 1,
                     *       "rest_minutes": 1,
                     *       "is_cachet": true,
                     *       "tags": [
                     *         "text"
                     *       ],
                     *       "notes": "text",
                     *       "posts": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "role": "Plateau",
                     *           "level": 2,
                     *           "count": 2
                     *         }
                     *       ],
                     *       "assignments": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "pinned": false
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "updated_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CheckedShift"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    duplicateShift: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "days": [
                 *         "2026-11-22",
                 *         "2026-11-23"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ShiftDuplicate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "production_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "title": "Représentation",
                     *           "start": "2026-11-21T19:30:00",
                     *           "end": "2026-11-21T23:00:00",
                     *           "posts": [
                     *             {
                     *               "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *               "role": "Plateau",
                     *               "level": 2,
                     *               "count": 2
                     *             }
                     *           ],
                     *           "shares_room": false,
                     *           "minutes": 210,
                     *           "break_minutes": 0,
                     *           "rest_minutes": 0,
                     *           "is_cachet": true,
                     *           "tags": [],
                     *           "notes": "",
                     *           "day": "2026-11-21",
                     *           "assignments": [
                     *             {
                     *               "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *               "post_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *               "person_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *               "pinned": false
                     *             }
                     *           ],
                     *           "version": 1,
                     *           "created_at": "2026-10-02T08:00:00.000Z",
                     *           "updated_at": "2026-10-02T08:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Shifts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listSkills: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "name": {
                     *           "fr": "Lumière",
                     *           "en": "Light"
                     *         },
                     *         "position": 10,
                     *         "version": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Skill"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSkill: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "fr": "Lumière",
                 *         "en": "Light"
                 *       },
                 *       "position": 10
                 *     }
                 */
                "application/json": components["schemas"]["SkillInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": {
                     *         "fr": "Lumière",
                     *         "en": "Light"
                     *       },
                     *       "position": 10,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Skill"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    replaceSkill: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "fr": "Lumière",
                 *         "en": "Light"
                 *       },
                 *       "position": 10
                 *     }
                 */
                "application/json": components["schemas"]["SkillReplacement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": {
                     *         "fr": "Lumière",
                     *         "en": "Light"
                     *       },
                     *       "position": 10,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Skill"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteSkill: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listTeams: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
                /**
                 * @description Part of the name; accents and case do not matter.
                 * @example lumière
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "name": "Équipe lumière",
                     *         "color": "#4c6ef5",
                     *         "member_ids": [
                     *           "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *         ],
                     *         "version": 1,
                     *         "created_at": "2026-04-02T08:00:00.000Z",
                     *         "updated_at": "2026-04-02T08:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Team"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Équipe lumière",
                 *       "color": "#4c6ef5"
                 *     }
                 */
                "application/json": components["schemas"]["TeamInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Équipe lumière",
                     *       "color": "#4c6ef5",
                     *       "member_ids": [
                     *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-04-02T08:00:00.000Z",
                     *       "updated_at": "2026-04-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Équipe lumière",
                     *       "color": "#4c6ef5",
                     *       "member_ids": [
                     *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-04-02T08:00:00.000Z",
                     *       "updated_at": "2026-04-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceTeam: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Équipe lumière",
                 *       "color": "#4c6ef5"
                 *     }
                 */
                "application/json": components["schemas"]["TeamReplacement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Équipe lumière",
                     *       "color": "#4c6ef5",
                     *       "member_ids": [
                     *         "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-04-02T08:00:00.000Z",
                     *       "updated_at": "2026-04-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteTeam: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listTrash: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "kind": "planning.artist",
                     *           "subject_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "label": "Élodie Marchand",
                     *           "deleted_at": "2026-11-21T09:30:00.000Z",
                     *           "deleted_by": "Camille"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TrashPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    emptyTrash: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "removed": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Emptied"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    removeTrash: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    restoreTrash: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["RestoreInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "planning.artist",
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "label": "Élodie Marchand"
                     *     }
                     */
                    "application/json": components["schemas"]["Restored"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listTravelTimes: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "from_venue_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "to_venue_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e20",
                     *         "minutes": 35,
                     *         "source": "given"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["TravelTime"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceTravelTimes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "from_venue_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                 *         "to_venue_id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e20",
                 *         "minutes": 35,
                 *         "source": "given"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["TravelTimeInput"][];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["TravelTimesVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "login": "agathe",
                     *           "name": "Agathe Moreau",
                     *           "roles": [
                     *             "owner"
                     *           ],
                     *           "locale": "fr",
                     *           "theme": "system",
                     *           "disabled": false,
                     *           "version": 1,
                     *           "created_at": "2026-11-21T09:30:00.000Z",
                     *           "updated_at": "2026-11-21T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["User"][];
                        next_cursor?: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "bruno",
                 *       "name": "Bruno Keller",
                 *       "password": "le rideau se lève à vingt heures",
                 *       "roles": [
                 *         "planning:editor"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "login": "agathe",
                     *       "name": "Agathe Moreau",
                     *       "roles": [
                     *         "owner"
                     *       ],
                     *       "locale": "fr",
                     *       "theme": "system",
                     *       "disabled": false,
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "updated_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "login": "agathe",
                     *       "name": "Agathe Moreau",
                     *       "roles": [
                     *         "owner"
                     *       ],
                     *       "locale": "fr",
                     *       "theme": "system",
                     *       "disabled": false,
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "updated_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "bruno",
                 *       "name": "Bruno Keller",
                 *       "roles": [
                 *         "viewer"
                 *       ],
                 *       "disabled": false
                 *     }
                 */
                "application/json": components["schemas"]["UserReplacement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "login": "agathe",
                     *       "name": "Agathe Moreau",
                     *       "roles": [
                     *         "owner"
                     *       ],
                     *       "locale": "fr",
                     *       "theme": "system",
                     *       "disabled": false,
                     *       "version": 1,
                     *       "created_at": "2026-11-21T09:30:00.000Z",
                     *       "updated_at": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    removeUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listVenues: {
        parameters: {
            query?: {
                /**
                 * @description How many at most, up to 200.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Where the previous page ended: its cursor, as it was given.
                 * @example WyLDiWxvZGllIE1hcmNoYW5kIiwiMDE4ZjVhM2MtN2IxZS03YzRhLTlkMmYtM2E2YjhjOWQwZTFmIl0
                 */
                cursor?: string;
                /**
                 * @description Part of the name; accents and case do not matter.
                 * @example lices
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *         "name": "Théâtre des Lices",
                     *         "address": "4 place des Lices, Avignon",
                     *         "zone": "Europe/Paris",
                     *         "latitude": 43.9493,
                     *         "longitude": 4.8055,
                     *         "capacity": 420,
                     *         "opening_hours": [
                     *           {
                     *             "weekday": 1,
                     *             "from": "09:00",
                     *             "to": "23:30"
                     *           }
                     *         ],
                     *         "contacts": [
                     *           {
                     *             "name": "Maëlys Guérin",
                     *             "role": "Régie",
                     *             "phone": "+33 6 39 98 00 01"
                     *           }
                     *         ],
                     *         "access_notes": "Quai de déchargement rue Thiers.",
                     *         "rooms": [
                     *           {
                     *             "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *             "name": "Grande salle",
                     *             "capacity": 380
                     *           }
                     *         ],
                     *         "version": 1,
                     *         "created_at": "2026-04-02T08:00:00.000Z",
                     *         "updated_at": "2026-04-02T08:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Venue"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createVenue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, best a UUID. The same request with the same key within 24 hours has one effect and one answer.
                 * @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Théâtre des Lices",
                 *       "address": "4 place des Lices, Avignon",
                 *       "zone": "Europe/Paris",
                 *       "latitude": 43.9493,
                 *       "longitude": 4.8055,
                 *       "capacity": 420,
                 *       "opening_hours": [
                 *         {
                 *           "weekday": 1,
                 *           "from": "09:00",
                 *           "to": "23:30"
                 *         }
                 *       ],
                 *       "contacts": [
                 *         {
                 *           "name": "Maëlys Guérin",
                 *           "role": "Régie",
                 *           "phone": "+33 6 39 98 00 01"
                 *         }
                 *       ],
                 *       "access_notes": "Quai de déchargement rue Thiers.",
                 *       "rooms": [
                 *         {
                 *           "name": "Grande salle",
                 *           "capacity": 380
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["VenueInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Théâtre des Lices",
                     *       "address": "4 place des Lices, Avignon",
                     *       "zone": "Europe/Paris",
                     *       "latitude": 43.9493,
                     *       "longitude": 4.8055,
                     *       "capacity": 420,
                     *       "opening_hours": [
                     *         {
                     *           "weekday": 1,
                     *           "from": "09:00",
                     *           "to": "23:30"
                     *         }
                     *       ],
                     *       "contacts": [
                     *         {
                     *           "name": "Maëlys Guérin",
                     *           "role": "Régie",
                     *           "phone": "+33 6 39 98 00 01"
                     *         }
                     *       ],
                     *       "access_notes": "Quai de déchargement rue Thiers.",
                     *       "rooms": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "name": "Grande salle",
                     *           "capacity": 380
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-04-02T08:00:00.000Z",
                     *       "updated_at": "2026-04-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Venue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getVenue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Théâtre des Lices",
                     *       "address": "4 place des Lices, Avignon",
                     *       "zone": "Europe/Paris",
                     *       "latitude": 43.9493,
                     *       "longitude": 4.8055,
                     *       "capacity": 420,
                     *       "opening_hours": [
                     *         {
                     *           "weekday": 1,
                     *           "from": "09:00",
                     *           "to": "23:30"
                     *         }
                     *       ],
                     *       "contacts": [
                     *         {
                     *           "name": "Maëlys Guérin",
                     *           "role": "Régie",
                     *           "phone": "+33 6 39 98 00 01"
                     *         }
                     *       ],
                     *       "access_notes": "Quai de déchargement rue Thiers.",
                     *       "rooms": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "name": "Grande salle",
                     *           "capacity": 380
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-04-02T08:00:00.000Z",
                     *       "updated_at": "2026-04-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Venue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceVenue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Théâtre des Lices",
                 *       "address": "4 place des Lices, Avignon",
                 *       "zone": "Europe/Paris",
                 *       "latitude": 43.9493,
                 *       "longitude": 4.8055,
                 *       "capacity": 420,
                 *       "opening_hours": [
                 *         {
                 *           "weekday": 1,
                 *           "from": "09:00",
                 *           "to": "23:30"
                 *         }
                 *       ],
                 *       "contacts": [
                 *         {
                 *           "name": "Maëlys Guérin",
                 *           "role": "Régie",
                 *           "phone": "+33 6 39 98 00 01"
                 *         }
                 *       ],
                 *       "access_notes": "Quai de déchargement rue Thiers.",
                 *       "rooms": [
                 *         {
                 *           "name": "Grande salle",
                 *           "capacity": 380
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["VenueReplacement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *       "name": "Théâtre des Lices",
                     *       "address": "4 place des Lices, Avignon",
                     *       "zone": "Europe/Paris",
                     *       "latitude": 43.9493,
                     *       "longitude": 4.8055,
                     *       "capacity": 420,
                     *       "opening_hours": [
                     *         {
                     *           "weekday": 1,
                     *           "from": "09:00",
                     *           "to": "23:30"
                     *         }
                     *       ],
                     *       "contacts": [
                     *         {
                     *           "name": "Maëlys Guérin",
                     *           "role": "Régie",
                     *           "phone": "+33 6 39 98 00 01"
                     *         }
                     *       ],
                     *       "access_notes": "Quai de déchargement rue Thiers.",
                     *       "rooms": [
                     *         {
                     *           "id": "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
                     *           "name": "Grande salle",
                     *           "capacity": 380
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "created_at": "2026-04-02T08:00:00.000Z",
                     *       "updated_at": "2026-04-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Venue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteVenue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag you saw: where it is no longer the present one, nothing is changed (412).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example 018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            /** @description In conflict with what is there */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/docs/errors#artist_not_found",
                     *       "title": "Artist not found",
                     *       "status": 404,
                     *       "detail": "Artist 018f0000-0000-7000-8000-000000000000 does not exist.",
                     *       "code": "artist_not_found",
                     *       "instance": "urn:request:018f0000-0000-7000-8000-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
}
