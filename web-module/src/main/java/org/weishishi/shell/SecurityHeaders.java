package org.weishishi.shell;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.weishishi.shared.Settings;
import org.weishishi.signature.api.SignerKind;

/**
 * 安全响应头 · what the browser may do with our answers: frames only where {@code WEISHISHI_FRAME_ANCESTORS} says, nothing from
 * other hosts but the signing program at the signer's own computer where one is in use, no guessing of types. Inline scripts run in pages only, and there by nonce: PrimeFaces sends a second policy with
 * it, and a browser keeps to both; every other answer allows none.
 */
@WebFilter(
        filterName = "security-headers",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class SecurityHeaders implements Filter {
    private static final String POLICY =
            "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                    + "media-src 'self'; object-src 'self'; frame-src 'self' blob:; base-uri 'self'; "
                    + "form-action 'self'; connect-src 'self'";
    private static final String FILES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "base-uri 'none'; form-action 'self'";

    private static final String PAGES = "default-src 'self'; script-src 'self' 'unsafe-inline'";
    private static final String OTHERS = "default-src 'self'; script-src 'self'";

    @Inject
    Settings settings;

    private String files = "";
    private String agent = "";
    private String ancestors = "";

    /** Settings stand still while the application runs, and public files are asked for very often. */
    @Override
    public void init(FilterConfig config) {
        agent = agent(settings);
        ancestors = settings.frameAncestors();
        files = residents(settings.formUrl().orElse(""), ancestors);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        HttpServletRequest asked = (HttpServletRequest) request;
        answer.setHeader(
                "Content-Security-Policy",
                publicFile(asked.getServletPath()) ? files : policy(asked.getServletPath(), agent, ancestors));
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        chain.doFilter(request, Embedding.asked(asked) ? new EmbeddedAddresses(asked, answer) : response);
    }

    /** @return the policy for that path: where Faces answers, it adds another one with the nonce */
    static String policy(String path, String agent, String ancestors) {
        return page(path)
                ? PAGES + POLICY + agent + "; frame-ancestors " + ancestors
                : OTHERS + POLICY + "; frame-ancestors " + withOurselves(ancestors);
    }

    /** A paper is shown inside our own pages, whoever else may show them. */
    private static String withOurselves(String ancestors) {
        if (ancestors.contains("'self'")) {
            return ancestors;
        }
        return ancestors.equals("'none'") ? "'self'" : "'self' " + ancestors;
    }

    /** @return the policy of the static public files: nothing but what lies beside them, forms also to the website that takes them */
    static String residents(String form, String ancestors) {
        return FILES + (form.isEmpty() ? "" : " " + form) + "; frame-ancestors " + ancestors;
    }

    private static boolean publicFile(String path) {
        return path.startsWith("/public") && !page(path);
    }

    /** @return where pages may also connect to: the program that signs, when persons sign with one */
    private static String agent(Settings settings) {
        return settings.signer().equals(SignerKind.AGENT.name()) ? " " + settings.signAgent() : "";
    }

    private static boolean page(String path) {
        return (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/"))
                || path.equals("/public/verify")
                || path.equals("/public/digests");
    }
}
