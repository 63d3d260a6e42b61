package org.weishishi.shell.signin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.DemoAccount;
import org.weishishi.organization.application.DemoSignIn;
import org.weishishi.shell.Messages;

/** 登录页 · account and password; in demo mode the accounts one can choose from. */
@Named
@ViewScoped
public class LoginPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignIn signIn;

    @Inject
    private DemoSignIn demo;

    @Inject
    private Messages messages;

    private String account = "";
    private String password = "";
    private @Nullable String to;

    /** Signs in and goes on to the page that was asked for. */
    public void enter() throws IOException, ServletException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        switch (signIn.signIn(request, response, account.strip(), password)) {
            case IN -> external.redirect(external.getRequestContextPath() + ReturnPath.safe(to));
            case WRONG -> tell(messages.get("signin.error.wrong"));
            case WAIT ->
                tell(messages.of(
                        "signin.error.wait",
                        signIn.remaining(account.strip(), request.getRemoteAddr())
                                        .toSeconds()
                                + 1));
            case BROKEN -> FacesContext.getCurrentInstance().responseComplete();
        }
    }

    /** Puts a demo account and the demo password into the form. */
    public void choose(String demoAccount) {
        account = demoAccount;
        password = isDemo() ? DemoAccount.PASSWORD : "";
    }

    public boolean isDemo() {
        return !getDemoAccounts().isEmpty();
    }

    public List<DemoAccount> getDemoAccounts() {
        return demo.list();
    }

    public String getDemoPassword() {
        return DemoAccount.PASSWORD;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    private static void tell(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
