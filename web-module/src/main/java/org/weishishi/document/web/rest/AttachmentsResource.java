package org.weishishi.document.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.RemoveAttachment;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.document.application.attachment.OpenAttachment;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.SubjectRef;

/** 附件 · one file to a request, its bytes as the body; shown and downloaded inside one's scope. */
@Path("attachments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentsResource {

    private static final String SANDBOX = "default-src 'none'; sandbox";

    @Inject
    KeepAttachments attachments;

    @Inject
    OpenAttachment files;

    @Inject
    UploadBody body;

    /** @return the attachments of {@code subject} (such as {@code proposal/12}), or those of {@code kept} (numbers with commas) that the caller keeps for a form */
    @GET
    public List<AttachmentView> list(
            @QueryParam("subject") @Nullable String subject, @QueryParam("kept") @DefaultValue("") String kept) {
        return subject == null ? attachments.kept(numbers(kept)) : attachments.list(subject(subject));
    }

    /** @return 201 with the file, kept for a form or, with {@code subject}, added to that thing; 422 says what is wrong with it */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response add(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("name") @DefaultValue("") String name,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
            InputStream bytes) {
        AttachmentView made = subject == null
                ? attachments.keep(body.whole(name, length, bytes))
                : attachments.attach(subject(subject), body.whole(name, length, bytes));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** Removes it; 204. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id) {
        attachments.remove(new RemoveAttachment(id));
    }

    /** @return the original as it came, to be saved */
    @GET
    @Path("{id}/content")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    public Response content(@PathParam("id") long id, @Context Request request) {
        return FileAnswer.download(files.original(id))
                .to(request, "attachment")
                .header("Content-Security-Policy", SANDBOX)
                .build();
    }

    /** @return a small picture made anew, to be shown */
    @GET
    @Path("{id}/preview")
    @Produces({"image/jpeg", MediaType.APPLICATION_JSON})
    public Response preview(@PathParam("id") long id, @Context Request request) {
        return FileAnswer.inline(files.preview(id))
                .to(request, "preview.jpg")
                .header("Content-Security-Policy", SANDBOX)
                .build();
    }

    private static SubjectRef subject(String text) {
        if (!text.matches("[A-Za-z]{1,40}/\\d{1,18}")) {
            throw BusinessException.notFound("document.error.noSubject");
        }
        int slash = text.indexOf('/');
        return new SubjectRef(text.substring(0, slash), Long.parseLong(text.substring(slash + 1)));
    }

    private static List<Long> numbers(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .toList();
    }
}
