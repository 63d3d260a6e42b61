package org.weishishi.organization.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.weishishi.organization.api.draft.DraftKey;
import org.weishishi.organization.application.draft.KeepDraft;

/** 草稿 · what the caller typed into a form and has not submitted; nobody sees that of another. */
@Path("drafts/{form}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {

    @Inject
    KeepDraft drafts;

    /** @return the draft with the time it was saved; 204 when there is none */
    @GET
    public Response draft(@PathParam("form") String form, @QueryParam("subject") @DefaultValue("new") String subject) {
        return drafts.find(new DraftKey(form, subject))
                .map(found -> Response.ok(found).header("Cache-Control", "no-store"))
                .orElseGet(Response::noContent)
                .build();
    }

    /** Saves what was typed in place of what was saved before; 204. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void save(
            @PathParam("form") String form,
            @QueryParam("subject") @DefaultValue("new") String subject,
            JsonObject values) {
        drafts.save(new DraftKey(form, subject), values);
    }

    /** The caller does not want it any more; 204. */
    @DELETE
    public void discard(@PathParam("form") String form, @QueryParam("subject") @DefaultValue("new") String subject) {
        drafts.discard(new DraftKey(form, subject));
    }
}
