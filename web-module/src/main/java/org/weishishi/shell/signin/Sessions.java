package org.weishishi.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** 会话 · keeps the signed-in caller between requests. */
final class Sessions {

    private static final String KEY = Caller.class.getName();

    private Sessions() {}

    static Optional<Caller> caller(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Caller) session.getAttribute(KEY));
    }

    /** Under a new session id: one that somebody planted before the sign-in is worth nothing. */
    static void keep(HttpServletRequest request, Caller caller) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(KEY, caller);
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEY);
        }
    }
}
