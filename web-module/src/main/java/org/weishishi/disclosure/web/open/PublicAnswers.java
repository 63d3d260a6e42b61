package org.weishishi.disclosure.web.open;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** 公开答复 · a page made for one request, which nobody on the way keeps. */
final class PublicAnswers {

    private PublicAnswers() {}

    static void send(HttpServletResponse response, int status, byte[] page) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
