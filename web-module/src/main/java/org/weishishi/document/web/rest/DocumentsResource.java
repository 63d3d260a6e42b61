package org.weishishi.document.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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
        return FileAnswer.inline(files.open(id)).to(request, "document.pdf").build();
    }
}
