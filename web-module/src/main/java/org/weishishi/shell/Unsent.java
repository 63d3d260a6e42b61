package org.weishishi.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * 未提交标记 · tells the browser that the form it sent was not carried out (signed out meanwhile, page expired). The script of
 * the pages then puts what was typed back into the form, for the same person only, and says so.
 */
public final class Unsent {
    /** Name of the cookie; weishishi.js reads it and takes it away. */
    static final String COOKIE = "wss_unsent";

    private static final int HOUR = 3600;

    private Unsent() {}

    /** Marks the answer when the request was a form. */
    public static void mark(HttpServletRequest request, HttpServletResponse response) {
        if ("POST".equals(request.getMethod())) {
            Cookie cookie = new Cookie(COOKIE, "1");
            cookie.setPath(request.getContextPath() + "/");
            cookie.setMaxAge(HOUR);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }
}
