package org.weishishi.document.web.verify;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.FileCheck;
import org.weishishi.document.api.FileVerdict;
import org.weishishi.document.api.VerificationView;
import org.weishishi.document.application.verification.PublicVerification;

/**
 * 核验地址 · {@code /public/verify/CODE} as printed: answers 200, 404 for an unknown code, 429 to who asks too often, and takes a file
 * to be compared. It keeps nothing and opens no session; the page only shows what it found.
 */
@WebServlet(urlPatterns = {"/public/verify", "/public/verify/*"})
@MultipartConfig(
        fileSizeThreshold = VerifyServlet.ENVELOPE,
        maxFileSize = VerifyServlet.LARGEST,
        maxRequestSize = VerifyServlet.LARGEST + VerifyServlet.ENVELOPE)
public class VerifyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final long LARGEST = 50L << 20;

    static final int ENVELOPE = 1 << 16;

    static final int TOO_MANY = 429;

    private static final int MARK_WITHIN = 1024;

    @Inject
    private transient PublicVerification verification;

    @Inject
    private transient VerificationThrottle throttle;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String typed = request.getParameter("code");
        if (typed != null && !typed.isBlank()) {
            String code = typed.strip();
            response.sendRedirect(request.getContextPath() + "/public/verify/"
                    + URLEncoder.encode(code.length() > 60 ? code.substring(0, 60) : code, StandardCharsets.UTF_8)
                            .replace("+", "%20"));
            return;
        }
        Finding finding = new Finding();
        if (mayAsk(request, response, finding)) {
            find(request, response, finding);
        }
        show(request, response, finding);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Finding finding = new Finding();
        long announced = request.getContentLengthLong();
        if (announced < 0 || announced > LARGEST + ENVELOPE) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            response.setHeader("Connection", "close");
            finding.problem("document.verify.tooLarge");
            show(new UnreadRequest(request), response, finding);
            return;
        }
        if (mayAsk(request, response, finding)) {
            find(request, response, finding);
            compare(request, finding);
        }
        show(request, response, finding);
    }

    private boolean mayAsk(HttpServletRequest request, HttpServletResponse response, Finding finding) {
        Duration wait = throttle.asks(request.getRemoteAddr());
        if (wait.isZero()) {
            return true;
        }
        response.setStatus(TOO_MANY);
        response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
        finding.wait(wait);
        return false;
    }

    private void find(HttpServletRequest request, HttpServletResponse response, Finding finding) {
        String code = code(request);
        if (code == null) {
            return;
        }
        Optional<VerificationView> document = verification.byCode(code);
        finding.asked(code, document.orElse(null));
        if (document.isEmpty()) {
            throttle.missed(request.getRemoteAddr());
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void compare(HttpServletRequest request, Finding finding) throws ServletException, IOException {
        String type = request.getContentType();
        Part part = type != null && type.startsWith("multipart/") ? request.getPart("file") : null;
        if (part == null || part.getSize() == 0) {
            String name = part == null ? null : part.getSubmittedFileName();
            finding.problem(name == null || name.isEmpty() ? "document.verify.noFile" : "document.verify.emptyFile");
            return;
        }
        try {
            FileCheck check = verification.check(part::getInputStream);
            if (check.verdict() == FileVerdict.FOREIGN && !isPdf(part)) {
                finding.problem("document.verify.notPdf");
            } else {
                finding.checked(check);
            }
        } finally {
            part.delete();
        }
    }

    private static boolean isPdf(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(MARK_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    private static @Nullable String code(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.length() < 2 ? null : path.substring(1);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, Finding finding)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        request.setAttribute(Finding.ATTRIBUTE, finding);
        request.getRequestDispatcher("/public/verify.xhtml").forward(request, response);
    }
}
