package org.weishishi.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;

/** 出错页 · what the error pages know: the number of the incident, or the words of the refusal. */
@Named("failurePage")
@RequestScoped
public class FailurePage {
    private final @Nullable HttpServletRequest request;
    private final @Nullable Messages messages;

    /** For the CDI proxy. */
    FailurePage() {
        this.request = null;
        this.messages = null;
    }

    @Inject
    FailurePage(HttpServletRequest request, Messages messages) {
        this.request = request;
        this.messages = messages;
    }

    /** @return 事件编号: given by the handler, handed over in the address, or new for a failure outside the pages */
    public String getIncident() {
        if (request == null) {
            return "";
        }
        Object known = request.getAttribute(FacesFailures.INCIDENT);
        if (known == null && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            known = Failures.incident(failure);
            request.setAttribute(FacesFailures.INCIDENT, known);
        }
        String told = request.getParameter("incident");
        return known != null ? known.toString() : told != null && told.matches("[0-9A-F]{8}") ? told : "";
    }

    /** @return the words of the refusal, empty when there is none */
    public String getRefusal() {
        return request != null
                        && messages != null
                        && request.getAttribute(FacesFailures.REFUSAL) instanceof BusinessException refusal
                ? messages.with(refusal.code(), refusal.args())
                : "";
    }
}
