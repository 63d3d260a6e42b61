package org.weishishi.shell.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weishishi.shared.BusinessException;
import org.weishishi.shell.Failures;
import org.weishishi.shell.Problem;
import org.weishishi.shell.Texts;

/** 接口异常处理 · every failure leaves as a problem with status, stable code and words in the language asked for. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        Optional<BusinessException> refusal = Failures.refusal(failure);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        if (failure instanceof JsonException || failure instanceof ProcessingException) {
            return answer(Response.Status.BAD_REQUEST.getStatusCode(), "shell.error.body", List.of());
        }
        return failure instanceof WebApplicationException web ? ofProtocol(web) : unexpected(failure);
    }

    private Response refused(BusinessException refusal) {
        boolean nobody = refusal.kind() == BusinessException.Kind.FORBIDDEN && request.getUserPrincipal() == null;
        return nobody
                ? answer(Response.Status.UNAUTHORIZED.getStatusCode(), "shell.error.signIn", List.of())
                : answer(Problem.status(refusal.kind()), refusal.code(), refusal.args());
    }

    private Response ofProtocol(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        return switch (status) {
            case 401 -> answer(status, "shell.error.signIn", List.of());
            case 403 -> answer(status, "shell.error.crossSite", List.of());
            case 404 -> answer(status, "shell.error.noAddress", List.of());
            case 400, 415 -> answer(status, "shell.error.body", List.of());
            case 405, 406 -> answer(status, "shell.error.method", List.of());
            case 429 ->
                Response.fromResponse(answer(status, "shell.error.tooOften", List.of()))
                        .header(HttpHeaders.RETRY_AFTER, failure.getResponse().getHeaderString(HttpHeaders.RETRY_AFTER))
                        .build();
            default -> status < 500 ? failure.getResponse() : unexpected(failure);
        };
    }

    private Response unexpected(Throwable failure) {
        return answer(500, "shell.error.unknown", List.of(Failures.incident(failure)));
    }

    private Response answer(int status, String code, List<?> args) {
        String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        Locale reader = asked != null && asked.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        Problem problem =
                new Problem(status, code, texts.text(reader, "shell.status." + status), texts.text(reader, code, args));
        return Response.status(status)
                .type(Problem.TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.toLanguageTag())
                .entity(problem.json().toString())
                .build();
    }
}
