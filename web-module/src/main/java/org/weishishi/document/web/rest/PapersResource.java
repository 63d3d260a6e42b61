package org.weishishi.document.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.weishishi.document.api.DocumentContent;
import org.weishishi.document.application.issuing.ProofPaper;

/** 清样 · the pages of a paper that is not sealed yet. */
@Path("papers")
@RequestScoped
public class PapersResource {

    @Inject
    ProofPaper papers;

    /** @return the pages as they stand, marked as a proof */
    @GET
    @Path("{id}/proof")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response proof(@PathParam("id") long id) {
        DocumentContent page = papers.proof(id);
        return Response.ok(page.stream(), page.mediaType())
                .header("Content-Disposition", "inline; filename=\"proof.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
