package org.weishishi.disclosure.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.weishishi.disclosure.application.resident.ResidentVoice;

/**
 * 公开文件地址 · {@code /public/…} is the publication folder: no session, no sign-in, nothing but files, kept in memory while they do not
 * change. An unknown address answers 404 whatever it looks like, with a page that leads back.
 */
@WebServlet(
        urlPatterns = {
            "/public",
            "/public/",
            "/public/index.html",
            "/public/index.json",
            "/public/index.p7s",
            "/public/feed.xml",
            "/public/notices.xhtml",
            "/public/c/*",
            "/public/data/*",
            "/public/assets/*"
        })
public class PublicFilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int SHARED = 60;

    @Inject
    private transient PublicFiles files;

    @Inject
    private transient ResidentVoice voice;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked =
                request.getRequestURI().substring(request.getContextPath().length());
        if (asked.equals("/public") || asked.equals("/public/") || asked.equals("/public/notices.xhtml")) {
            response.sendRedirect(request.getContextPath() + "/public/index.html");
            return;
        }
        String path = asked.substring("/public/".length());
        Optional<PublicFiles.Kept> found = files.find(path.endsWith("/") ? path + "index.html" : path);
        if (found.isEmpty()) {
            PublicAnswers.send(
                    response,
                    HttpServletResponse.SC_NOT_FOUND,
                    voice.answer(ResidentVoice.Answer.notFound(request.getContextPath() + "/public/")));
            return;
        }
        send(request, response, found.get());
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, PublicFiles.Kept file)
            throws IOException {
        response.setHeader("ETag", file.tag());
        response.setHeader("Cache-Control", "public, max-age=" + SHARED);
        response.setHeader("Vary", "Accept-Encoding");
        if (file.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.type());
        String accepted = request.getHeader("Accept-Encoding");
        byte[] bytes = file.bytes();
        if (file.packed() != null && accepted != null && accepted.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            bytes = file.packed();
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
