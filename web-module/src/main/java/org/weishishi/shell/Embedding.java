package org.weishishi.shell;

import jakarta.servlet.http.HttpServletRequest;

/** 嵌入方式 · {@code ?embed=1} on the address; links and forms of an embedded page carry it on. */
final class Embedding {
    static final String PARAMETER = "embed";

    private Embedding() {}

    /** @return whether this request asks for a page without our header and menu; never touches the body, which may be a file */
    static boolean asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && ("&" + query + "&").contains("&" + PARAMETER + "=1&");
    }
}
