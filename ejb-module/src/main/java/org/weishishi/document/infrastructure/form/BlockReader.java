package org.weishishi.document.infrastructure.form;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.weishishi.document.api.FontSlot;

/** 模板版块 · reads one block of a template with the facts of a scope. */
final class BlockReader {

    private static final float LABEL_WIDTH = 22;
    private static final float FACT_WIDTH = 78;

    private final Filler filler;

    BlockReader(Filler filler) {
        this.filler = filler;
    }

    /** @return the blocks of the list whose condition holds */
    List<Block> blocks(List<JsonObject> list, Scope scope) {
        List<Block> blocks = new ArrayList<>();
        for (JsonObject json : list) {
            if (!json.containsKey("when") || scope.text(json.getString("when")) != null) {
                blocks.addAll(read(json, scope));
            }
        }
        return blocks;
    }

    private List<Block> read(JsonObject json, Scope scope) {
        return switch (json.getString("block")) {
            case "each" -> each(json, scope);
            case "list" -> list(json, scope);
            case "largelist" -> largeList(json, scope);
            case "paragraph" -> paragraphs(text(json, "text", scope));
            case "attachments" -> attachments(json, scope);
            case "annex" -> annexes(json, scope);
            case "pictures" -> pictures(json, scope);
            case "table" -> List.of(table(json, scope));
            case "facts" -> List.of(facts(json, scope));
            default -> List.of(single(json, scope));
        };
    }

    private Block single(JsonObject json, Scope in) {
        return switch (json.getString("block")) {
            case "redhead" -> new Block.RedHead(text(json, "mark", in), text(json, "number", in));
            case "mark" -> new Block.Mark(text(json, "text", in), text(json, "number", in));
            case "title" -> new Block.Title(text(json, "text", in));
            case "centre" -> new Block.Centre(text(json, "text", in));
            case "addressee" -> new Block.Addressee(text(json, "text", in));
            case "heading" -> new Block.Heading(text(json, "text", in), json.getInt("level", 1));
            case "attendees" -> attendees(json, in);
            case "signature" -> signature(json, in);
            default -> foot(json, in);
        };
    }

    private Block foot(JsonObject json, Scope in) {
        return switch (json.getString("block")) {
            case "note" -> new Block.Note(text(json, "text", in));
            case "imprint" ->
                new Block.Imprint(text(json, "copies", in), text(json, "unit", in), text(json, "date", in));
            case "banner" -> new Block.Banner(text(json, "text", in), text(json, "under", in));
            case "large" -> new Block.Large(text(json, "text", in));
            case "code" -> new Block.Code(text(json, "text", in), text(json, "without", in));
            default -> throw new IllegalStateException("no block " + json.getString("block"));
        };
    }

    private String text(JsonObject json, String attribute, Scope scope) {
        return filler.fill(json.getString(attribute), scope);
    }

    private static List<Block> paragraphs(String text) {
        return text.lines().<Block>map(Block.Paragraph::new).toList();
    }

    private List<Block> each(JsonObject json, Scope scope) {
        List<Block> blocks = new ArrayList<>();
        for (Scope row : filler.rows(json.getString("rows"), scope)) {
            blocks.addAll(blocks(json.getJsonArray("blocks").getValuesAs(JsonObject.class), row));
        }
        return blocks.isEmpty() ? paragraphs(json.getString("empty")) : blocks;
    }

    private List<Block> list(JsonObject json, Scope scope) {
        FontSlot slot = slot(json.getInt("level", 0));
        List<Block> lines = new ArrayList<>();
        for (Scope row : filler.rows(json.getString("rows"), scope)) {
            String follow = json.containsKey("follow") ? text(json, "follow", row) : "";
            lines.add(new Block.Paragraph(text(json, "text", row), slot, follow));
        }
        return lines.isEmpty() ? paragraphs(json.getString("empty")) : lines;
    }

    private static FontSlot slot(int level) {
        return switch (level) {
            case 1 -> FontSlot.HEADING;
            case 2 -> FontSlot.KAI;
            default -> FontSlot.BODY;
        };
    }

