package org.weishishi.deliberation.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.weishishi.deliberation.api.simulation.Simulation;
import org.weishishi.deliberation.application.meeting.BrowseMeetings;

/** 会议 · what was written down of a meeting. */
@Path("deliberation/meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {

    @Inject
    BrowseMeetings browse;

    /** @return the meeting as {@code POST deliberation/simulations} takes it */
    @GET
    @Path("{id}/account")
    @Operation(
            summary = "A meeting as it can be computed",
            description =
                    "Send the answer to deliberation/simulations, or to a program of your own, to check every result"
                            + " of the meeting. Needs a post that sees the meeting; the reading is recorded.")
    public Simulation account(@PathParam("id") long id) {
        return browse.account(id);
    }
}
