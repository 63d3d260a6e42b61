package org.weishishi.rule.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.weishishi.rule.api.book.EditionFile;
import org.weishishi.rule.api.book.EditionRow;
import org.weishishi.rule.application.book.ReadRules;

/** 规则集 · the editions of every rule profile, and each of them whole. */
@Path("rules")
@RequestScoped
public class RulesResource {

    @Inject
    ReadRules rules;

    /** @return every edition the caller may see, by profile and latest first */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<EditionRow> rules() {
        return rules.all();
    }

    /** @return one edition: values, sources, hash, who proposed and released it, what it changed */
    @GET
    @Path("{key}/{edition}")
    @Produces(MediaType.APPLICATION_JSON)
    public EditionFile edition(@PathParam("key") String key, @PathParam("edition") int edition) {
        return rules.edition(key, edition);
    }

    /** @return the content of the edition as a file that another site can import */
    @GET
    @Path("{key}/{edition}/content")
    @Produces(MediaType.APPLICATION_JSON)
    public Response content(@PathParam("key") String key, @PathParam("edition") int edition) {
        EditionFile file = rules.edition(key, edition);
        return Response.ok(file.content().toString(), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + file.row().key() + "-"
                                + file.row().edition() + ".json\"")
                .build();
    }
}
