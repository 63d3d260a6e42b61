package org.weishishi.shell.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.auth.message.callback.PasswordValidationCallback;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.io.IOException;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.weishishi.organization.application.DemoSignIn;
import org.weishishi.shared.Settings;

/** 口令核对 · asks the realm of the server, in demo mode the demo accounts instead. */
@ApplicationScoped
public class PasswordCheck {

    private final Settings settings;
    private final DemoSignIn demo;

    @Inject
    public PasswordCheck(Settings settings, DemoSignIn demo) {
        this.settings = settings;
        this.demo = demo;
    }

    @SuppressWarnings("NullAway")
    PasswordCheck() {
        this(null, null);
    }

    /** @return whether name and password belong together */
    boolean accepts(UsernamePasswordCredential credential, HttpMessageContext context) throws AuthenticationException {
        if (settings.demo()) {
            return demo.accepts(credential.getCaller(), credential.getPasswordAsString());
        }
        return realmAccepts(credential, context);
    }

    /** {@code HttpServletRequest.login} is no substitute: some servers refuse it while a mechanism is installed. */
    private static boolean realmAccepts(UsernamePasswordCredential credential, HttpMessageContext context)
            throws AuthenticationException {
        PasswordValidationCallback callback = new PasswordValidationCallback(
                context.getClientSubject(),
                credential.getCaller(),
                credential.getPassword().getValue());
        try {
            context.getHandler().handle(new Callback[] {callback});
        } catch (IOException | UnsupportedCallbackException e) {
            throw new AuthenticationException("the realm of the server could not be asked", e);
        } finally {
            callback.clearPassword();
        }
        return callback.getResult();
    }
}
