package org.weishishi.project.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.application.search.QueryWords;

/** 条件 · what a list of projects is asked for, in the words of the page's address; each empty for all. */
public class ListWords {

    /** Words, each in code, name, place or summary. */
    @QueryParam("q")
    @DefaultValue("")
    public String q = "";

    /** Number of a unit inside one's own. */
    @QueryParam("unit")
    @DefaultValue("")
    public String unit = "";

    /** ENGINEERING, SERVICE or GOODS. */
    @QueryParam("kind")
    @DefaultValue("")
    public String kind = "";

    /** Code of the field. */
    @QueryParam("field")
    @DefaultValue("")
    public String field = "";

    /** Status of the project. */
    @QueryParam("status")
    @DefaultValue("")
    public String status = "";

    /** Kind of the current stage. */
    @QueryParam("stage")
    @DefaultValue("")
    public String stage = "";

    /** Yuan, at least. */
    @QueryParam("min")
    @DefaultValue("")
    public String min = "";

    /** Yuan, less than. */
    @QueryParam("below")
    @DefaultValue("")
    public String below = "";

    /** Drafted on this day or later, as 2016-01-31. */
    @QueryParam("from")
    @DefaultValue("")
    public String from = "";

    /** Drafted on this day or earlier, as 2016-01-31. */
    @QueryParam("to")
    @DefaultValue("")
    public String to = "";

    /** UPDATED, CREATED or AMOUNT. */
    @QueryParam("sort")
    @DefaultValue("")
    public String sort = "";

    ProjectQuery query() {
        return QueryWords.read(Map.ofEntries(
                Map.entry("q", q),
                Map.entry("unit", unit),
                Map.entry("kind", kind),
                Map.entry("field", field),
                Map.entry("status", status),
                Map.entry("stage", stage),
                Map.entry("min", min),
                Map.entry("below", below),
                Map.entry("from", from),
                Map.entry("to", to),
                Map.entry("sort", sort)));
    }
}
