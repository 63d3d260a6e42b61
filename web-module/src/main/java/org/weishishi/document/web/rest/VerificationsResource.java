package org.weishishi.document.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.weishishi.document.api.FileCheck;
import org.weishishi.document.api.VerificationView;
import org.weishishi.document.application.verification.PublicVerification;
import org.weishishi.document.web.verify.VerificationThrottle;
import org.weishishi.shared.BusinessException;

/** 公众核验 · by code or by the SHA-256 of a file; needs no sign-in, no personal data; 429 to who asks too often. */
@Path("public/verifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerificationsResource {
    private static final int TOO_MANY = 429;

    @Inject
    PublicVerification verification;

    @Inject
    VerificationThrottle throttle;

    @Inject
    HttpServletRequest servlet;

    /** @return the document of that code; 404 when there is none */
    @GET
    @Path("{code}")
    public VerificationView byCode(@PathParam("code") String code) {
        ask();
        return verification.byCode(code).orElseThrow(() -> {
            throttle.missed(servlet.getRemoteAddr());
            return BusinessException.notFound("document.error.unknownCode");
        });
    }

    /** @return IDENTICAL with the document, or FOREIGN; who has the whole file learns more on the page */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public FileCheck byHash(HashQuestion question) {
        ask();
        String sha256 = question.sha256();
        return verification.byHash(sha256 == null ? "" : sha256).orElseThrow(BadRequestException::new);
    }

    private void ask() {
        Duration wait = throttle.asks(servlet.getRemoteAddr());
        if (!wait.isZero()) {
            throw new ClientErrorException(Response.status(TOO_MANY)
                    .header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
                    .build());
        }
    }
}
