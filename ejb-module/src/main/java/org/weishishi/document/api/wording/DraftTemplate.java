package org.weishishi.document.api.wording;

import java.time.LocalDate;
import org.weishishi.document.api.DocumentKind;

/**
 * 起草模板.
 *
 * @param kind of which kind
 * @param text the wording, checked when it is saved
 * @param validFrom first day on which new documents are made with it
 */
public record DraftTemplate(DocumentKind kind, String text, LocalDate validFrom) {}
