package org.weishishi.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** 嵌入链接 · carries {@code embed=1} on through every link, form and redirect to a page of ours. */
class EmbeddedAddresses extends HttpServletResponseWrapper {
    private final String context;

    EmbeddedAddresses(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.context = request.getContextPath();
    }

    @Override
    public String encodeURL(String url) {
        return super.encodeURL(marked(url));
    }

    @Override
    public String encodeRedirectURL(String url) {
        return super.encodeRedirectURL(marked(url));
    }

    String marked(String url) {
        int fragment = url.indexOf('#');
        String page = fragment < 0 ? url : url.substring(0, fragment);
        boolean ours = page.startsWith(context + "/")
                && page.contains(".xhtml")
                && !page.contains("/jakarta.faces.resource/")
                && !page.contains(Embedding.PARAMETER + "=");
        if (!ours) {
            return url;
        }
        String rest = fragment < 0 ? "" : url.substring(fragment);
        return page + (page.indexOf('?') < 0 ? "?" : "&") + Embedding.PARAMETER + "=1" + rest;
    }
}
