package org.weishishi.document.infrastructure.form;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.UnprintableException;

/**
 * 填好的公文 · template and snapshot have become the blocks of the page.
 *
 * @param blocks the blocks, in order
 * @param values every value that was filled in, with the name of its field
 * @param codeOnEveryPage whether each page bears its own code, so that a scan of one page says which it is
 */
public record FilledForm(List<Block> blocks, List<FilledValue> values, boolean codeOnEveryPage) {

    /** @return the filled form; {@link UnprintableException} when the snapshot does not hold what the page needs */
    public static FilledForm of(RenderOrder order, Template template) {
        JsonObjectBuilder root = Json.createObjectBuilder(order.snapshot()).add("document", document(order.heading()));
        Filler filler = new Filler(template);
        List<Block> blocks = new BlockReader(filler).blocks(template.blocks(), new Scope(root.build()));
        return new FilledForm(blocks, filler.filled(), template.codeOnEveryPage());
    }

    /** @return the first field that holds the character */
    public Optional<FilledValue> holding(int codePoint) {
        return values.stream().filter(value -> value.position(codePoint) > 0).findFirst();
    }

    private static JsonObject document(RenderOrder.Heading heading) {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("title", heading.title())
                .add("number", heading.number())
                .add("code", heading.code())
                .add("dated", heading.dated().toString());
        if (heading.replaces() != null) {
            document.add("replaces", heading.replaces());
        }
        return document.build();
    }
}
