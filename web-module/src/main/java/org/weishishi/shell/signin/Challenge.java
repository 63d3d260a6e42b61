package org.weishishi.shell.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.weishishi.shell.Problem;
import org.weishishi.shell.Texts;
import org.weishishi.shell.Unsent;

/** 要求登录 · the answer to a request of nobody: the sign-in page, for REST 401 as a problem, for partial requests a redirect in XML. */
@ApplicationScoped
public class Challenge {

    private final Texts texts;

    @Inject
    public Challenge(Texts texts) {
        this.texts = texts;
    }

    @SuppressWarnings("NullAway")
    Challenge() {
        this(null);
    }

    /** @return whether the request is for REST */
    static boolean api(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    AuthenticationStatus send(HttpServletRequest request, HttpServletResponse response) throws AuthenticationException {
        if (api(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            return problem(request, response, HttpServletResponse.SC_UNAUTHORIZED, "signin.error.token.missing");
        }
        String page = request.getContextPath() + "/login.xhtml?to="
                + URLEncoder.encode(ReturnPath.wanted(request), StandardCharsets.UTF_8);
        Unsent.mark(request, response);
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + page
                                + "\"></redirect></partial-response>");
            } else {
                response.sendRedirect(page);
            }
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    AuthenticationStatus badToken(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        return problem(request, response, HttpServletResponse.SC_UNAUTHORIZED, "signin.error.token.bad");
    }

    AuthenticationStatus unavailable(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        return problem(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "signin.error.realm");
    }

    private AuthenticationStatus problem(
            HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws AuthenticationException {
        String asked = request.getHeader("Accept-Language");
        Locale reader = asked != null && asked.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        Problem problem =
                new Problem(status, code, texts.text(reader, "shell.status." + status), texts.text(reader, code));
        response.setStatus(status);
        response.setContentType(Problem.TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", reader.toLanguageTag());
        try {
            response.getWriter().write(problem.json().toString());
            response.flushBuffer();
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }
}
