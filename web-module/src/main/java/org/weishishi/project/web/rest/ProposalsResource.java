package org.weishishi.project.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.api.proposal.SimilarWork;
import org.weishishi.project.application.proposal.FindSimilar;
import org.weishishi.project.application.proposal.Intake;

/** 提议 · proposals that other channels (hotline, questionnaire, 民意平台) hand over for the token's community. */
@Path("proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProposalsResource {
    @Inject
    Intake intake;

    @Inject
    FindSimilar findSimilar;

    /** @return the open proposals of the community, oldest first */
    @GET
    public List<ProposalView> open() {
        return intake.open();
    }

    /** @return what in the community resembles the text, at most five */
    @GET
    @Path("similar")
    public List<SimilarWork> similar(@QueryParam("text") @DefaultValue("") String text) {
        return findSimilar.to(text);
    }

    /** @return 201 with the number of the new proposal, once it is committed */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(EnterProposal proposal) {
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", intake.enter(proposal)))
                .build();
    }
}
