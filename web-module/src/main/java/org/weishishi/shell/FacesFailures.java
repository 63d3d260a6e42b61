package org.weishishi.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import org.weishishi.shared.BusinessException;

/**
 * 页面异常处理 · the one place where failures of pages become something a person can act on. A refused act stays on the page with
 * everything typed; a lost race is said as such; an expired view starts afresh; the unexpected gets a number that is in the log.
 */
public class FacesFailures extends ExceptionHandlerWrapper {
    static final String INCIDENT = "weishishi.incident";
    static final String REFUSAL = "weishishi.refusal";

    FacesFailures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            events.remove();
            try {
                handled(FacesContext.getCurrentInstance(), event.getContext().getException());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        getWrapped().handle();
    }

    private static void handled(FacesContext faces, Throwable failure) throws IOException {
        ViewExpiredException expired = Failures.inside(failure, ViewExpiredException.class);
        if (expired != null) {
            afresh(faces, expired.getViewId());
            return;
        }
        BusinessException refusal = Failures.refusal(failure).orElse(null);
        if (refusal == null) {
            String number = Failures.incident(failure);
            faces.getExternalContext().getRequestMap().put(INCIDENT, number);
            leave(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "failed.xhtml?incident=" + number);
        } else if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            say(faces, refusal);
        } else {
            faces.getExternalContext().getRequestMap().put(REFUSAL, refusal);
            leave(faces, Problem.status(refusal.kind()), "refused.xhtml");
        }
    }

    private static void say(FacesContext faces, BusinessException refusal) {
        Messages messages = CDI.current().select(Messages.class).get();
        boolean conflict = refusal.kind() == BusinessException.Kind.CONFLICT;
        faces.addMessage(
                null,
                new FacesMessage(
                        conflict ? FacesMessage.SEVERITY_WARN : FacesMessage.SEVERITY_ERROR,
                        messages.get("shell.refusal." + refusal.kind()),
                        messages.with(refusal.code(), refusal.args())));
        faces.validationFailed();
        faces.renderResponse();
    }

    /** The view of this form is gone (time-out, restart): back to the same address, saying so. */
    private static void afresh(FacesContext faces, String viewId) throws IOException {
        ExternalContext external = faces.getExternalContext();
        Messages messages = CDI.current().select(Messages.class).get();
        faces.addMessage(
                null,
                new FacesMessage(
                        FacesMessage.SEVERITY_WARN,
                        messages.get("shell.expired.title"),
                        messages.get("shell.expired.detail")));
        external.getFlash().setKeepMessages(true);
        Unsent.mark((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
        external.redirect(address((HttpServletRequest) external.getRequest(), viewId));
        faces.responseComplete();
    }

    private static String address(HttpServletRequest request, String viewId) {
        String own = request.getContextPath() + viewId;
        if (request.getQueryString() != null) {
            return own + "?" + request.getQueryString();
        }
        String referer = request.getHeader("Referer");
        if (referer == null || !referer.matches("https?://[^\\s\"<>]+")) {
            return own;
        }
        URI from = URI.create(referer.replaceAll("#.*", ""));
        return own.equals(from.getPath()) && from.getRawQuery() != null ? own + "?" + from.getRawQuery() : own;
    }

    private static void leave(FacesContext faces, int status, String page) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            external.redirect(external.getRequestContextPath() + "/errors/" + page);
        } else if (!external.isResponseCommitted()) {
            external.responseReset();
            external.responseSendError(status, null);
        }
        faces.responseComplete();
    }
}
