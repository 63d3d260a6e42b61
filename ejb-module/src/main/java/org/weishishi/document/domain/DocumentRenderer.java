package org.weishishi.document.domain;

/** 排版 · makes the file of a document from its order alone. */
public interface DocumentRenderer {

    /**
     * @return the file; the same bytes for the same order
     * @throws UnprintableException when the facts cannot be put on paper; trying again does not help
     */
    RenderedFile render(RenderOrder order);
}
