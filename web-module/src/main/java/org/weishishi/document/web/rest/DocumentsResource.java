package org.weishishi.document.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.weishishi.document.api.DocumentContent;
import org.weishishi.document.application.OpenDocument;
import org.weishishi.document.application.ReadDocument;

/** 公文 · one document and its PDF, inside one's scope. */
@Path("documents/{id}")
@RequestScoped
public class DocumentsResource {
    @Inject
    ReadDocument documents;

    @Inject
    OpenDocument files;

    @Inject
    HttpServletRequest servlet;

    /** @return the document, with the address of its file */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public LinkedDocument document(@PathParam("id") long id) {
        return LinkedDocument.of(documents.view(id), servlet.getContextPath());
    }

    /** @return the PDF to be shown in place, its SHA-256 as ETag; 409 while it is being made */
    @GET
    @Path("content")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response content(@PathParam("id") long id, @Context Request request) {
        DocumentContent file = files.open(id);
        EntityTag tag = new EntityTag(file.sha256());
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = same != null ? same : whole(file);
        return answer.tag(tag).cacheControl(privately()).build();
    }

    private static Response.ResponseBuilder whole(DocumentContent file) {
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.stream(), file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"document.pdf\"; filename*=UTF-8''" + name);
    }

    /** Names stand in it: only the reader's own browser may keep it, and must ask again each time. */
    private static CacheControl privately() {
        CacheControl cache = new CacheControl();
        cache.setPrivate(true);
        cache.setNoCache(true);
        return cache;
    }
}
