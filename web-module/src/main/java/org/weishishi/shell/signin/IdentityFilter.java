package org.weishishi.shell.signin;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.application.ActingIdentity;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.BusinessException;
import org.weishishi.shell.WithoutSession;

/** 身份传递 · tells the use cases who the principal of this request is; who has no account or no post gets a page that helps. */
@WebFilter(filterName = "identity", urlPatterns = "/*", asyncSupported = true)
public class IdentityFilter implements Filter {

    private static final Set<String> OPEN = Set.of("/login.xhtml", "/no-account.xhtml");

    @Inject
    ActingIdentity identity;

    @Inject
    CurrentActor actor;

    @Inject
    SignedIn signedIn;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        Principal principal = asked.getUserPrincipal();
        if (principal == null) {
            nobody(asked);
        } else {
            assume(principal.getName(), post(asked));
            if (needsActor(asked) && !known()) {
                ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_FORBIDDEN);
                request.getRequestDispatcher("/no-account.xhtml").forward(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** Residents' pages ask nobody who acts: each of them begins without an identity and stays so. */
    private void nobody(HttpServletRequest asked) {
        if (!WithoutSession.open(asked)) {
            identity.clear();
        }
    }

    private void assume(String account, @Nullable Long post) {
        if (post == null) {
            identity.assume(account);
        } else {
            identity.assume(account, post);
        }
    }

    private @Nullable Long post(HttpServletRequest request) {
        if (request.getAttribute(SignInMechanism.POST) instanceof Long ofToken) {
            return ofToken;
        }
        HttpSession session = request.getSession(false);
        return session == null ? null : signedIn.getPostId();
    }

    private static boolean needsActor(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.endsWith(".xhtml")
                && !OPEN.contains(path)
                && !path.startsWith("/public/")
                && !path.startsWith("/errors/")
                && !path.startsWith("/jakarta.faces.resource/");
    }

    private boolean known() {
        try {
            actor.require();
            return true;
        } catch (BusinessException nobody) {
            return false;
        }
    }
}
