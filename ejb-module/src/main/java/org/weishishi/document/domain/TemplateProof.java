package org.weishishi.document.domain;

import jakarta.json.JsonObject;
import java.util.List;
import org.weishishi.document.api.DocumentKind;

/** 模板校样 · checks a wording before it is released and shows it with sample data. */
public interface TemplateProof {

    /** @return the sample data of the kind, as the current wording would be given them */
    RenderOrder sample(DocumentKind kind);

    /** @return what is wrong with the wording, each a sentence for the clerk; empty when it can be released */
    List<String> problems(DocumentKind kind, JsonObject template);

    /** @return the sample set with this wording; {@link UnprintableException} when it has problems */
    RenderedFile preview(DocumentKind kind, JsonObject template);
}
