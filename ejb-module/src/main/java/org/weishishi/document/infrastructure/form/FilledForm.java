package org.weishishi.document.infrastructure.form;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.UnprintableException;

/** 填好的公文 · template and snapshot become the blocks of the page. */
public final class FilledForm {

    private static final float LABEL_WIDTH = 22;
    private static final float FACT_WIDTH = 78;

    private final Template template;
    private final Filler filler;
    private final Scope scope;

    private FilledForm(Template template, JsonObject root) {
        this.template = template;
        this.filler = new Filler(template);
        this.scope = new Scope(root);
    }

    /** @return the blocks; {@link UnprintableException} when the snapshot does not hold what the page needs */
    public static List<Block> of(RenderOrder order) {
        JsonObjectBuilder root = Json.createObjectBuilder(order.snapshot()).add("document", document(order.heading()));
        return new FilledForm(Template.of(order.kind(), order.templateVersion()), root.build()).blocks();
    }

    private static JsonObject document(RenderOrder.Heading heading) {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("title", heading.title())
                .add("number", heading.number())
                .add("dated", heading.dated().toString());
        if (heading.replaces() != null) {
            document.add("replaces", heading.replaces());
        }
        return document.build();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (JsonObject json : template.blocks()) {
            if (!json.containsKey("when") || scope.text(json.getString("when")) != null) {
                blocks.addAll(block(json));
            }
        }
        return blocks;
    }

    private List<Block> block(JsonObject json) {
        return switch (json.getString("block")) {
            case "title" -> List.of(new Block.Title(text(json)));
            case "centre" -> List.of(new Block.Centre(text(json)));
            case "heading" -> List.of(new Block.Heading(text(json)));
            case "paragraph" -> List.of(new Block.Paragraph(text(json)));
            case "list" -> list(json);
            case "table" -> List.of(table(json));
            case "facts" -> List.of(facts(json));
            case "signature" -> List.of(signature(json));
            default -> throw new IllegalStateException("no block " + json.getString("block"));
        };
    }

    private String text(JsonObject json) {
        return filler.fill(json.getString("text"), scope);
    }

    private List<Block> list(JsonObject json) {
        List<Block> lines = new ArrayList<>();
        for (Scope row : rows(json)) {
            lines.add(new Block.Paragraph(filler.fill(json.getString("text"), row)));
        }
        if (lines.isEmpty()) {
            lines.add(new Block.Paragraph(json.getString("empty")));
        }
        return lines;
    }

    private Block table(JsonObject json) {
        List<JsonObject> specs = json.getJsonArray("columns").getValuesAs(JsonObject.class);
        List<Block.Column> columns = specs.stream()
                .map(spec -> new Block.Column(
                        spec.getString("head"),
                        spec.getInt("width"),
                        spec.getString("align", "").equals("left"),
                        false))
                .toList();
        List<List<String>> cells = new ArrayList<>();
        for (Scope row : rows(json)) {
            cells.add(specs.stream()
                    .map(spec -> cell(spec.getString("text"), row))
                    .toList());
        }
        return new Block.Table(json.getString("caption"), columns, cells);
    }

    private Block facts(JsonObject json) {
        List<List<String>> rows = json.getJsonArray("rows").getValuesAs(JsonArray.class).stream()
                .map(row -> List.of(row.getString(0), cell(row.getString(1), scope)))
                .toList();
        return new Block.Table(
                json.getString("caption"),
                List.of(new Block.Column("", LABEL_WIDTH, false, true), new Block.Column("", FACT_WIDTH, true, false)),
                rows);
    }

    private String cell(String pattern, Scope in) {
        String text = filler.fill(pattern, in);
        return text.isEmpty() ? Words.text("none") : text;
    }

    private Block signature(JsonObject json) {
        List<String> lines = json.getJsonArray("lines").getValuesAs(JsonString.class).stream()
                .map(line -> filler.fill(line.getString(), scope))
                .toList();
        return new Block.Signature(
                lines, filler.fill(json.getString("unit"), scope), filler.fill(json.getString("date"), scope));
    }

    private List<Scope> rows(JsonObject json) {
        List<JsonObject> rows;
        try {
            rows = scope.rows(json.getString("rows"));
        } catch (MissingFieldException missing) {
            throw new UnprintableException(Words.text("missing", String.valueOf(missing.getMessage())));
        }
        List<Scope> scopes = new ArrayList<>();
        for (JsonObject row : rows) {
            scopes.add(new Scope(scope.root(), row, scopes.size() + 1));
        }
        return scopes;
    }
}
