package org.weishishi.document.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.weishishi.document.api.DocumentContent;
import org.weishishi.document.api.issuing.SealView;
import org.weishishi.document.application.issuing.KeepSeals;

/** 印章 · seals of one's area and their pictures. */
@Path("seals")
@RequestScoped
public class SealsResource {

    private static final String DRAWN = "/org/weishishi/document/web/demo-seal.svg";

    @Inject
    KeepSeals seals;

    /** @return the seals */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<SealView> seals() {
        return seals.all();
    }

    /** @return the picture; a seal of a demonstration has one that the product draws and that says so */
    @GET
    @Path("{id}/picture")
    @Produces({"image/png", "image/jpeg", "image/svg+xml"})
    public Response picture(@PathParam("id") long id) throws IOException {
        DocumentContent picture = seals.picture(id).orElse(null);
        if (picture != null) {
            return Response.ok(picture.stream(), picture.mediaType()).build();
        }
        try (InputStream drawn = SealsResource.class.getResourceAsStream(DRAWN)) {
            if (drawn == null) {
                throw new IllegalStateException("not in the product: " + DRAWN);
            }
            return Response.ok(drawn.readAllBytes(), "image/svg+xml").build();
        }
    }
}
