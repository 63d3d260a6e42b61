package org.weishishi.shell.health;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.weishishi.shared.Readiness;

/** 健康检查 · live: the process answers; ready: it can serve, otherwise 503 with the check that failed. */
@WebServlet(urlPatterns = {"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Boolean> checks = request.getServletPath().endsWith("/ready") ? readiness.checks() : Map.of();
        boolean up = checks.values().stream().allMatch(Boolean::booleanValue);
        JsonObjectBuilder details = Json.createObjectBuilder();
        checks.forEach((name, passed) -> details.add(name, passed ? "UP" : "DOWN"));
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .print(Json.createObjectBuilder()
                        .add("status", up ? "UP" : "DOWN")
                        .add("checks", details)
                        .build());
    }
}
