package org.weishishi.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** 登录后去向 · the page somebody wanted before the sign-in page came between; only ever a path below our own root. */
final class ReturnPath {

    static final String HOME = "/";

    private ReturnPath() {}

    /** @return the path with its query when it is one of ours, else the home page */
    static String safe(@Nullable String path) {
        if (path == null
                || !path.startsWith("/")
                || path.startsWith("//")
                || path.startsWith("/login.xhtml")
                || path.startsWith("/api/")
                || path.contains("\\")
                || path.codePoints().anyMatch(Character::isISOControl)) {
            return HOME;
        }
        return path;
    }

    /** @return the page this request belongs to: its own address, or for a form that names no object the page that sent it */
    static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        if ("GET".equals(request.getMethod()) || query != null) {
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            return safe(query == null ? path : path + "?" + query);
        }
        return safe(referer(request));
    }

    private static @Nullable String referer(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return null;
        }
        try {
            URI page = new URI(referer);
            String path = page.getRawPath();
            boolean ours = path != null && path.startsWith(request.getContextPath() + "/");
            if (!ours) {
                return null;
            }
            String rest = path.substring(request.getContextPath().length());
            return page.getRawQuery() == null ? rest : rest + "?" + page.getRawQuery();
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
