package org.weishishi.project.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.weishishi.document.api.attachment.FileKind;
import org.weishishi.document.api.sheet.SheetBook;
import org.weishishi.document.application.sheet.SheetWriter;
import org.weishishi.project.api.intake.ImportView;
import org.weishishi.project.api.intake.StartImport;
import org.weishishi.project.api.intake.TakeImport;
import org.weishishi.project.application.intake.OrderImport;
import org.weishishi.project.application.intake.ReadImports;

/** 批量导入 · where a run stands, the template, and the rows that were not taken. */
@Path("imports")
@RequestScoped
public class ImportsResource {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ReadImports imports;

    @Inject
    OrderImport order;

    @Inject
    SheetWriter sheets;

    /** Gives a file that was uploaded as an attachment and kept. @return 201 with the number of the run; the one there is for the same file */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response start(StartImport said) {
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", order.start(said).id()))
                .build();
    }

    /** Takes the good rows; 204, the work goes on. */
    @POST
    @Path("{id}/taking")
    @Produces(MediaType.APPLICATION_JSON)
    public void take(@PathParam("id") long id) {
        order.take(new TakeImport(id));
    }

    /** @return where the run stands */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public ImportView one(@PathParam("id") long id) {
        return imports.one(id);
    }

    /** @return an empty sheet to fill in, with choices, examples and instructions */
    @GET
    @Path("templates/{format}")
    @Produces({SHEET, MediaType.APPLICATION_JSON})
    public Response template(@PathParam("format") String format) {
        SheetBook book = imports.template(format);
        return answer(book, book.sheets().get(0).name());
    }

    /** @return the rows that were not taken, with the reasons */
    @GET
    @Path("{id}/refused")
    @Produces({SHEET, MediaType.APPLICATION_JSON})
    public Response refused(@PathParam("id") long id) {
        SheetBook book = imports.refused(id);
        return answer(book, book.sheets().get(0).name() + "-" + id);
    }

    private Response answer(SheetBook book, String name) {
        String encoded =
                URLEncoder.encode(name + ".xlsx", StandardCharsets.UTF_8).replace("+", "%20");
        StreamingOutput body = out -> sheets.write(book, out);
        return Response.ok(body, FileKind.XLSX.mediaType())
                .header("Content-Disposition", "attachment; filename=\"sheet.xlsx\"; filename*=UTF-8''" + encoded)
                .header("Cache-Control", "no-store")
                .build();
    }
}
