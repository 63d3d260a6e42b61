package org.weishishi.task.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Settings;
import org.weishishi.task.application.AdvanceDemoClock;

/** 演示时钟 · {@code {"advanceTo": "2021-04-12T09:00:00+08:00"}} or {@code {"days": 3}}; forward only. */
@Path("demo/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DemoClockResource {
    private static final int MOST = 3660;

    @Inject
    AdvanceDemoClock advance;

    @Inject
    BusinessClock clock;

    @Inject
    Settings settings;

    /** @return where the clock stands */
    @GET
    public ClockState now() {
        if (!settings.demo()) {
            throw BusinessException.notFound("shared.error.noDemoClock");
        }
        return new ClockState(clock.now());
    }

    /** @return where the clock stands after it was moved */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ClockState move(String body) {
        OffsetDateTime from = now().now();
        return new ClockState(advance.advanceTo(target(read(body), from)));
    }

    private static JsonObject read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private static OffsetDateTime target(JsonObject asked, OffsetDateTime from) {
        int days = asked.getInt("days", 0);
        if (days > 0 && days <= MOST) {
            return from.plusDays(days);
        }
        String moment = asked.getString("advanceTo", "");
        try {
            return OffsetDateTime.parse(moment);
        } catch (DateTimeParseException e) {
            throw BusinessException.refused("shell.error.clockMoment", moment);
        }
    }

    /**
     * 时钟位置.
     *
     * @param now business time
     */
    public record ClockState(OffsetDateTime now) {}
}
