package org.weishishi.shell.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.application.Accounts;
import org.weishishi.organization.application.Accounts.TokenIdentity;

/**
 * 登录机制 · the one mechanism of the application, asked before every request: password of the sign-in form, bearer token
 * (below {@code /api/} only), session, and else the challenge.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** Request attribute with the post a bearer token acts in. */
    static final String POST = "org.weishishi.post";

    private static final Logger LOG = System.getLogger(SignInMechanism.class.getName());
    private static final String BEARER = "Bearer ";

    private final PasswordCheck passwords;
    private final Accounts accounts;
    private final Challenge challenge;

    @Inject
    public SignInMechanism(PasswordCheck passwords, Accounts accounts, Challenge challenge) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.challenge = challenge;
    }

    @SuppressWarnings("NullAway")
    SignInMechanism() {
        this(null, null, null);
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) { // before the session: a sign-in never succeeds because of an earlier one
            return credential instanceof UsernamePasswordCredential password && passwords.accepts(password, context)
                    ? accept(password.getCaller(), context)
                    : AuthenticationStatus.SEND_FAILURE;
        }
        String token = token(request);
        if (token != null) {
            return byToken(token, request, context);
        }
        Optional<Caller> caller = Sessions.caller(request);
        if (caller.isPresent()) {
            return accept(caller.get().name(), context);
        }
        return context.isProtected() ? challenge.send(request, response) : context.doNothing();
    }

    /** Called by {@code HttpServletRequest.logout}. */
    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Sessions.forget(request);
        context.cleanClientSubject();
    }

    private AuthenticationStatus byToken(String token, HttpServletRequest request, HttpMessageContext context)
            throws AuthenticationException {
        Optional<TokenIdentity> identity = accounts.byToken(token);
        if (identity.isEmpty()) {
            return challenge.badToken(request, context.getResponse());
        }
        request.setAttribute(POST, identity.get().postId());
        return accept(identity.get().account(), context);
    }

    private AuthenticationStatus accept(String name, HttpMessageContext context) throws AuthenticationException {
        try {
            return context.notifyContainerAboutLogin(name, Set.of());
        } catch (IllegalStateException refused) {
            LOG.log(
                    Level.ERROR,
                    "the server refuses the caller " + name + ", whom its own realm does not know; on WildFly set"
                            + " integrated-jaspi=false for the application-security-domain 'other' (undertow)",
                    refused);
            return challenge.unavailable(context.getRequest(), context.getResponse());
        }
    }

    private static @Nullable String token(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        boolean bearer = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return bearer && Challenge.api(request)
                ? header.substring(BEARER.length()).strip()
                : null;
    }
}
