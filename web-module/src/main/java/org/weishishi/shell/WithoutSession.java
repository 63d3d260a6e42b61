package org.weishishi.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * 公开页面不开会话 · whoever reads below {@code /public/}, a resident or a robot, gets no session and no cookie, also where nothing is
 * found: visitors cost no memory and leave no trace.
 */
@WebFilter(
        filterName = "without-session",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class WithoutSession implements Filter {

    private static final String PUBLIC = "/public/";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        chain.doFilter(open(asked) ? new Visit(asked) : asked, response);
    }

    /** @return whether the address the visitor asked for is a public one */
    public static boolean open(HttpServletRequest asked) {
        Object failed = asked.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = failed == null ? asked.getRequestURI() : failed.toString();
        return (address + "/").startsWith(asked.getContextPath() + PUBLIC);
    }

    /** One request without what the browser may have kept from a sign-in. */
    private static final class Visit extends HttpServletRequestWrapper {

        private @Nullable HttpSession session;

        Visit(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            HttpSession known = session;
            if (known == null) {
                known = new RequestSession(getServletContext());
                session = known;
            }
            return known;
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            return create ? getSession() : session;
        }
    }
}
