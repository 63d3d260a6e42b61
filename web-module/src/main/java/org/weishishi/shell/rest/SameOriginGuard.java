package org.weishishi.shell.rest;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * 跨站防护 · what changes something must come with a bearer token, or from a script of our own pages, which alone can set
 * {@code X-Requested-With}; a form on a foreign page, sent with the session of a signed-in person, can do neither. What lies below
 * {@code public/} changes nothing and asks for nobody.
 */
@Provider
public class SameOriginGuard implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public void filter(ContainerRequestContext request) {
        boolean shown = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                || request.getHeaderString("X-Requested-With") != null;
        boolean open = request.getUriInfo().getPath().replaceFirst("^/", "").startsWith("public/");
        if (!SAFE.contains(request.getMethod()) && !shown && !open) {
            throw new ForbiddenException();
        }
    }
}
