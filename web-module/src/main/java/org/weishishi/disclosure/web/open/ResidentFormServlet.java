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
        Reply reply = new Reply(request, response);
        if (request.getContentLengthLong() > LARGEST) {
            reply.unread();
            return;
        }
        int wait = throttle.ask(request.getRemoteAddr(), text(request, "notice"));
        if (wait > 0) {
            response.setHeader("Retry-After", Integer.toString(wait * 60));
            reply.refuse(TOO_MANY, OfficialWords.of("disclosure.site.wait", wait));
        } else if (!text(request, "website").isEmpty()) {
            reply.thank(rating, words(said(rating)), "");
        } else {
            take(request, reply, rating);
        }
    }

    private void take(HttpServletRequest request, Reply reply, boolean rating) throws IOException {
        try {
            Submissions.Taken taken = voice.take(
                    rating ? SubmissionKind.SATISFACTION : SubmissionKind.OBJECTION,
                    new ResidentVoice.Form(
                            text(request, "notice"),
                            text(request, "project"),
                            text(request, "text"),
                            text(request, "person"),
                            text(request, "contact"),
                            score(request)));
            reply.thank(rating, words(taken.already() ? "twice" : said(rating)), rating ? "" : taken.receipt());
        } catch (BusinessException refusal) {
            int status = refusal.kind() == BusinessException.Kind.NOT_FOUND
                    ? HttpServletResponse.SC_NOT_FOUND
                    : UNPROCESSABLE;
            String key = refusal.code().startsWith("disclosure.site.")
                    ? refusal.code().substring(16)
                    : "invalid";
            reply.refuse(status, words(key));
        }
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

    /** What one form is answered; a refusal gives back what was typed. */
    private final class Reply {

        private final HttpServletRequest request;
        private final HttpServletResponse response;

        Reply(HttpServletRequest request, HttpServletResponse response) {
            this.request = request;
            this.response = response;
        }

        void thank(boolean rating, String words, String receipt) throws IOException {
            send(HttpServletResponse.SC_OK, rating ? "thanks" : "received", words, receipt, "");
        }

        void refuse(int status, String words) throws IOException {
            send(status, "refused", words, "", text(request, "text"));
        }

        /** What is far too large is not even read. */
        void unread() throws IOException {
            response.setHeader("Connection", "close");
            send(UNPROCESSABLE, new ResidentVoice.Answer(root(), "refused", words("invalid"), "", "", ""));
        }

        private String root() {
            return request.getContextPath() + "/public/";
        }

        private void send(int status, String head, String words, String receipt, String typed) throws IOException {
            String back =
                    voice.page(text(request, "notice")).map(root()::concat).orElse("");
            send(status, new ResidentVoice.Answer(root(), head, words, receipt, typed, back));
        }

        private void send(int status, ResidentVoice.Answer answer) throws IOException {
            PublicAnswers.send(response, status, voice.answer(answer));
        }
    }
}
