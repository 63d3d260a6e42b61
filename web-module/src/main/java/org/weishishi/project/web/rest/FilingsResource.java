package org.weishishi.project.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.filing.FilingQuery;
import org.weishishi.project.api.filing.FilingQuery.Tab;
import org.weishishi.project.api.filing.FilingRow;
import org.weishishi.project.api.filing.RecordFiling;
import org.weishishi.project.api.filing.ReturnFiling;
import org.weishishi.project.api.filing.SendFiling;
import org.weishishi.project.application.filing.ReadFilings;
import org.weishishi.project.application.filing.RecordFilings;
import org.weishishi.project.application.filing.SendFilings;
import org.weishishi.shared.Page;

/** 备案 · filings of the office of the token: a street sends, the office above records or gives back. */
@Path("filings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FilingsResource {

    @Inject
    ReadFilings read;

    @Inject
    SendFilings send;

    @Inject
    RecordFilings record;

    @Inject
    HttpServletRequest servlet;

    /** @return one page, most urgent first; of filed ones the latest first */
    @GET
    @Operation(
            summary = "Filings of the caller's office",
            description =
                    "tab: OURS what the office acts on next, THEIRS what the other office acts on next, DONE what is filed."
                            + " cursor: next of the page before.")
    public Page<FilingRow> list(
            @QueryParam("tab") @DefaultValue("OURS") Tab tab,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue("20") int size) {
        return read.page(new FilingQuery(tab, cursor, size));
    }

    /** @return one filing with its papers; 404 for one that does not exist, and for one of another area alike */
    @GET
    @Path("{id}")
    @Operation(
            summary = "One filing",
            description =
                    "Once it is filed, filing.number is the number given and the document of the kind FILING_RECEIPT is the"
                            + " receipt; its href answers with the PDF.")
    public FilingAnswer file(@PathParam("id") long id) {
        return FilingAnswer.of(read.file(id), servlet.getContextPath());
    }

    /** 报送 · also after a return. @return the filing as it stands then; 422 when a paper of the rules is missing, 409 when it is not the street's turn */
    @POST
    @Path("{id}/sending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The street sends a filing",
            description =
                    "papers: every one of filing.papers. words: what was put right, needed after a return. attachments:"
                            + " numbers of files that were uploaded and kept. Refused with 409 project.error.filingChanged when version is"
                            + " not the present one.")
    public FilingAnswer send(@PathParam("id") long id, FilingWords said) {
        return after(id, () -> send.send(new SendFiling(id, said.seen(), said.enclosed(), said.said(), said.files())));
    }

    /** 登记 · @return the filing with its number; its receipt is on its way */
    @POST
    @Path("{id}/record")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The receiving office records a filing",
            description =
                    "words: a remark, may be empty. The receipt stands among the documents at once and is READY once its"
                            + " PDF is made.")
    public FilingAnswer record(@PathParam("id") long id, FilingWords said) {
        return after(id, () -> record.record(new RecordFiling(id, said.seen(), said.said())));
    }

    /** 退回补正 · @return the filing, back with the street */
    @POST
    @Path("{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The receiving office gives a filing back",
            description =
                    "words: what is missing or questioned, required. It neither approves nor refuses the project.")
    public FilingAnswer giveBack(@PathParam("id") long id, FilingWords said) {
        return after(id, () -> record.giveBack(new ReturnFiling(id, said.seen(), said.said())));
    }

    /** Acts. @return the filing as it stands then */
    private FilingAnswer after(long id, Runnable act) {
        act.run();
        return file(id);
    }
}
