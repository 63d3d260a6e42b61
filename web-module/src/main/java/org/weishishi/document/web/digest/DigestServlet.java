package org.weishishi.document.web.digest;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weishishi.document.application.digest.DigestBook;

/** 每日摘要地址 · {@code /public/digests} shows the days, {@code /public/digests/2026-11-23.txt} is a list, {@code .p7s} its signature. */
@WebServlet(urlPatterns = {"/public/digests", "/public/digests/*"})
public class DigestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern FILE = Pattern.compile("/(\\d{4}-\\d{2}-\\d{2})\\.(txt|p7s)");

    @Inject
    private transient DigestBook book;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            request.getRequestDispatcher("/public/digests.xhtml").forward(request, response);
            return;
        }
        Matcher file = FILE.matcher(path);
        boolean list = path.endsWith(".txt");
        Optional<byte[]> found = file.matches() ? content(file.group(1), list) : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(list ? "text/plain;charset=US-ASCII" : "application/pkcs7-signature");
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.setContentLength(found.get().length);
        response.getOutputStream().write(found.get());
    }

    private Optional<byte[]> content(String day, boolean list) {
        try {
            LocalDate asked = LocalDate.parse(day);
            return list ? book.list(asked) : book.signature(asked);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
