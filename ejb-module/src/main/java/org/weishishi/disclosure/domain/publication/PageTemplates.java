package org.weishishi.disclosure.domain.publication;

import java.util.Map;

/** 页面模板 · port: turns a model into the bytes of a page; every value is escaped. */
public interface PageTemplates {

    /**
     * @param name name of the template, e.g. {@code notice.html}
     * @param model texts, lists and flags by name
     */
    byte[] fill(String name, Map<String, Object> model);
}
