package org.weishishi.shell.signin;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.Duration;
import org.weishishi.organization.application.SignInRecord;

/** 登录与退出 · what stands behind the sign-in page and the sign-out link. */
@RequestScoped
public class SignIn {

    private final SecurityContext security;
    private final SignInThrottle throttle;
    private final SignInRecord record;

    @Inject
    public SignIn(SecurityContext security, SignInThrottle throttle, SignInRecord record) {
        this.security = security;
        this.throttle = throttle;
        this.record = record;
    }

    @SuppressWarnings("NullAway")
    SignIn() {
        this(null, null, null);
    }

    /** How a try to sign in ended. */
    enum Outcome {
        /** signed in, for this request and the following ones. */
        IN,
        /** name and password do not belong together. */
        WRONG,
        /** too many failures: not even looked at. */
        WAIT,
        /** the server could not take the caller; the answer is already written. */
        BROKEN
    }

    Outcome signIn(HttpServletRequest request, HttpServletResponse response, String name, String password)
            throws ServletException {
        String address = request.getRemoteAddr();
        if (!remaining(name, address).isZero()) {
            return Outcome.WAIT;
        }
        if (request.getUserPrincipal() != null) {
            request.logout(); // some servers answer with success for whoever is signed in already
        }
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                withParams().newAuthentication(true).credential(new UsernamePasswordCredential(name, password)));
        if (status != AuthenticationStatus.SUCCESS) {
            throttle.failed(name, address);
            record.refused(name, address);
            return response.isCommitted() ? Outcome.BROKEN : Outcome.WRONG;
        }
        throttle.succeeded(name);
        Sessions.keep(request, new Caller(name));
        record.signedIn(name, address);
        return Outcome.IN;
    }

    Duration remaining(String name, String address) {
        return throttle.remaining(name, address);
    }

    /** Ends the HTTP session too. */
    void signOut(HttpServletRequest request) throws ServletException {
        Principal principal = request.getUserPrincipal();
        if (principal != null) {
            record.signedOut(principal.getName(), request.getRemoteAddr());
        }
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
