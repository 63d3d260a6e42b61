package org.weishishi.disclosure.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.weishishi.disclosure.api.resident.SubmissionKind;
import org.weishishi.disclosure.application.notice.OfficialWords;
import org.weishishi.disclosure.application.resident.ResidentVoice;
import org.weishishi.disclosure.application.resident.Submissions;
import org.weishishi.shared.BusinessException;

/**
 * 居民表单地址 · {@code POST /public/objection} and {@code /public/satisfaction}: no session, no sign-in, no script. A robot that fills the
 * hidden field is told the same as a person and nothing is kept; who sends too often waits. Only the form itself is read, never a query.
 */
@WebServlet(urlPatterns = {"/public/objection", "/public/satisfaction"})
public class ResidentFormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int LARGEST = 64 * 1024;
    private static final int TOO_MANY = 429;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient ResidentVoice voice;

    @Inject
    private transient VoiceThrottle throttle;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean rating = request.getServletPath().equals("/public/satisfaction");
        String notice = text(request, "notice");
        String back = voice.page(notice)
                .map(path -> request.getContextPath() + "/public/" + path)
                .orElse("");
        if (request.getContentLengthLong() > LARGEST) {
            answer(response, UNPROCESSABLE, "refused", words("invalid"), "", back);
            return;
        }
        int wait = throttle.ask(request.getRemoteAddr(), notice);
        if (wait > 0) {
            response.setHeader("Retry-After", Integer.toString(wait * 60));
            answer(response, TOO_MANY, "refused", OfficialWords.of("disclosure.site.wait", wait), "", back);
        } else if (!text(request, "website").isEmpty()) {
            answer(response, HttpServletResponse.SC_OK, head(rating), words(said(rating)), "", back);
        } else {
            take(request, response, rating, back);
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response, boolean rating, String back)
            throws IOException {
        try {
            Submissions.Taken taken = voice.take(
                    rating ? SubmissionKind.SATISFACTION : SubmissionKind.OBJECTION,
                    new ResidentVoice.Form(
                            text(request, "notice"),
                            text(request, "text"),
                            text(request, "person"),
                            text(request, "contact"),
                            score(request)));
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    head(rating),
                    words(taken.already() ? "twice" : said(rating)),
                    rating ? "" : taken.receipt(),
                    back);
        } catch (BusinessException refusal) {
            int status = refusal.kind() == BusinessException.Kind.NOT_FOUND
                    ? HttpServletResponse.SC_NOT_FOUND
                    : UNPROCESSABLE;
            String key = refusal.code().startsWith("disclosure.site.")
                    ? refusal.code().substring(16)
                    : "invalid";
            answer(response, status, "refused", words(key), "", back);
        }
    }

    private static String head(boolean rating) {
        return rating ? "thanks" : "received";
    }

    private static String said(boolean rating) {
        return rating ? "thanksWords" : "receivedWords";
    }

    private static String words(String key) {
        return OfficialWords.of("disclosure.site." + key);
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static int score(HttpServletRequest request) {
        String value = text(request, "score");
        return value.matches("[1-5]") ? Integer.parseInt(value) : 0;
    }

    private void answer(
            HttpServletResponse response, int status, String head, String words, String receipt, String back)
            throws IOException {
        byte[] page = voice.answer(head, words, receipt, back);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
