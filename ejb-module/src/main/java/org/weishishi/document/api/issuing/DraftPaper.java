package org.weishishi.document.api.issuing;

import java.util.List;
import org.weishishi.document.api.DocumentKind;

/**
 * 拟稿 · begins a paper about approved projects, with a proposed text.
 *
 * @param kind 立项通知 or 备案通知
 * @param projects at least one; no project is in two living papers of one kind
 */
public record DraftPaper(DocumentKind kind, List<Long> projects) {}
