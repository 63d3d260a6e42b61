package org.weishishi.document.domain.wording;

import java.util.List;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.wording.TemplateFault;

/** 模板检查 · does a wording parse, name only known blocks and fields, and make a page of its sample? */
public interface TemplateInspection {

    /** @return what is wrong, in the order of the lines; empty when documents can be made with it */
    List<TemplateFault> faults(DocumentKind kind, String text);

    /** @return the finished page with sample data */
    byte[] preview(DocumentKind kind, String text);

    /** @return the fields a wording of the kind may name, by name */
    List<String> fields(DocumentKind kind);

    /** @return the wording that came with the product */
    String shipped(DocumentKind kind);
}