    private List<Block> largeList(JsonObject json, Scope scope) {
        List<Scope> rows = filler.rows(json.getString("rows"), scope);
        int most = json.getInt("most");
        List<Block> lines = new ArrayList<>();
        for (Scope row : rows.subList(0, Math.min(most, rows.size()))) {
            lines.add(new Block.Large(text(json, "text", row)));
        }
        if (rows.size() > most) {
            lines.add(new Block.Large(text(json, "more", scope)));
        }
        return lines.isEmpty() ? List.of(new Block.Large(json.getString("empty"))) : lines;
    }

    private Block attendees(JsonObject json, Scope scope) {
        return new Block.Attendees(json.getJsonArray("rows").getValuesAs(JsonArray.class).stream()
                .map(row -> new Block.Entry(row.getString(0), filler.fill(row.getString(1), scope)))
                .filter(entry -> !entry.text().isEmpty())
                .toList());
    }

    private List<Block> attachments(JsonObject json, Scope scope) {
        List<String> names = filler.rows(json.getString("rows"), scope).stream()
                .map(row -> text(json, "text", row))
                .toList();
        return names.isEmpty() ? List.of() : List.of(new Block.Attachments(names));
    }

    private List<Block> pictures(JsonObject json, Scope scope) {
        List<Block.Picture> pictures = filler.rows(json.getString("rows"), scope).stream()
                .map(row -> new Block.Picture(text(json, "file", row), text(json, "text", row)))
                .toList();
        return pictures.isEmpty() ? List.of() : List.of(new Block.Pictures(pictures));
    }

    private List<Block> annexes(JsonObject json, Scope scope) {
        List<Scope> rows = filler.rows(json.getString("rows"), scope);
        List<Block> annexes = new ArrayList<>();
        for (Scope row : rows) {
            String label = Words.text("annex", rows.size() == 1 ? "" : Integer.toString(row.index()));
            annexes.add(
                    new Block.Annex(label, text(json, "title", row), filler.texts(json.getString("paragraphs"), row)));
        }
        return annexes;
    }

    private Block table(JsonObject json, Scope scope) {
        List<JsonObject> specs = json.getJsonArray("columns").getValuesAs(JsonObject.class);
        List<Block.Column> columns = specs.stream()
                .map(spec -> new Block.Column(
                        spec.getString("head"),
                        spec.getInt("width"),
                        Block.Align.valueOf(spec.getString("align", "centre").toUpperCase(Locale.ROOT)),
                        false))
                .toList();
        List<List<String>> cells = filler.rows(json.getString("rows"), scope).stream()
                .map(row -> specs.stream()
                        .map(spec -> cell(spec.getString("text"), row))
                        .toList())
                .toList();
        String empty = json.getString("empty", Words.text("emptyTable"));
        return new Block.Table(json.getString("caption"), columns, cells, empty, json.getInt("high", 0));
    }

    private Block facts(JsonObject json, Scope scope) {
        List<List<String>> rows = json.getJsonArray("rows").getValuesAs(JsonArray.class).stream()
                .map(row -> List.of(row.getString(0), cell(row.getString(1), scope)))
                .toList();
        List<Block.Column> columns = List.of(
                new Block.Column("", LABEL_WIDTH, Block.Align.CENTRE, true),
                new Block.Column("", FACT_WIDTH, Block.Align.LEFT, false));
        return new Block.Table(json.getString("caption"), columns, rows, Words.text("emptyTable"), 0);
    }

    private String cell(String pattern, Scope in) {
        String text = filler.fill(pattern, in);
        return text.isEmpty() ? Words.text("none") : text;
    }

    private Block signature(JsonObject json, Scope scope) {
        JsonArray lines = json.containsKey("lines")
                ? json.getJsonArray("lines")
                : Json.createArrayBuilder().build();
        return new Block.Signature(
                lines.getValuesAs(JsonString.class).stream()
                        .map(line -> filler.fill(line.getString(), scope))
                        .toList(),
                text(json, "unit", scope),
                text(json, "date", scope));
    }
}
