package org.weishishi.document.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.weishishi.document.api.DocumentContent;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.wording.TemplateView;
import org.weishishi.document.application.wording.ReadTemplates;

/** 公文模板 · versions of the wording, and their pages with sample data. */
@Path("templates")
@RequestScoped
public class TemplatesResource {

    @Inject
    ReadTemplates templates;

    /** @return all versions by kind, latest first */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<TemplateView> templates() {
        return templates.all();
    }

    /** @return the page of the version with sample data */
    @GET
    @Path("{kind}/{no}/preview")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response preview(@PathParam("kind") DocumentKind kind, @PathParam("no") int no) {
        DocumentContent page = templates.preview(kind, no);
        return Response.ok(page.stream(), page.mediaType())
                .header("Content-Disposition", "inline; filename=\"preview.pdf\"")
                .build();
    }
}
